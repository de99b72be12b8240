import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/bot/locale.ts";
import {
  isUntold,
  LONGEST_WORDS,
  quoted,
  settlementLines,
} from "../../../src/bot/unanswered/settlement-lines.ts";
import type { Unanswered } from "../../../src/store/index.ts";
import { hostileText } from "../hostile-text.ts";

const AT = Date.UTC(2026, 10, 22);
const WHEN = `<t:${AT / 1_000}:R>`;
const OPEN: Unanswered = {
  id: "abcdefghijkl",
  guildId: "1",
  channelId: "2",
  askerId: "3",
  question: "Where does the river rise?",
  isPrivate: false,
  messageId: null,
  askedAt: AT - 60_000,
  card: null,
  cardDue: 0,
  state: "open",
  settlement: null,
  toldAt: null,
};
const settlement = { by: "4", at: AT, passageId: null, answerKey: "", words: "" };
const TAUGHT: Unanswered = { ...OPEN, state: "taught", settlement: { ...settlement, passageId: "p" } };
const CLOSED: Unanswered = { ...OPEN, state: "closed", settlement };
const ANSWERED: Unanswered = { ...CLOSED, settlement: { ...settlement, words: "See *page* 3" } };
const EXPIRED: Unanswered = { ...CLOSED, settlement: { ...settlement, by: null } };

describe("what came of a question", () => {
  it.each([
    ["open", OPEN, []],
    ["taught", TAUGHT, [`<@4> chose the passage that answers it ${WHEN}.`]],
    ["closed", CLOSED, [`Closed by <@4> ${WHEN}.`]],
    ["closed with a word to the asker", ANSWERED, [`Closed by <@4> ${WHEN}.`, "> See \\*page\\* 3"]],
    ["closed by nobody", EXPIRED, [`Closed ${WHEN}: it had been kept as long as questions are kept here.`]],
  ])("that is %s", (_, unanswered, lines) => {
    expect(settlementLines(unanswered, "en")).toEqual(lines);
  });
});

describe("a moderator's own words", () => {
  it("are nothing where there are none", () => {
    expect(quoted("")).toEqual([]);
  });

  it("stay one quoted line that fits, whatever they are, in every language", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...LOCALES), (words, locale) => {
        const given = words.slice(0, LONGEST_WORDS);
        const closed = { ...CLOSED, settlement: { ...settlement, words: given } };
        const lines = settlementLines(closed, locale);
        expect(lines.join("\n").split("\n")).toHaveLength(given === "" ? 1 : 2);
        for (const line of lines.slice(1)) {
          expect(line).toMatch(/^> /);
          expect(line.length).toBeLessThanOrEqual(LONGEST_WORDS * 2 + 2);
          expect(line).not.toMatch(/(?<!\\)@(?:everyone|here)/);
        }
      }),
    );
  });
});

describe("an asker is to be told", () => {
  it.each([
    ["of a passage", TAUGHT],
    ["of a moderator's words", ANSWERED],
  ])("%s, once", (_, unanswered) => {
    expect(isUntold(unanswered)).toBe(true);
    expect(isUntold({ ...unanswered, toldAt: AT })).toBe(false);
  });

  it.each([
    ["while nothing has come of it", OPEN],
    ["where the moderator had nothing to say", CLOSED],
    ["where nobody settled it", EXPIRED],
    ["where it is no longer kept who asked", { ...TAUGHT, askerId: "" }],
  ])("nothing %s", (_, unanswered) => {
    expect(isUntold(unanswered)).toBe(false);
  });
});
