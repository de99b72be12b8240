import { afterAll, beforeAll, describe } from "vitest";
import type { Store } from "../../src/store/index.ts";
import { describeAnswers } from "./contract/answers.ts";
import { describeAudit } from "./contract/audit.ts";
import { describeKeeping } from "./contract/keeping.ts";
import { describeMemberData } from "./contract/member-data.ts";
import { describeMutes } from "./contract/mutes.ts";
import { describeReports } from "./contract/reports.ts";
import { describeReviews } from "./contract/reviews.ts";
import { describeSettings } from "./contract/settings.ts";
import { describeTaught } from "./contract/taught.ts";
import { describeUnanswered } from "./contract/unanswered.ts";
import { describeUsage } from "./contract/usage.ts";

/**
 * The store's promises, to be kept on every database. Each test has servers of its own, so that all can share a database.
 *
 * @param open opens the same database again.
 */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`the store on ${name}`, () => {
    const opened: Store[] = [];
    beforeAll(async () => void opened.push(...(await Promise.all([open(), open()]))));
    afterAll(async () => void (await Promise.all(opened.map((store) => store.close()))));

    const stores = {
      get one() {
        return nth(opened, 0);
      },
      get other() {
        return nth(opened, 1);
      },
    };
    describeSettings(stores);
    describeReviews(stores);
    describeReports(stores);
    describeAnswers(stores);
    describeTaught(stores);
    describeMutes(stores);
    describeUnanswered(stores);
    describeUsage(stores);
    describeAudit(stores);
    describeMemberData(stores);
    describeKeeping(stores);
  });
}

function nth(stores: readonly Store[], index: number): Store {
  const store = stores[index];
  if (store === undefined)
    throw new Error("no store is open: use it in a test, not while tests are collected");
  return store;
}
