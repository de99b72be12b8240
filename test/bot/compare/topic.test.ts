import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_TOPIC, readTopic, topicLine, topicOf } from "../../../src/bot/compare/topic.ts";
import { hostileText } from "../hostile-text.ts";

describe("a topic", () => {
  it.each([
    ["line breaks", "NATO\n\nenlargement", "NATO enlargement"],
    ["mentions", "<@1> NATO", "NATO"],
    ["marks that turn a line around", "\u202eNATO\u202c", "NATO"],
  ])("is read without %s", (_, given, topic) => {
    expect(readTopic(given)).toBe(topic);
  });

  it.each(["", " \n", "\u200b", "\u202e", "<@1>"])("is none when it is %j", (given) => {
    expect(readTopic(given)).toBeUndefined();
  });

  it("is read back from the message that shows it, whatever stands below and whatever it holds (any Unicode)", () => {
    fc.assert(
      fc.property(hostileText, (given) => {
        const topic = readTopic(given);
        fc.pre(topic !== undefined);
        expect(topic.length).toBeLessThanOrEqual(LONGEST_TOPIC);
        expect(topicOf(`${topicLine(topic)}\nPage 1 of 2.\nShared by <@1>`)).toBe(topic);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(["", "Shared", "*x*", "****", "** **"])("is not read from %j", (content) => {
    expect(topicOf(content)).toBeUndefined();
  });
});
