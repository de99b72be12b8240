import type { Kysely } from "kysely";
import { createAnswers } from "./answers.ts";
import { createAudit } from "./audit.ts";
import { createKeeping } from "./keeping.ts";
import { createMutes } from "./mutes.ts";
import { createReports } from "./reports.ts";
import { createReviews } from "./reviews.ts";
import { createSettings } from "./settings.ts";
import type { Tables } from "./tables.ts";
import { createTaught } from "./taught.ts";
import { createUnanswered } from "./unanswered.ts";
import { createUsage } from "./usage.ts";

/** All that goes through Kysely. */
export type Areas = ReturnType<typeof createAreas>;

export function createAreas(db: Kysely<Tables>) {
  return {
    settings: createSettings(db),
    reviews: createReviews(db),
    reports: createReports(db),
    answers: createAnswers(db),
    taught: createTaught(db),
    mutes: createMutes(db),
    unanswered: createUnanswered(db),
    usage: createUsage(db),
    audit: createAudit(db),
    keeping: createKeeping(db),
  };
}
