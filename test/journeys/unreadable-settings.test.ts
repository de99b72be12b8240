import { expect, it } from "vitest";
import { ANSWERED, embedText, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, store } = stage;
const { id: guildId, channels } = sandbox.places.study;
const { moderator, administrator } = sandbox.people;
const deed = () => ({ guildId, actorId: administrator.id, at: Date.now() });
const asModerator = { user: moderator };

/** As another edition of Ibid would, which knows another mode. */
const whisper = () => store.settings.setChannel(channels.study.id, JSON.parse('{"mode":"whisper"}'), deed());
const warnings = () => stage.log.filter(({ msg }) => msg.startsWith("a setting cannot be read"));

it("a channel whose mode only another edition knows is off and reviewed, is logged once, and is mended by setting it", async () => {
  await whisper();
  await stage.restart();
  await expect.poll(warnings).toHaveLength(1);
  expect(warnings()).toMatchObject([{ server: guildId, channel: channels.study.id, setting: "mode" }]);
  expect((await (await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`)).reply()).embeds).toEqual([]);
  const held = await sandbox.slash("ask", { question: ANSWERED.question });
  await held.until(({ message }) => message.content.startsWith("Kept for the moderators"));
  expect(held.message.ephemeral).toBe(true);

  const set = await sandbox.slash("channel set", { mode: "mentions" }, asModerator);
  await set.until(({ message }) => !message.thinking);
  const reply = await (await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`)).reply();
  expect(embedText(reply)).toContain(ANSWERED.words);
  expect(warnings()).toHaveLength(1);
});

it("the record shows such a mode as it was written", async () => {
  await whisper();
  const reply = await sandbox.slash("audit", {}, asModerator);
  await reply.until(({ message }) => !message.thinking);
  expect(embedText(reply.message)).toContain('Mode: mentions → "whisper"');
});
