import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/bot/locale.ts";
import { lessonsReply } from "../../../src/bot/teach/list.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { anActor } from "../an-actor.ts";
import { expectSendable } from "../expect-sendable.ts";
import { hostileText } from "../hostile-text.ts";
import { aLesson } from "./a-lesson.ts";

const library = await openLibrary({ folder: "corpus" });
const passageId = library.lookup("few tangible benefits")[0]?.id ?? "";

describe("the list of what was taught", () => {
  it("says of each question how its passage begins, who taught it, when, and its id; the latest first", () => {
    const lessons = [
      aLesson({ id: "one", passageId }),
      aLesson({ id: "two", question: "Is it *so*?", passageId }),
    ];
    const { content, embeds, buttons } = lessonsReply(0, lessons, library, anActor());
    expect(content).toBe("2 taught questions");
    expect(embeds?.[0]?.description).toMatch(
      /^\*\*Is it \\\*so\\\*\?\*\*\nNevertheless, Russia.* · Prospects for.*\n-# <@123456789012345678> · <t:1700000000:d> · `two`\n\*\*Who rules the waves\?\*\*\n/,
    );
    expect(buttons).toEqual([]);
  });

  it("says of a question whose passage has gone that it answers nothing", () => {
    const { embeds } = lessonsReply(0, [aLesson()], library, anActor());
    expect(embeds?.[0]?.description).toContain("no longer in the readings");
  });

  it("has pages of ten", () => {
    const lessons = Array.from({ length: 25 }, (_, n) => aLesson({ id: `l${n}`, passageId }));
    const { content, embeds, buttons } = lessonsReply(2, lessons, library, anActor());
    expect(content).toBe("25 taught questions · Page 3 of 3");
    expect(embeds?.[0]?.description?.match(/`l\d+`/g)).toEqual(["`l4`", "`l3`", "`l2`", "`l1`", "`l0`"]);
    expect(buttons?.map(({ isDisabled }) => isDisabled)).toEqual([false, true]);
  });

  it("says so where there is nothing", () => {
    expect(lessonsReply(0, [], library, anActor()).content).toContain("Nothing has been taught");
  });

  it("fits in a message whatever was taught, in every language", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...LOCALES), (text, locale) => {
        const question = `${text} x`.slice(0, 300);
        const lessons = Array.from({ length: 11 }, (_, n) =>
          aLesson({ id: `${"i".repeat(23)}${n % 10}`, question, passageId: n % 2 ? passageId : "0" }),
        );
        expectSendable(lessonsReply(0, lessons, library, anActor({ locale })));
      }),
    );
  });
});
