import { describe, expect, it } from "vitest";
import { readOrders } from "../../../src/retrieval/list/order.ts";

describe("the place in an order that a question asks for", () => {
  it.each([
    ["the oldest report", "earliest", 0, 1, "report"],
    ["What is the earliest report?", "earliest", 0, 1, "What is report?"],
    ["the very first entry", "earliest", 0, 1, "entry"],
    ["the newest report", "latest", 0, 1, "report"],
    ["the most recent report", "latest", 0, 1, "report"],
    ["the last entry", "latest", 0, 1, "entry"],
    ["the second oldest report", "earliest", 1, 1, "report"],
    ["the third most recent title", "latest", 2, 1, "title"],
    ["the second-to-last report", "latest", 1, 1, "report"],
    ["the next to last report", "latest", 1, 1, "report"],
    ["the 2nd newest report", "latest", 1, 1, "report"],
    ["the fifth oldest report", "earliest", 4, 1, "report"],
    ["the three oldest reports", "earliest", 0, 3, "reports"],
    ["the first two reports", "earliest", 0, 2, "reports"],
    ["the last 5 reports", "latest", 0, 5, "reports"],
  ])("of “%s” is the %s, passing over %i, taking %i", (text, end, skip, take, rest) => {
    const found = readOrders(text);
    expect(found?.orders).toEqual([{ by: "date", end, skip, take }]);
    expect(found?.rest.replace(/\s+/g, " ").trim()).toBe(rest);
  });

  it("may be both ends at once", () => {
    const found = readOrders("the oldest and the newest report");
    expect(found?.orders.map(({ end }) => end).toSorted()).toEqual(["earliest", "latest"]);
    expect(readOrders("the oldest and the second oldest")?.orders).toHaveLength(1);
  });

  it("may be a place in the list, which its dates do not tell", () => {
    const found = readOrders("What stands at the top of the list?");
    expect(found?.orders).toEqual([{ by: "place", end: "earliest", skip: 0, take: 1 }]);
    expect(readOrders("the man at the top")).toBeUndefined();
  });

  it("is none where none is asked for", () => {
    expect(readOrders("Firstly, they lasted.")).toBeUndefined();
    expect(readOrders("Which reports are about aid?")).toBeUndefined();
  });
});
