import { describe, expect, it } from "vitest";
import { readOrder } from "../../../src/retrieval/list/order.ts";

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
    const found = readOrder(text);
    expect(found?.order).toEqual({ end, skip, take });
    expect(found?.rest.replace(/\s+/g, " ").trim()).toBe(rest);
  });

  it("is none where none is asked for", () => {
    expect(readOrder("Firstly, they lasted.")).toBeUndefined();
    expect(readOrder("Which reports are about aid?")).toBeUndefined();
  });
});
