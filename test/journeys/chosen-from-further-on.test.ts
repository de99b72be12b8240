import { afterEach, describe, expect, it } from "vitest";
import { makeReading } from "../retrieval/make-reading.ts";
import { openReviewStage } from "./review-stage.ts";
import { embedText, labels } from "./stage.ts";

// The channel has read as far as the garrison's coins. What moderators choose from further on was shown by every way but the notice's button.
const TEXT = `Letters

Introduction

The river rises in the hills. It feeds the mill of the old town.

The mill

The miller grinds barley and wheat for the garrison. The garrison pays him in silver coins.

The war

The general burned the mill during the siege of the town. The miller fled to the northern coast.
`;
const stage = await openReviewStage({ readings: [makeReading(TEXT, { title: "Letters" })] });
const { sandbox, store, desk, library } = stage;
const { member, moderator, administrator } = sandbox.people;
const { study } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;
const asModerator = { user: moderator, channel: desk };

const by = () => ({ guildId, actorId: administrator.id, at: Date.now() });
const idOf = (text: string) => library.lookup(text)[0]?.id ?? "";
const last = () => sandbox.history({ user: member, channel: study }).at(-1) ?? expect.fail("nothing there");

await stage.set({ progress: { letters: idOf("garrison pays him") } });

afterEach(() => sandbox.faults.clear());

async function pressed(label: string): Promise<string> {
  await expect.poll(() => labels(last())).toEqual([label]);
  const shown = await sandbox.click(last(), { label });
  await shown.until(({ message }) => !message.thinking);
  expect(shown.message.ephemeral).toBe(true);
  return embedText(shown.message);
}

describe("what moderators chose from further on is shown to who asked", () => {
  it("by Show answer, where a private answer was approved late", async () => {
    const question = "Who burned the mill during the siege?";
    const asked = await sandbox.slash("ask", { question, private: true });
    await asked.until(({ message }) => !message.thinking);
    const choosing = await sandbox.click(
      await stage.card(question),
      { label: "Choose passages" },
      asModerator,
    );
    await choosing.until(({ message }) => message.selects.length > 0);
    sandbox.faults.fail(
      { method: "PATCH", route: "/webhooks/{webhook_id}/{webhook_token}/messages/@original" },
      { status: 401, code: 50027 },
    );
    const menu = choosing.message.selects[0]?.custom_id ?? "";
    await sandbox.select(choosing.message, menu, [idOf("general burned")], asModerator);
    expect(await pressed("Show answer")).toContain("general burned the mill");
  });

  it("by Show, where the question was put to them privately", async () => {
    const { unanswered } = await store.unanswered.file({
      guildId,
      channelId: study.id,
      askerId: member.id,
      question: "Which fate befell the flour-maker?",
      isPrivate: true,
      messageId: null,
      askedAt: Date.now(),
    });
    const taught = { state: "taught", passageId: idOf("miller fled"), answerKey: "" } as const;
    await store.unanswered.settle(unanswered.id, taught, by());
    await stage.restart();
    expect(await pressed("Show")).toContain("miller fled");
  });
});
