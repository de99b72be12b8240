import { describe, expect, it } from "vitest";
import { parseCustomId, toCustomId } from "../../src/bot/discord/custom-id.ts";
import { recallQuiz } from "../../src/bot/quiz/posed.ts";
import type { Quiz } from "../../src/retrieval/index.ts";
import type { Context, Reply, SeenMessage } from "../../src/sandbox/index.ts";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { postAsBot } from "./bot-message.ts";
import { embedText, labels, NOBODY_PINGED, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, library } = stage;
const { member, moderator, administrator, recluse } = sandbox.people;
const { study, thread } = sandbox.places.study.channels;

const READING = "us-russia-relations";

async function posed(
  options: { readonly reading?: string } = {},
  context: Context = {},
): Promise<SeenMessage> {
  return (await sandbox.slash("quiz", options, context)).message;
}

const customIds = ({ buttons }: SeenMessage): readonly string[] =>
  buttons.flatMap((button) => ("custom_id" in button ? [button.custom_id] : []));

/** What the message asks, made again from its buttons, as Ibid does it. */
async function quizOf(message: SeenMessage): Promise<Quiz> {
  const parsed = parseCustomId(customIds(message)[0] ?? "");
  return (await recallQuiz(library, parsed?.parameters ?? [])).quiz;
}

const option = (message: SeenMessage, index: number) => ({ customId: customIds(message)[index] ?? "" });

const wrongOption = ({ correct }: Quiz): number => (correct === 0 ? 1 : 0);

describe("/quiz", () => {
  it("asks everyone, with a button for each option, and shows no answer", async () => {
    const message = await posed();
    const quiz = await quizOf(message);
    expect(message.ephemeral).toBe(false);
    expect(message.pinged).toEqual(NOBODY_PINGED);
    expect(message.buttons).toHaveLength(quiz.options.length + 2);
    expect(labels(message).slice(-2)).toEqual(["Reveal", "Delete"]);
    if (quiz.kind === "cloze") expect(readQuote(embedText(message)).text).not.toBe(quiz.excerpt.text);
  });

  it("asks about one reading only, when told to", async () => {
    expect((await quizOf(await posed({ reading: READING }))).excerpt.reading).toBe(READING);
    const { message } = await sandbox.slash("quiz", { reading: "Moby" });
    expect(message.ephemeral).toBe(true);
    expect(message.content).toContain("No reading is called “Moby”");
  });

  it("works in a thread and in a direct message, in the member's language", async () => {
    expect((await posed({}, { channel: thread, locale: "de" })).content).toContain("Wähle unten");
    const direct = await posed({}, { channel: "dm" });
    const reply = await sandbox.click(direct, option(direct, 0), { channel: "dm" });
    expect(reply.message.content).toMatch(/^(Right|Wrong): /);
  });
});

describe("an option of a quiz", () => {
  it("tells whoever chose it, and nobody else, whether it is the one; with the sentence and its source", async () => {
    const message = await posed({ reading: READING });
    const quiz = await quizOf(message);
    const right = await sandbox.click(message, option(message, quiz.correct), { user: recluse });
    expect(right.acknowledgement).toBe("deferred");
    expect(right.message.ephemeral).toBe(true);
    expect(right.message.content).toMatch(/^Right: you chose “.+”, and that is it\.$/s);
    expect(readQuote(embedText(right.message)).text).toBe(quiz.excerpt.text);
    expect(right.message.embeds[0]?.footer?.text).toContain("David Masci");
    const wrong = await sandbox.click(message, option(message, wrongOption(quiz)), { user: moderator });
    expect(wrong.message.content).toMatch(/^Wrong: you chose “.+”\. It is “.+”\.$/s);
    expect(wrong.message.ephemeral).toBe(true);
    const now = sandbox.history({ user: administrator, channel: study }).find(({ id }) => id === message.id);
    expect(now).toMatchObject({ content: message.content, edits: 0 });
  });

  it("works after a restart, and leads to the citation", async () => {
    const message = await posed();
    await stage.restart();
    const reply = await sandbox.click(message, option(message, 0));
    expect(labels(reply.message)).toEqual(["In context", "Cite"]);
    const cited = await sandbox.click(reply.message, { label: "Cite" });
    expect(embedText(cited.message)).toContain(library.cite((await quizOf(message)).excerpt));
  });

  it.each([
    [
      "of another edition of the readings",
      ["7", "all", "0badc0de0bad", "0"],
      "older edition of the readings",
    ],
    ["of a reading that has left the library", ["7", "0badc0de0bad", "0badc0de0bad", "0"], "Use `/quiz`"],
    ["without its memory", [], "older edition"],
    ["that was never there", "no option", "older edition"],
  ])("%s gets a polite private message", async (_, given, words) => {
    const memory = parseCustomId(customIds(await posed())[0] ?? "")?.parameters.slice(0, 3) ?? [];
    const parameters = typeof given === "string" ? [...memory, "9"] : given;
    const customId = toCustomId({ action: "quiz", parameters });
    const button = { type: 2, style: 2, label: "x", custom_id: customId };
    const message = await postAsBot(sandbox, study, {
      content: "old",
      components: [{ type: 1, components: [button] }],
    });
    const reply = await sandbox.click(message, { customId }, { user: member });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain(words);
  });
});

describe("Reveal", () => {
  async function revealed(message: SeenMessage, context: Context = {}): Promise<Reply> {
    const reply = await sandbox.click(message, { label: "Reveal" }, context);
    await reply.until(({ message: now }) => now.content.startsWith("Revealed"));
    return reply;
  }

  it("shows everyone the answer with its source, for who asked, and takes the options away", async () => {
    const message = await posed();
    const quiz = await quizOf(message);
    const reply = await revealed(message);
    expect(reply.acknowledgement).toBe("deferred update");
    expect(reply.message.id).toBe(message.id);
    expect(reply.message.content).toMatch(/^Revealed: it is “.+”\.$/s);
    expect(readQuote(embedText(reply.message)).text).toBe(quiz.excerpt.text);
    expect(labels(reply.message)).toEqual(["In context", "Cite", "Delete"]);
  });

  it("is a moderator's too, who does not take Delete from the asker", async () => {
    const message = await posed({}, { user: recluse });
    const reply = await revealed(message, { user: moderator });
    const deleted = await sandbox.click(reply.message, { label: "Delete" }, { user: recluse });
    expect(deleted.acknowledgement).toBe("deferred update");
  });

  it("does nothing for anyone else, and says which permission it takes, in their language", async () => {
    const message = await posed();
    const reply = await sandbox.click(message, { label: "Reveal" }, { user: recluse, locale: "es-419" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("**Gestionar mensajes**");
  });

  it("of readings that have changed since says so privately, and leaves the quiz as it is", async () => {
    const asked = parseCustomId(customIds(await posed()).at(-2) ?? "")?.parameters ?? [];
    const customId = toCustomId({ action: "reveal", parameters: asked.with(2, "0badc0de0bad") });
    const button = { type: 2, style: 2, label: "Reveal", custom_id: customId };
    const message = await postAsBot(sandbox, study, {
      content: "old",
      components: [{ type: 1, components: [button] }],
    });
    const reply = await sandbox.click(message, { customId });
    await reply.until(({ followups }) => followups.length === 1);
    expect(reply.followups[0]).toMatchObject({ ephemeral: true });
    expect(reply.followups[0]?.content).toContain("older edition of the readings");
    expect(reply.message).toMatchObject({ content: "old", edits: 0 });
  });

  it("brings the sentence into a handout, as the quiz itself did not", async () => {
    const channel = await sandbox.thread("Quiz night", { channel: study });
    const message = await posed({}, { channel });
    expect((await sandbox.slash("handout", {}, { channel })).message.content).toContain("quoted nothing");
    await revealed(message);
    const { message: handout } = await sandbox.slash("handout", {}, { channel });
    expect(handout.content).toBe("1 excerpt with its citation:");
  });

  it("of a message that was deleted meanwhile is in the log as a bad day, not as a fault", async () => {
    const message = await posed();
    const callback = { method: "POST", route: "/interactions/{interaction_id}/{interaction_token}/callback" };
    sandbox.faults.fail(callback, { status: 404, code: 10_008 });
    const reply = await sandbox.click(message, { label: "Reveal" });
    expect(reply.failure).toBeDefined();
    await stage.expectViolations(0);
    expect(stage.log.some(({ level, msg }) => level === 40 && /no longer/.test(msg))).toBe(true);
    expect(stage.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});
