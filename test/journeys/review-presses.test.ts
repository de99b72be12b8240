import { describe, expect, it } from "vitest";
import type { Person, SeenMessage } from "../../src/sandbox/index.ts";
import { FIFTY_READINGS } from "./fifty-readings.ts";
import { openReviewStage } from "./review-stage.ts";
import { labels } from "./stage.ts";

const stage = await openReviewStage({ readings: FIFTY_READINGS });
const { sandbox } = stage;
const { member, moderator, administrator } = sandbox.people;
const { study } = sandbox.places.study.channels;

const NEXT = { label: "Next readings" };
const REVEAL = { label: "Reveal" };

const now = ({ id }: SeenMessage): SeenMessage | undefined =>
  sandbox.history({ user: administrator, channel: study }).find((one) => one.id === id);

/** A message of before, as everyone sees it, in a channel that has since been set so. */
async function fromBefore(command: string, options: object, settings: Parameters<typeof stage.set>[0]) {
  await stage.set({ review: false, mode: undefined });
  const { message } = await sandbox.slash(command, { ...options });
  expect(message.ephemeral).toBe(false);
  await stage.set(settings);
  return message;
}

describe.each([
  ["has review", { review: true }],
  ["is off", { review: false, mode: "off" }],
] as const)("in a channel that %s, a message of before", (_, settings) => {
  it("stays on its page: whoever asked turns it for themselves, as often as they like", async () => {
    const before = await fromBefore("compare", { topic: "river floods" }, settings);
    const turned = await sandbox.click(before, NEXT);
    expect(turned.message).toMatchObject({
      ephemeral: true,
      content: expect.stringContaining("Page 2 of"),
      embeds: expect.arrayContaining([expect.anything()]),
    });
    expect(labels(turned.message)).toEqual(["Previous readings", "Next readings"]);
    const own = await sandbox.click(turned.message, NEXT);
    expect(own.message).toMatchObject({
      id: turned.message.id,
      content: expect.stringContaining("Page 3 of"),
    });
    expect(now(before)).toMatchObject({ content: before.content, embeds: before.embeds, edits: 0 });
  });

  it.each([
    ["who asked", member],
    ["a moderator", moderator],
  ] satisfies readonly (readonly [string, Person])[])(
    "keeps its quiz: %s sees what it is about alone",
    async (_who, user) => {
      const before = await fromBefore("quiz", {}, settings);
      const revealed = await sandbox.click(before, REVEAL, { user });
      await revealed.until(({ message }) => message.content.startsWith("Revealed"));
      expect(revealed.message.ephemeral).toBe(true);
      expect(labels(revealed.message)).toEqual(["In context", "Cite"]);
      expect(now(before)).toMatchObject({ content: before.content, embeds: before.embeds, edits: 0 });
    },
  );
});
