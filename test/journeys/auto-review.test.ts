import { afterEach, describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { openReviewStage } from "./review-stage.ts";
import { ANSWERED, embedText } from "./stage.ts";

// Whoever did not ask Ibid was told in front of everyone that the moderators decline to answer them.
const stage = await openReviewStage({ privilegedIntents: ["MessageContent"] });
const { sandbox, store, desk } = stage;
const { moderator, administrator } = sandbox.people;
const { study } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;
const asModerator = { user: moderator, channel: desk };
const { question } = ANSWERED;

await stage.set({ mode: "auto" });

// A channel has its peace between two answers that nobody asked for; a new process knows of none.
afterEach(() => stage.restart());

const inStudy = (): readonly SeenMessage[] => sandbox.history({ user: administrator, channel: study });

async function overheard(): Promise<{ readonly line: SeenMessage; readonly card: SeenMessage }> {
  const line = await (await sandbox.say(question)).reply();
  const card = await stage.card(question);
  await expect
    .poll(() => inStudy().find(({ id }) => id === line.id)?.content)
    .toMatch(/^Sent to the moderators/);
  return { line, card };
}

async function decline(card: SeenMessage): Promise<void> {
  const { modal } = await sandbox.click(card, { label: "Decline" }, asModerator);
  await sandbox.submit(modal ?? expect.fail("no form"), { reason: "Chatter" }, asModerator);
  await expect.poll(() => stage.again(card).content).toContain("Declined by");
}

describe("a question to nobody in particular that is held", () => {
  it("and declined leaves nothing behind in the channel", async () => {
    const before = inStudy().length;
    const { line, card } = await overheard();
    await decline(card);
    await expect.poll(() => inStudy().map(({ id }) => id)).not.toContain(line.id);
    expect(inStudy()).toHaveLength(before + 1);
    expect(stage.again(card).content).not.toContain("has not been told");
  });

  it("and declined when the line had been deleted is done with, too", async () => {
    const { line, card } = await overheard();
    sandbox.remove(line);
    await decline(card);
    expect(stage.again(card).content).not.toContain("has not been told");
    // That it is done with is noted once the card shows it.
    await expect.poll(() => store.reviews.unfinished()).toEqual([]);
    await stage.expectViolations(10008);
  });

  it("and decided with what is in no reading any more leaves nothing behind either, told by a later process", async () => {
    const { line } = await overheard();
    const [review] = await store.reviews.waiting(guildId);
    const verdict = { state: "approved", passageIds: ["gone.1.1"], answerKey: "" } as const;
    await store.reviews.decide(review?.id ?? "", verdict, { guildId, actorId: moderator.id, at: Date.now() });
    await stage.restart();
    await expect.poll(() => inStudy().map(({ id }) => id)).not.toContain(line.id);
    expect(inStudy().at(-1)?.content).toBe(question);
  });

  it("and approved is answered where it was asked", async () => {
    const { line, card } = await overheard();
    await sandbox.click(card, { label: "Approve" }, asModerator);
    const now = () => inStudy().find(({ id }) => id === line.id) ?? expect.fail("the line is gone");
    await expect.poll(() => embedText(now())).toContain(ANSWERED.words);
  });
});

it("whoever asked Ibid is told that it is declined, and why", async () => {
  const line = await (await sandbox.say(`${sandbox.mention} ${question}`)).reply();
  await decline(await stage.card(question));
  const now = () => inStudy().find(({ id }) => id === line.id)?.content;
  await expect.poll(now).toContain("The moderators have declined to answer this.\nReason: Chatter");
});
