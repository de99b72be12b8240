import { expect, it } from "vitest";
import { PACES } from "../../src/bot/gate/gate.ts";
import { ANSWERED, embedText, NOBODY_PINGED, openStage } from "./stage.ts";

const { sandbox } = await openStage({ paces: PACES });
const { member, recluse, moderator } = sandbox.people;
const { general, study } = sandbox.places.study.channels;

it("more than three commands or mentions in ten seconds are answered with when to go on, over all channels", async () => {
  for (const channel of [general, study, "dm"] as const) {
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question }, { channel });
    expect(embedText(message)).toContain("tangible");
  }
  const { message: fourth } = await sandbox.slash("help");
  expect(fourth.ephemeral).toBe(true);
  expect(fourth.content).toMatch(/^That was a lot at once\. You can go on <t:\d+:R>\.$/);
  const said = await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`, { user: member });
  const reply = await said.reply();
  expect(reply.content).toContain("a lot at once");
  expect(reply.pinged).toEqual(NOBODY_PINGED);
  await (await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`, { user: member })).silence(300);
});

it("another member is not held up, and moderators never are", async () => {
  const { message } = await sandbox.slash("ask", { question: ANSWERED.question }, { user: recluse });
  expect(embedText(message)).toContain("tangible");
  for (let at = 0; at < 5; at++) {
    const shown = await sandbox.slash("channel show", {}, { user: moderator });
    expect(shown.message.content).toContain("Mode");
    expect(
      embedText((await sandbox.slash("ask", { question: ANSWERED.question }, { user: moderator })).message),
    ).toContain("tangible");
  }
});

it("pages can be turned faster than questions asked", async () => {
  const { message } = await sandbox.slash("ask", { question: ANSWERED.question }, { user: recluse });
  for (let at = 0; at < 6; at++) {
    const shown = await sandbox.click(message, { label: "Cite" }, { user: recluse });
    expect(shown.message.content).not.toContain("a lot at once");
  }
});
