import { describe, expect, it } from "vitest";
import * as noStore from "../../bench/start/no-store.ts";
import * as timedStore from "../../bench/start/timed-store.ts";
import * as store from "../../src/store/index.ts";

describe("what bench:start puts in the store's place", () => {
  it.each([
    ["nothing", noStore],
    ["the store with a watch", timedStore],
  ])("has all names of the store's door: %s", (_, door) => {
    expect(Object.keys(door).toSorted()).toEqual(Object.keys(store).toSorted());
  });
});
