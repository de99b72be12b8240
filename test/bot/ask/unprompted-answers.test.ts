import { expect, it } from "vitest";
import { isSure, overheardQuestion } from "../../../src/bot/ask/unprompted.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { CORPUS } from "../../journeys/stage.ts";
import { CHATTER, MORE_CHATTER, QUESTIONS } from "./unprompted-messages.ts";

/** Ibid once answered 16 of these 40 messages of chatter, "is Putin dating?" among others like it, and 35 of the 40 questions. */
const library = await openLibrary({ folder: CORPUS });
const withoutGuides = await openLibrary({ folder: CORPUS }, { guides: false });

const answered = (messages: readonly string[], asking = library) =>
  messages.filter((content) => {
    const question = overheardQuestion({
      content,
      isFromPerson: true,
      isReply: false,
      mentionsAnyone: false,
    });
    return question !== undefined && isSure({ question, answer: asking.ask(question) }, asking);
  });
const half = (messages: readonly string[], which: 0 | 1) =>
  messages.filter((_, index) => index % 2 === which);

it.each([
  ["with study guides", library],
  ["without", withoutGuides],
])("chatter of the readings' own subjects is left alone: %s", (_, asking) => {
  expect(answered([...CHATTER, ...MORE_CHATTER], asking)).toEqual([]);
});

it.each([
  ["with study guides", library],
  ["without", withoutGuides],
])("questions in the readings' own words are mostly answered: %s", (_, asking) => {
  expect(answered(half(QUESTIONS, 0), asking).length).toBeGreaterThanOrEqual(16);
  expect(answered(half(QUESTIONS, 1), asking).length).toBeGreaterThanOrEqual(16);
});

it("a taught question is answered in its very words however short, and in others where they leave nothing out", () => {
  const group = library.forStudyGroup();
  const check = group.checkQuote("few tangible benefits");
  if (check.status !== "exact") throw new Error("the readings do not hold it");
  group.teach("Was it worth the candle for the Kremlin?", check.excerpts[0].passageId);
  const short = "Was it worth the candle?";
  expect(answered([short], group)).toEqual([]);
  group.teach(short, check.excerpts[0].passageId);
  expect(
    answered(
      [short, "was it worth the candle for Russia?", "was it worth the candle wax for Russia?"],
      group,
    ),
  ).toEqual([short, "was it worth the candle for Russia?"]);
});
