import { afterAll, describe, expect, it } from "vitest";
import { answerKey } from "../../../src/bot/answer-key.ts";
import { isRemoved } from "../../../src/bot/removal/removed.ts";
import { openStanding } from "../../../src/bot/standing/standing.ts";
import { openLessons } from "../../../src/bot/teach/lessons.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { openStore } from "../../../src/store/index.ts";
import { makeReading } from "../../retrieval/make-reading.ts";

const letters = makeReading(
  "Letters\n\nThe river rises in the hills. The baker sells bread. Nobody lives near the mill.\n",
);
const library = await openLibrary({ readings: [letters] });
const store = await openStore("file::memory:");
afterAll(() => store.close());
const idOf = (words: string) => library.lookup(words)[0]?.id ?? "";
const river = idOf("river rises");
const bread = idOf("sells bread");
const mill = idOf("near the mill");

const QUESTION = "Where does the river rise in the hills?";
const OTHER = "Where is the river rising in the hills?";
let servers = 0;

/** A server that has removed these passages as an answer, with its question's text or without. */
async function removing(question: string, passageIds: readonly string[], asked = QUESTION) {
  const guildId = `server-${++servers}`;
  const key = answerKey(asked, passageIds);
  const about = { guildId, place: { channelId: "c", messageId: "m" }, answerKey: key, question, passageIds };
  const { report } = await store.reports.file(about, { userId: "u", reason: "", at: 1 });
  await store.reports.move(report.id, ["pending"], "upheld", { guildId, actorId: "m", at: 10 });
  const lessons = await openLessons(library, store);
  const known = { library, lessons, standing: await openStanding(store) };
  return {
    teach: (passageId: string, at: number, taught = OTHER) =>
      lessons.teach(taught, passageId, { guildId, actorId: "m", at }),
    is: (shown: Parameters<typeof isRemoved>[0]) => isRemoved(shown, guildId, known),
    elsewhere: (shown: Parameters<typeof isRemoved>[0]) => isRemoved(shown, "another", known),
  };
}

describe("an answer is removed", () => {
  it("where it shares a passage with what was removed from a question worded nearly so, in that server", async () => {
    const { is, elsewhere } = await removing(QUESTION, [river, bread]);
    expect(is({ question: OTHER, passageIds: [mill, bread] })).toBe(true);
    expect(is({ question: OTHER, passageIds: [mill] })).toBe(false);
    expect(is({ question: "Who sells bread near the mill?", passageIds: [bread] })).toBe(false);
    expect(elsewhere({ question: OTHER, passageIds: [mill, bread] })).toBe(false);
  });

  it("where an excerpt holds the removed passage among its neighbours", async () => {
    const { is } = await removing(QUESTION, [river]);
    const run = library.context(river, 1)?.passageId ?? "";
    expect(run).not.toBe(river);
    expect(is({ question: OTHER, passageIds: [run] })).toBe(true);
  });

  it("from the very question, with any of its passages, where its text is not known", async () => {
    const { is } = await removing("", [river, bread]);
    expect(is({ question: QUESTION.toUpperCase(), passageIds: [bread] })).toBe(true);
    expect(is({ question: OTHER, passageIds: [bread] })).toBe(false);
  });

  it("by its key where its own question's text is gone, and by its passages alone where it has no key either", async () => {
    const { is } = await removing(QUESTION, [river]);
    const key = answerKey(QUESTION, [river]);
    expect(is({ question: "", passageIds: [river], answerKey: key })).toBe(true);
    expect(is({ question: "", passageIds: [river], answerKey: "another" })).toBe(false);
    expect(is({ question: "", passageIds: [river], answerKey: "" })).toBe(true);
    expect(is({ question: "", passageIds: [mill], answerKey: "" })).toBe(false);
  });

  it("not where its passage has been taught since, for words like these", async () => {
    const { is, teach } = await removing(QUESTION, [river, bread]);
    await teach(river, 5);
    await teach(river, 20, "Who lives near the mill?");
    expect(is({ question: OTHER, passageIds: [river] })).toBe(true);
    await teach(bread, 20);
    expect(is({ question: OTHER, passageIds: [bread] })).toBe(false);
    expect(is({ question: OTHER, passageIds: [river, bread] })).toBe(true);
  });
});
