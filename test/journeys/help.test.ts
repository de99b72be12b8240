import { describe, expect, it } from "vitest";
import { LOCALES } from "../../src/bot/locale.ts";
import { NOBODY_PINGED, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, library } = stage;
const { member, moderator } = sandbox.people;

/** What a click on the mention of a command would open. */
function mentionOf(name: string): string {
  const found = sandbox.commands().find((command) => command.name === name);
  return `</${name}:${found?.id}>`;
}

describe("/help", () => {
  it("tells the asker alone what Ibid can do, with commands to click and the readings at hand", async () => {
    const { message } = await sandbox.slash("help");
    expect(message.ephemeral).toBe(true);
    expect(message.content).toContain("word for word");
    expect(message.content).toContain(`${mentionOf("ask")} Ask a question`);
    expect(message.content).toContain("**2 readings**");
    for (const { title } of library.readings()) expect(message.content).toContain(title);
  });

  it.each([...LOCALES, "pl"])("fits a phone, in %s", async (locale) => {
    const { message } = await sandbox.slash("help", {}, { locale });
    expect(message.content.length).toBeLessThan(1_500);
    expect(message.content).toContain(mentionOf("ask"));
  });

  it("speaks the member's language", async () => {
    const { message } = await sandbox.slash("help", {}, { locale: "de" });
    expect(message.content).toContain("Wort für Wort");
    expect(message.content).toContain("**2 Texte**");
    expect(message.content).toContain("Stelle eine Frage");
  });

  it("tells moderators which commands are theirs besides, and nobody else", async () => {
    const asked = await sandbox.slash("help", {}, { user: moderator });
    expect(asked.message.content).toContain("**For moderators**");
    expect(asked.message.content).toContain("</channel set:");
    expect(asked.message.content.length).toBeLessThan(2_000);
    expect((await sandbox.slash("help")).message.content).not.toContain("moderators");
  });

  it("works in a direct message", async () => {
    const { message } = await sandbox.slash("help", {}, { channel: "dm" });
    expect(message.content).toContain("simply write the question here");
  });
});

describe("whoever speaks to Ibid without a question", () => {
  it.each([sandbox.mention, `${sandbox.mention} hi`, `${sandbox.mention} help`])(
    "in a channel gets one line, with commands to click: %s",
    async (content) => {
      const reply = await (await sandbox.say(content)).reply();
      expect(reply.content).toContain(mentionOf("ask"));
      expect(reply.content).toContain(mentionOf("help"));
      expect(reply.content.length).toBeLessThan(300);
      expect(reply.pinged).toEqual(NOBODY_PINGED);
    },
  );

  it.each(["hi", "Hello!", "help", "what can you do?"])(
    "in a direct message gets it all: %s",
    async (content) => {
      const reply = await (await sandbox.say(content, { user: member, channel: "dm" })).reply();
      expect(reply.content).toContain("**2 readings**");
      expect(reply.content).toContain(mentionOf("ask"));
    },
  );

  it("as a reply to an answer, too", async () => {
    const answer = await (
      await sandbox.say(`${sandbox.mention} Who wrote the nonproliferation paper?`)
    ).reply();
    const said = await sandbox.say("help?", { user: moderator, replyTo: answer });
    expect((await said.reply()).content).toContain(mentionOf("help"));
  });
});

describe("the commands that /help names", () => {
  it("are the server's own when they are registered there, and after a restart", async () => {
    const { id } = sandbox.places.study;
    const before = mentionOf("ask");
    await stage.restart({ guildId: id });
    expect(mentionOf("ask")).not.toBe(before);
    expect((await sandbox.slash("help")).message.content).toContain(mentionOf("ask"));
    await stage.restart({ guildId: id });
    expect((await sandbox.slash("help")).message.content).toContain(mentionOf("ask"));
  });

  it("cannot be clicked when Discord does not tell their ids", async () => {
    const route = "/applications/{application_id}/commands";
    sandbox.faults.fail({ method: "GET", route }, { status: 500, times: 3 });
    sandbox.faults.fail({ method: "PUT", route }, { status: 500, times: 3 });
    await stage.restart();
    const { message } = await sandbox.slash("help", {}, { locale: "de" });
    expect(message.content).toContain("`/fragen` Stelle eine Frage");
    await stage.restart();
  });
});
