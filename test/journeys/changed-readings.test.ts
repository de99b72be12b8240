import { afterEach, describe, expect, it } from "vitest";
import type { Reading } from "../../src/retrieval/index.ts";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { makeReading } from "../retrieval/make-reading.ts";
import { embedText, openStage } from "./stage.ts";

const RIVER = "Letters\n\nIntroduction\n\nThe river rises in the hills. It feeds the mill of the old town.\n";
const letters = (source: string): Reading => makeReading(source, { title: "Letters" });
const diary = makeReading("Diary\n\nIntroduction\n\nThe baker sells bread at the market.\n", {
  name: "diary",
  title: "Diary",
});

const stage = await openStage({ readings: [letters(RIVER), diary] });
const { sandbox } = stage;
const CHANGED = letters(RIVER.replace("hills", "mountains"));

afterEach(() => stage.restart({ readings: [letters(RIVER), diary] }));

const lookedUp = async (typed = "river rises"): Promise<SeenMessage> => {
  const [first] = await sandbox.autocomplete("lookup", "passage", typed);
  return (await sandbox.slash("lookup", { passage: String(first?.value) })).message;
};

/** A message with excerpts and buttons, whatever is enough for an answer. */
const quoted = async (): Promise<SeenMessage> =>
  (await sandbox.slash("quote", { text: "The river rises in the hills." })).message;

describe("a button on a message whose reading has changed", () => {
  it.each([["In context"], ["Cite"]])(
    "says so, and shows no other text: %s under an excerpt",
    async (label) => {
      const message = await quoted();
      await stage.restart({ readings: [CHANGED, diary] });
      const reply = await sandbox.click(message, { label });
      expect(reply.message.ephemeral).toBe(true);
      expect(reply.message.content).toContain("The text has changed since this was written: “Letters”");
      expect(reply.message.embeds).toEqual([]);
      expect(embedText(message)).toContain("hills");
    },
  );

  it("says so in a page that is being read, which stays as it was", async () => {
    const message = await lookedUp();
    const before = embedText(message);
    await stage.restart({ readings: [CHANGED, diary] });
    const reply = await sandbox.click(message, { label: "Cite" });
    expect(reply.message.content).toContain("“Letters”");
    expect(embedText(message)).toBe(before);
  });

  it("says so in a list to choose from", async () => {
    const { message } = await sandbox.slash("readings", { reading: "letters" });
    const menu = message.selects[0];
    const value = menu !== undefined && "options" in menu ? menu.options.at(-1)?.value : undefined;
    await stage.restart({ readings: [CHANGED, diary] });
    const reply = await sandbox.select(message, String(menu?.custom_id), [String(value)]);
    expect(reply.message.content).toContain("have changed");
    expect(reply.message.embeds).toEqual([]);
  });

  it("works as before when only another reading has changed, after the restart", async () => {
    const message = await lookedUp("baker");
    await stage.restart({ readings: [CHANGED, diary] });
    const reply = await sandbox.click(message, { label: "Cite" });
    expect(embedText(reply.message)).toContain("Diary");
  });
});

describe("a button on a message whose reading has left the library", () => {
  it("says that it has left, not that it has changed, in the reader's language", async () => {
    const message = await quoted();
    await stage.restart({ readings: [diary] });
    const reply = await sandbox.click(message, { label: "In context" }, { locale: "de" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("gehört unter diesem Namen nicht mehr zur Bibliothek");
  });
});

describe("how far a channel has read, in a reading that has changed", () => {
  it("is unknown: nothing of it is shown until moderators set it anew", async () => {
    const { moderator } = sandbox.people;
    const { study, general } = sandbox.places.study.channels;
    const asModerator = { user: moderator, channel: general };
    const feeds = async () =>
      embedText((await sandbox.slash("lookup", { passage: "feeds the mill" })).message);
    await stage.restart({ readings: [letters(`A preface that the next edition drops.\n\n${RIVER}`), diary] });
    await sandbox.slash(
      "channel set",
      { progress: "The river rises in the hills", channel: study },
      asModerator,
    );
    await stage.restart({ readings: [letters(RIVER), diary] });
    expect(await feeds()).not.toContain("mill");
    await sandbox.slash("channel set", { progress: "It feeds the mill", channel: study }, asModerator);
    expect(await feeds()).toContain("mill");
    await sandbox.slash("channel reset", { channel: study }, asModerator);
  });
});

describe("a message that was deleted while its page was being turned", () => {
  it("is no fault of the bot's, which goes on", async () => {
    const tail = Array.from({ length: 90 }, (_, at) => `Then comes sentence number ${at}.`).join(" ");
    await stage.restart({ readings: [letters(`${RIVER}\n${tail}\n`), diary] });
    const message = await lookedUp();
    sandbox.faults.delay(
      { method: "POST", route: "/interactions/{interaction_id}/{interaction_token}/callback" },
      200,
    );
    const pressed = sandbox.click(message, { label: "Next page" });
    sandbox.remove(message);
    expect((await pressed).acknowledgement).toBe("update");
    expect(stage.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});
