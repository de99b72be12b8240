import { describe, expect, it } from "vitest";
import { copyOf } from "../../../src/bot/removal/copy.ts";
import { finishAnswer, finishAnswers } from "../../../src/bot/removal/finish.ts";
import { type MessagePlace, openStore } from "../../../src/store/index.ts";
import { openServices } from "../over-a-sandbox.ts";

const { sandbox, store, services, log } = await openServices();
const { id: guildId, channels } = sandbox.places.study;
const TAKEN_DOWN = "A moderator removed this answer.";
const SHOWN = {
  content: "**Where does the river rise?**",
  embeds: [{ description: "> in the hills", footer: { text: "A Report" } }],
  buttons: [{ label: "Cite", customId: "2:cite:0123abcd.a.b" }],
};

const deed = () => ({ guildId, actorId: "moderator", at: Date.now() });
const now = ({ messageId }: MessagePlace) =>
  sandbox.history({ channel: channels.study }).find(({ id }) => id === messageId);
const refuseChanges = () =>
  sandbox.faults.fail({ method: "PATCH" }, { status: 403, code: 50_013, message: "Missing Permissions" });

async function show(answerKey: string): Promise<MessagePlace> {
  const place = await services.posts.post(channels.study.id, SHOWN);
  await store.answers.shown(guildId, answerKey, place, Date.now());
  return place;
}

let count = 0;

/** An answer that is shown in two messages, and a report on it that has been upheld. */
async function removed() {
  const answerKey = `answer${++count}`;
  const first = await show(answerKey);
  const second = await show(answerKey);
  const { report } = await store.reports.file(
    { guildId, place: first, answerKey, question: "", passageIds: [] },
    { userId: "member", reason: "", at: Date.now() },
  );
  await store.reports.move(report.id, ["pending"], "upheld", deed());
  const restore = () => store.reports.move(report.id, ["upheld"], "dismissed", deed());
  return { of: { guildId, answerKey }, first, second, restore };
}

describe("a removed answer", () => {
  it("is taken down wherever it is shown, and put back as it was when it is restored", async () => {
    const { of, first, second, restore } = await removed();
    const before = now(first);
    await finishAnswer(of, services);
    for (const place of [first, second]) {
      expect(now(place)).toMatchObject({ content: TAKEN_DOWN, embeds: [], buttons: [] });
    }
    expect(await store.answers.places(guildId, of.answerKey)).toEqual([]);
    await restore();
    await finishAnswer(of, services);
    for (const place of [first, second]) {
      const { content, embeds, buttons } = now(place) ?? {};
      expect({ content, embeds, buttons }).toEqual({
        content: before?.content,
        embeds: before?.embeds,
        buttons: before?.buttons,
      });
      expect(await store.answers.copyOf(place)).toBeUndefined();
    }
    expect(await store.answers.places(guildId, of.answerKey)).toEqual([first, second]);
  });

  it("whose process ended between the copy and the change is taken down", async () => {
    const { of, first } = await removed();
    await store.answers.keepCopy(first, of, copyOf(SHOWN), Date.now());
    await finishAnswer(of, services);
    expect(now(first)?.content).toBe(TAKEN_DOWN);
  });

  it("whose process ended after the change is put back as it was, not as it was found", async () => {
    const { of, first, restore } = await removed();
    await finishAnswer(of, services);
    // As if nothing had been noted of the change.
    await store.answers.shown(guildId, of.answerKey, first, Date.now());
    await finishAnswer(of, services);
    await restore();
    await finishAnswer(of, services);
    expect(now(first)?.content).toBe(SHOWN.content);
  });

  it("that is restored while it is being taken down is there in the end, everywhere", async () => {
    const { of, first, second, restore } = await removed();
    const takingDown = finishAnswer(of, services);
    await restore();
    await Promise.all([takingDown, finishAnswer(of, services)]);
    for (const place of [first, second]) expect(now(place)?.content).toBe(SHOWN.content);
    expect(await store.answers.unfinished(of)).toEqual([]);
  });
});

describe("a message that cannot be changed", () => {
  it("because it is gone, is forgotten, and the others are taken down", async () => {
    const { of, first, second } = await removed();
    await services.posts.remove(first);
    await finishAnswer(of, services);
    expect(now(second)?.content).toBe(TAKEN_DOWN);
    expect(await store.answers.unfinished(of)).toEqual([]);
    expect(log.some(({ messageId, level }) => messageId === first.messageId && level === 30)).toBe(true);
  });

  it("because it went after it had been taken down, leaves no copy behind", async () => {
    const { of, first, restore } = await removed();
    await finishAnswer(of, services);
    await services.posts.remove(first);
    await restore();
    await finishAnswer(of, services);
    expect(await store.answers.copyOf(first)).toBeUndefined();
    expect(await store.answers.unfinished(of)).toEqual([]);
  });

  it("because Ibid may not, stays to be done, and is done when it may", async () => {
    const { of, first, second } = await removed();
    refuseChanges();
    await finishAnswer(of, services);
    expect(now(second)?.content).toBe(TAKEN_DOWN);
    expect(await store.answers.unfinished(of)).toEqual([{ ...of, place: first, todo: "take-down" }]);
    expect(log.at(-1)).toMatchObject({ level: 40, messageId: first.messageId, problem: "forbidden" });
    await finishAnswer(of, services);
    expect(now(first)?.content).toBe(TAKEN_DOWN);
  });
});

describe("what a process that ended has left undone", () => {
  it("is done for every answer, of which each is named once; then there is nothing more", async () => {
    const [one, other] = [await removed(), await removed()];
    const done = await finishAnswers(services);
    expect(done.map(({ answerKey }) => answerKey)).toEqual([one.of.answerKey, other.of.answerKey]);
    for (const place of [one.first, one.second, other.first, other.second]) {
      expect(now(place)?.content).toBe(TAKEN_DOWN);
    }
    expect(await finishAnswers(services)).toEqual([]);
  });

  it("never rejects, so that a decision stands whatever becomes of the messages", async () => {
    const closed = await openStore("file::memory:");
    await closed.close();
    await finishAnswer({ guildId, answerKey: "any" }, { ...services, store: closed });
    expect(log.at(-1)).toMatchObject({ level: 50, answer: "any" });
  });
});
