import { describe, expect, it } from "vitest";
import { toCustomId } from "../../../src/bot/discord/custom-id.ts";
import { rememberAll } from "../../../src/bot/excerpt/sought.ts";
import { citedIn, type PastMessage } from "../../../src/bot/handout/cited.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { makeReading } from "../../retrieval/make-reading.ts";

const LINES = Array.from({ length: 30 }, (_, at) => `Jan. 13, ${1900 + at} Report ${at} on rivers`);

const library = await openLibrary({
  readings: [
    makeReading(`Reports\n\nISSUE TRACKER\n\n${LINES.join("\n")}\n`, {
      name: "reports",
      title: "Reports",
    }),
  ],
});

const ME = "1";
const SOMEONE = "2";

const row = (...components: readonly unknown[]) => ({ type: 1, components });
const button = (action: string, ...passageIds: readonly string[]) => ({
  type: 2,
  custom_id: toCustomId({ action, passageIds }),
});

function message(components: unknown, more: Partial<PastMessage> = {}): PastMessage {
  return { id: "9", timestamp: "2026-01-01T00:00:00Z", author: { id: ME }, type: 0, components, ...more };
}

const cited = (...messages: readonly PastMessage[]) => citedIn(messages, ME, library);

describe("what was cited in messages", () => {
  it("is what the buttons under Ibid's own remember, each once, in order", () => {
    const first = message([row(button("context", "a.1.2", "b.1.2"), button("cite", "a.1.2", "b.1.2"))]);
    const second = message([row(button("cite", "c.1.2", "a.1.2"))]);
    expect(cited(first, second)).toEqual(["a.1.2", "b.1.2", "c.1.2"]);
  });

  it("is every line of a list of which a button remembers the first and which lines from there on", () => {
    const [first] = library.outline("reports");
    const lines = library
      .around(first?.firstPassageId ?? "", 100)
      .filter(({ text }) => text.startsWith("Jan."));
    const chosen = lines.filter((_, at) => at % 3 === 0);
    expect(chosen).toHaveLength(10);
    const customId = toCustomId({ action: "context", ...rememberAll(chosen) });
    expect(cited(message([row({ type: 2, custom_id: customId })]))).toEqual(
      chosen.map(({ passageId }) => passageId),
    );
  });

  it("is what the menu under a comparison offers", () => {
    const menu = {
      type: 3,
      custom_id: toCustomId({ action: "choose" }),
      options: [{ value: "a.1.2" }, { value: "b.1.2" }],
    };
    expect(cited(message([row(menu)]))).toEqual(["a.1.2", "b.1.2"]);
  });

  it("is not what was only offered: closest passages, another style, a quiz that nobody has revealed", () => {
    const quiz = { type: 2, custom_id: toCustomId({ action: "quiz", parameters: ["7", "all", "ab", "0"] }) };
    const styles = {
      type: 3,
      custom_id: toCustomId({ action: "style", passageIds: ["a.1.2"] }),
      options: [{ value: "apa" }],
    };
    expect(cited(message([row(button("closest", "a.1.2")), row(quiz), row(styles)]))).toEqual([]);
  });

  it("is not what stands under others' messages", () => {
    expect(cited(message([row(button("cite", "a.1.2"))], { author: { id: SOMEONE } }))).toEqual([]);
  });

  it("is in the message that a thread was started from", () => {
    const start = message([row(button("cite", "a.1.2"))]);
    expect(cited(message([], { type: 21, referenced_message: start }))).toEqual(["a.1.2"]);
    expect(cited(message([], { type: 19, referenced_message: start }))).toEqual([]);
  });

  it.each([[undefined], [null], ["x"], [[{ type: 9 }]], [[row({ type: 2, url: "https://example.org" })]]])(
    "is nothing where Discord shows other components: %j",
    (components) => expect(cited(message(components))).toEqual([]),
  );
});
