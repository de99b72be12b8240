import { beforeEach, describe, expect, it } from "vitest";
import { answerKey } from "../../src/bot/answer-key.ts";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { deleteData } from "./delete-data.ts";
import { openReportStage, TAKEN_DOWN, WITHHELD } from "./report-stage.ts";
import { ANSWERED, embedText, labels } from "./stage.ts";

const stage = await openReportStage();
const { sandbox, store, library } = stage;
const { ask, asModerator, elsewhere, now, removed, decide } = stage;
const { member, moderator, recluse } = sandbox.people;
const { study } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;
const at = (days = 0) => ({ guildId, actorId: moderator.id, at: Date.now() - days * 86_400_000 });

/** The question in other words, and what answers both. */
const other = () => stage.question().replace("Has Russia received", "Did Russia receive");
const passage = () => library.ask(stage.question()).excerpts[0]?.passageId ?? "";
const asking = async (question: string, options: object = {}, context = {}) =>
  (await sandbox.slash("ask", { question, ...options }, context)).message;

beforeEach(() => {
  expect(library.ask(other()).excerpts.map(({ passageId }) => passageId)).toContain(passage());
});

describe("a removed answer", () => {
  it("does not come back in other words, from one reading, or by another command", async () => {
    const reading = library.passage(passage())?.reading;
    const { card } = await removed();
    const heading = /^\*\*.*\*\*\n/;
    for (const options of [{}, { reading }, { private: true }]) {
      const shown = await asking(other(), options);
      expect(shown).toMatchObject({ embeds: [], content: expect.stringMatching(heading) });
      expect(shown.content.replace(heading, "")).toBe(WITHHELD);
    }
    const mentioned = await (await sandbox.say(`${sandbox.mention} ${other()}`)).reply();
    expect(mentioned).toMatchObject({ content: WITHHELD, embeds: [] });
    const said = await sandbox.say(other());
    const found = await sandbox.menu("Find in readings", said.message);
    const lookups = [
      found,
      await sandbox.slash("lookup", { passage: other() }),
      await sandbox.slash("cite", { passage: stage.question(), style: "apa" }),
      await sandbox.slash("compare", { topic: other() }),
    ];
    for (const { message } of lookups) {
      expect(message).toMatchObject({ content: WITHHELD, embeds: [], ephemeral: true });
    }
    await decide(card, "Restore");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
    expect(embedText(await asking(other()))).toContain(ANSWERED.words);
    expect(embedText(await asking(stage.question(), { reading }))).toContain(ANSWERED.words);
  });

  it("is given elsewhere, and its passage to other questions", async () => {
    await removed();
    expect(embedText(await asking(other(), {}, elsewhere))).toContain(ANSWERED.words);
    expect(embedText(await asking(other(), {}, { channel: "dm" }))).toContain(ANSWERED.words);
    expect(embedText(await asking(`${ANSWERED.question} (100)`))).toContain(ANSWERED.words);
  });

  it("whose question is known by its words alone is not given to them, however the passages are chosen", async () => {
    const reading = library.passage(passage())?.reading;
    const { message } = await removed();
    const report = await stage.reportOf(message);
    await store.keeping.deleteMember(member.id, at());
    await stage.restart();
    expect(report?.answerKey).toBe(answerKey(stage.question(), [passage()]));
    expect((await asking(stage.question().toUpperCase(), { reading })).content).toContain(WITHHELD);
    expect(embedText(await asking(other()))).toContain(ANSWERED.words);
  });

  it("loses its question's text, known to the bot too, once its reporter has their data deleted", async () => {
    await removed();
    expect((await asking(other())).embeds).toEqual([]);
    await deleteData(sandbox);
    expect(embedText(await asking(other()))).toContain(ANSWERED.words);
    expect((await ask()).content).toContain(WITHHELD);
  });

  it("that was shown privately before cannot be shared in other words", async () => {
    const mine = await asking(other(), { private: true });
    await removed();
    expect((await sandbox.click(mine, { label: "Share" })).message.content).toBe(WITHHELD);
  });

  it.each(["en-GB", "de", "fr", "es-ES", "pt-BR", "ja"])(
    "that another command showed privately before is not shared with its button, in %s",
    async (locale) => {
      const said = await sandbox.say(other());
      const before = [
        await sandbox.menu("Find in readings", said.message, { locale }),
        await sandbox.slash("compare", { topic: other(), private: true }, { locale }),
      ];
      const { card } = await removed();
      const shareIt = (shown: SeenMessage) => sandbox.click(shown, { customId: "2:share:" });
      for (const { message: shown } of before) {
        const { message, followups } = await shareIt(shown);
        expect(message).toMatchObject({ ephemeral: true, content: WITHHELD, embeds: [] });
        expect(followups).toEqual([]);
      }
      await decide(card, "Restore");
      await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
      for (const { message: shown } of before) {
        const shared = await shareIt(shown);
        await shared.until(({ followups }) => followups.length === 1);
      }
    },
  );

  it("leaves what other words found, and the text of the readings itself, to be shared", async () => {
    const said = await sandbox.say("Russia got few tangible benefits for all that it did.");
    const looked = [
      await sandbox.menu("Find in readings", said.message),
      await sandbox.slash("lookup", { passage: passage() }),
      await sandbox.slash("cite", { passage: passage(), style: "apa" }),
    ];
    await removed();
    for (const { message } of looked) {
      const shared = await sandbox.click(message, { label: "Share" });
      await shared.until(({ followups }) => followups.length === 1);
    }
  });
});

describe("what was approved, and removed since", () => {
  const approved = async (question: string) => {
    const { id } = await store.reviews.hold({
      guildId,
      channelId: study.id,
      askerId: member.id,
      locale: "en",
      question,
      proposed: [passage()],
      isPrivate: true,
      placeholder: { kind: "interaction", applicationId: "100000000000000001", token: "gone" },
      askedAt: at(6).at,
    });
    const key = answerKey(question, [passage()]);
    await store.reviews.decide(id, { state: "approved", passageIds: [passage()], answerKey: key }, at(6));
    await stage.restart();
    const isNotice = ({ buttons }: SeenMessage) =>
      buttons.some((one) => "custom_id" in one && one.custom_id.includes(id));
    const notice = () => sandbox.history({ user: member, channel: study }).find(isNotice);
    await expect.poll(notice).toBeDefined();
    const found = notice();
    if (found === undefined) throw new Error("no notice");
    return { id, notice: found };
  };
  const show = async (notice: SeenMessage) => {
    const shown = await sandbox.click(notice, { label: "Show answer" });
    await shown.until(({ message }) => !message.thinking);
    return shown.message;
  };

  it("is not shown to its asker again, even when its question's text is no longer kept", async () => {
    const { id, notice } = await approved(stage.question());
    await removed();
    expect(await show(notice)).toMatchObject({ embeds: [], content: expect.stringContaining(WITHHELD) });
    await store.keeping.expireTexts(guildId, at(5).at, { ...at(), actorId: null });
    expect((await store.reviews.find(guildId, id))?.question).toBe("");
    expect(await show(notice)).toMatchObject({ embeds: [], content: WITHHELD });
  });
});

describe("moderators", () => {
  it("see on the card of a held question that its answer was removed, and cannot approve it until it is restored", async () => {
    await stage.set({ review: undefined });
    const { card: report } = await removed();
    await stage.set({ review: true });
    await sandbox.slash("ask", { question: other() }, { user: recluse });
    const card = await stage.card(other());
    expect(card.content).toContain("Moderators have removed this answer");
    expect(labels(card)).toEqual(["Choose passages", "Decline"]);
    const menu = await sandbox.click(card, { label: "Choose passages" }, asModerator);
    await menu.until(({ message }) => message.selects.length === 1);
    const [select] = menu.message.selects;
    const chosen = await sandbox.select(menu.message, select?.custom_id ?? "", [passage()], asModerator);
    await chosen.until(({ followups }) => followups.length === 1);
    expect(chosen.followups[0]?.content).toContain("reports restore");
    await decide(report, "Restore");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Approve", "Choose passages", "Decline"]);
    await stage.set({ review: undefined });
  });

  it("who teach just what was removed restore it, and are told", async () => {
    const { message } = await removed();
    const reply = await sandbox.slash("teach add", { question: other(), passage: passage() }, asModerator);
    await reply.until((one) => !one.message.thinking);
    expect(reply.message.content).toContain("Now that it is taught, it is restored.");
    await expect.poll(() => embedText(now(message))).toContain(ANSWERED.words);
    expect((await stage.reportOf(message))?.state).toBe("dismissed");
    expect(embedText(await ask({ user: recluse }))).toContain(ANSWERED.words);
  });

  it("who teach a part of what was removed have it shown, and the rest stays removed", async () => {
    const question = `Which countries signed it? (${stage.question().length})`;
    const [first = "", second = ""] = library.search(question).passages.map(({ passageId }) => passageId);
    for (const passageId of [first, second]) await store.taught.add(question, passageId, at(1));
    await stage.restart();
    const message = await asking(question);
    expect(message.embeds).toHaveLength(2);
    await stage.reportIt(message);
    await decide(await stage.card(question), "Uphold and remove");
    await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
    expect((await asking(question)).content).toContain(WITHHELD);
    const reply = await sandbox.slash("teach add", { question, passage: second }, asModerator);
    await reply.until((one) => !one.message.thinking);
    expect(reply.message.content).toContain("the rest of that answer stays removed");
    const shown = await asking(question);
    expect(shown.embeds).toHaveLength(1);
    expect(embedText(shown)).toContain((library.passage(second)?.text ?? "").slice(0, 20));
    expect(now(message).content).toBe(TAKEN_DOWN);
  });
});
