import { describe, expect, it } from "vitest";
import type { Context, SeenMessage } from "../../src/sandbox/index.ts";
import { ANSWERED, embedText, openStage, questionThatIs } from "./stage.ts";

const stage = await openStage();
const { sandbox, library, store } = stage;
const { member, moderator, administrator, stranger } = sandbox.people;
const { study, general } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;
const today = () => new Date().toISOString().slice(0, 10);
const REFUSED = questionThatIs("related", library);

async function look(options: { readonly days?: number } = {}, context: Context = {}): Promise<SeenMessage> {
  const reply = await sandbox.slash("insights", options, { user: moderator, channel: general, ...context });
  await reply.until(({ message }) => !message.thinking);
  return reply.message;
}

describe("/insights", () => {
  it("before anything was asked says so, and that no section was shown", async () => {
    const message = await look();
    expect(message.ephemeral).toBe(true);
    expect(message.content).toContain("**Insights: the last 30 days**");
    expect(embedText(message)).toContain("No question was asked.");
    expect(embedText(message)).toMatch(/- Never shown, (\d+) of \1 sections:/);
    expect(embedText(message)).not.toContain("Shown:");
    expect(message.attachments).toMatchObject([{ filename: "insights.png" }]);
  });

  it("counts what was asked by command and by mention, at once, by channel, and nothing of a direct message", async () => {
    await sandbox.slash("ask", { question: ANSWERED.question });
    await (await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`)).reply();
    await sandbox.slash("ask", { question: REFUSED }, { channel: general });
    await sandbox.slash("ask", { question: ANSWERED.question }, { channel: "dm" });
    const text = embedText(await look());
    expect(text).toContain("**3** questions: **2** answered, **1** not answered.");
    expect(text).toContain(`- <#${study.id}>: 2 answered, 0 not`);
    expect(text).toContain(`- <#${general.id}>: 0 answered, 1 not`);
    const [answering] = library.ask(ANSWERED.question).excerpts;
    const heading = answering?.locator.section?.split(" › ").at(-1) ?? "no heading";
    const shown = text.split("\n").filter((line) => line.startsWith("- Shown:"));
    expect(shown.join("\n")).toMatch(/ \(\d+\)/);
    expect(shown.join("\n")).toContain(heading);
    const { byDay, byPassage } = await store.usage.since(guildId, today());
    expect(byDay).toContainEqual({ day: today(), status: "answered", count: 2 });
    expect(byPassage).toContainEqual({ passageId: answering?.passageId, count: 2 });
  });

  it("keeps its counts across a restart, and looks back as far as it is told", async () => {
    await store.usage.count({
      guildId,
      channelId: study.id,
      day: "2020-01-01",
      status: "nothing",
      passageIds: [],
    });
    await stage.restart();
    const message = await look({ days: 1 });
    expect(message.content).toContain("**Insights: today**");
    expect(embedText(message)).toContain("**3** questions");
  });

  it("says what waits for a moderator", async () => {
    const refused = await sandbox.slash("ask", { question: REFUSED });
    const pressed = await sandbox.click(refused.message, { label: "Ask a moderator" });
    await pressed.until(({ message }) => !message.thinking);
    expect(embedText(await look())).toMatch(/\*\*1\*\* question is open for moderators: <\/unanswered:\d+>/);
  });

  it("speaks the moderator's language, with a picture in every one", async () => {
    for (const [locale, title] of [
      ["de", "Einblicke: die letzten 7 Tage"],
      ["ja", "利用状況：最近 7 日間"],
    ] as const) {
      const message = await look({ days: 7 }, { locale });
      expect(message.content).toContain(title);
      expect(message.attachments).toHaveLength(1);
    }
  });

  it("is for moderators and administrators, and shows each their own server", async () => {
    expect(embedText(await look({}, { user: administrator }))).toContain("questions");
    expect(sandbox.commands({ user: member }).some(({ name }) => name === "insights")).toBe(false);
    const there = sandbox.places.other.channels.general;
    await expect(sandbox.slash("insights", {}, { user: stranger, channel: there })).rejects.toThrow();
    expect(embedText(await look({}, { user: administrator, channel: there }))).toContain(
      "No question was asked.",
    );
  });
});
