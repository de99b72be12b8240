import { afterEach, describe, expect, it } from "vitest";
import { toCustomId } from "../../src/bot/discord/custom-id.ts";
import type { Context, Place, Reply } from "../../src/sandbox/index.ts";
import { postAsBot } from "./bot-message.ts";
import { ANSWERED, embedText, labels, openStage, REFUSAL } from "./stage.ts";

const stage = await openStage();
const { sandbox, library } = stage;
const { member, moderator, administrator, stranger } = sandbox.people;
const { study, other } = sandbox.places;
const asModerator: Context = { user: moderator };
const QUESTION = "What did playing nice get them in the end?";
const NEAR = "so what did playing nice get them?";
const BENEFITS = library.lookup(ANSWERED.words)[0]?.id ?? "";

const teach = (options: { question?: string; passage?: string } = {}, context = asModerator) =>
  sandbox.slash("teach add", { question: QUESTION, passage: BENEFITS, ...options }, context);
const list = (context = asModerator) => sandbox.slash("teach list", {}, context);
const taughtHere = () => stage.store.taught.list(study.id);

afterEach(async () => {
  for (const guildId of [study.id, other.id])
    for (const { id } of await stage.store.taught.list(guildId))
      await stage.store.taught.remove(id, { guildId, actorId: null, at: 0 });
  await stage.restart();
});

/** A message of Ibid's in another place, with a button that only a moderator's list has. */
const forgedButton = (customId: string, channel: Place = study.channels.study) =>
  postAsBot(sandbox, channel, {
    content: "1 taught question",
    components: [{ type: 1, components: [{ type: 2, style: 2, label: "Next page", custom_id: customId }] }],
  });

function expectRefused({ message }: Reply): void {
  expect(message.ephemeral).toBe(true);
  expect(message.content).toContain("Manage Server");
  expect(message.embeds).toEqual([]);
}

describe("a taught question", () => {
  it("is answered with its passage alone, by a command and by a mention, and says why", async () => {
    const taught = await teach();
    expect(taught.message.ephemeral).toBe(true);
    expect(taught.message.content).toContain(QUESTION);
    expect(embedText(taught.message)).toContain(ANSWERED.words);

    const asked = (await sandbox.slash("ask", { question: "what did PLAYING nice get them, in the end" }))
      .message;
    expect(asked.content).toContain("-# A moderator tied this question to this passage.");
    expect(asked.embeds).toHaveLength(1);
    expect(embedText(asked)).toContain(ANSWERED.words);
    const mentioned = await sandbox.say(`${sandbox.mention} ${QUESTION}`);
    expect(embedText(await mentioned.reply())).toContain(ANSWERED.words);
  });

  it("is answered in words that are nearly its own, and shows which question it was taught for", async () => {
    await teach();
    const { message } = await sandbox.slash("ask", { question: NEAR });
    expect(message.content).toContain(
      `A moderator tied a question like this one to this passage: “${QUESTION}”`,
    );
    expect(embedText(message)).toContain(ANSWERED.words);
    const german = await sandbox.slash("ask", { question: NEAR }, { locale: "de" });
    expect(german.message.content).toContain("Jemand aus der Moderation");
  });

  it("is answered after another question, too", async () => {
    await teach();
    const first = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`);
    const answer = await first.reply();
    const second = await sandbox.say(QUESTION, { replyTo: answer });
    expect(embedText(await second.reply())).toContain(ANSWERED.words);
  });

  it("is none in another server nor in a direct message", async () => {
    await teach();
    for (const context of [{ user: stranger, channel: other.channels.general }, { channel: "dm" as const }]) {
      const { message } = await sandbox.slash("ask", { question: QUESTION }, context);
      expect(message.content).not.toContain("moderator tied");
    }
  });

  it("survives a restart", async () => {
    await teach();
    await stage.restart();
    const { message } = await sandbox.slash("ask", { question: NEAR });
    expect(message.content).toContain("A moderator tied");
  });

  it("is on record, with who taught it and who removed it", async () => {
    await teach();
    const [lesson] = await taughtHere();
    await sandbox.slash("teach remove", { question: String(lesson?.id) }, { user: administrator });
    const entries = await stage.store.audit.list(
      study.id,
      { target: String(lesson?.id) },
      { offset: 0, limit: 9 },
    );
    expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["question-forgotten", administrator.id],
      ["question-taught", moderator.id],
    ]);
  });
});

describe("/teach add", () => {
  it("offers passages while one types, and takes free text as /cite does", async () => {
    const offered = await sandbox.autocomplete("teach add", "passage", "few tangible", {}, asModerator);
    expect(offered[0]?.value).toBe(BENEFITS);
    const { message } = await teach({ passage: "tangible benefits" });
    expect(embedText(message)).toContain(ANSWERED.words);
  });

  it.each([
    ["a question without a word", { question: "?!" }, "no question in this"],
    ["a passage that is not there", { passage: "xyzzy" }, "choose one of the suggestions"],
    ["a passage of another edition", { passage: "00000000.0.9" }, "have changed"],
  ])("refuses %s", async (_, options, words) => {
    const { message } = await teach(options);
    expect(message.ephemeral).toBe(true);
    expect(message.content).toContain(words);
    expect(await taughtHere()).toEqual([]);
  });

  it("tells that a question is tied to another passage as well", async () => {
    await teach();
    const { message } = await teach({ passage: "Can the two countries become allies?" });
    expect(message.content).toContain("tied to 1 other passage");
    const asked = await sandbox.slash("ask", { question: QUESTION });
    expect(asked.message.embeds).toHaveLength(2);
  });
});

describe("/teach remove", () => {
  it("offers this server's questions, and answers the removed one as if it had never been taught", async () => {
    const before = (await sandbox.slash("ask", { question: QUESTION })).message;
    await teach();
    const offered = await sandbox.autocomplete("teach remove", "question", "nice", {}, asModerator);
    expect(offered.map(({ name }) => name)).toEqual([QUESTION]);
    const { message } = await sandbox.slash(
      "teach remove",
      { question: String(offered[0]?.value) },
      asModerator,
    );
    expect(message.content).toContain("no longer taught");
    const after = (await sandbox.slash("ask", { question: QUESTION })).message;
    expect([after.content, embedText(after)]).toEqual([before.content, embedText(before)]);
    const again = await sandbox.slash("teach remove", { question: String(offered[0]?.value) }, asModerator);
    expect(again.message.content).toContain("Choose one of the suggestions");
  });

  it("removes nothing of another server, whatever id is given", async () => {
    await teach();
    const [lesson] = await taughtHere();
    const elsewhere = { user: administrator, channel: other.channels.general };
    const { message } = await sandbox.slash("teach remove", { question: String(lesson?.id) }, elsewhere);
    expect(message.content).toContain("No taught question of this server");
    expect(await sandbox.autocomplete("teach remove", "question", "", {}, elsewhere)).toEqual([]);
    expect(await taughtHere()).toHaveLength(1);
  });
});

describe("/teach list", () => {
  it("has pages, whose buttons turn them", async () => {
    for (let n = 0; n < 11; n++) await teach({ question: `Question number ${n} of many?` });
    const { message } = await list();
    expect(message.content).toBe("11 taught questions · Page 1 of 2");
    const turned = await sandbox.click(message, { label: "Next page" }, asModerator);
    expect(turned.message.content).toContain("Page 2 of 2");
    expect(embedText(turned.message)).toContain("Question number 0 of many");
    expect(labels(turned.message)).toEqual(["Previous page", "Next page"]);
  });

  it("shows another server nothing, by whatever button", async () => {
    await teach();
    const elsewhere = { user: administrator, channel: other.channels.general };
    expect((await list(elsewhere)).message.content).toContain("Nothing has been taught");
    const customId = toCustomId({ action: "nextlessons", parameters: ["0"] });
    const forged = await forgedButton(customId, other.channels.general);
    const pressed = await sandbox.click(forged, { customId }, elsewhere);
    expect(pressed.message.content).toContain("Nothing has been taught");
  });
});

describe("who may teach", () => {
  it("moderators and administrators may", async () => {
    for (const user of [moderator, administrator]) {
      expect((await teach({}, { user })).message.content).toContain("From now on");
      expect((await list({ user })).message.content).toBe("1 taught question");
    }
  });

  it("members and strangers are not even offered it, and a direct message has no moderators", () => {
    const offeredTo = (context: Context) => sandbox.commands(context).map(({ name }) => name);
    expect(offeredTo({ user: moderator })).toContain("teach");
    for (const context of [
      { user: member },
      { user: stranger, channel: other.channels.general },
      { user: moderator, channel: "dm" as const },
    ])
      expect(offeredTo(context)).not.toContain("teach");
  });

  it("a member who presses a moderator's button is refused, and sees nothing", async () => {
    await teach();
    const customId = toCustomId({ action: "nextlessons", parameters: ["0"] });
    const forged = await forgedButton(customId);
    expectRefused(await sandbox.click(forged, { customId }));
    expect((await sandbox.slash("ask", { question: "xyzzy" })).message.content).toContain(REFUSAL);
  });
});
