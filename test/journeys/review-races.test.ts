import { expect, it } from "vitest";
import { createRandom } from "../../src/retrieval/quiz/random.ts";
import type { Person, Reply } from "../../src/sandbox/index.ts";
import { marked, openReviewStage } from "./review-stage.ts";
import { ANSWERED } from "./stage.ts";

const RACES = Number(process.env["IBID_RACES"] ?? 20);
const SEED = process.env["IBID_KILL_SEED"] ?? String(Date.now());

const stage = await openReviewStage({ requestsPerSecond: 1_000 });
const { sandbox, store, desk } = stage;
const { moderator, administrator } = sandbox.people;
const guildId = sandbox.places.study.id;

it(`two moderators who decide on one card at the same time make one decision, ${RACES} times (seed ${SEED})`, {
  timeout: 30_000 + RACES * 2_000,
}, async () => {
  const random = createRandom(SEED);
  for (let race = 0; race < RACES; race++) {
    const question = marked(ANSWERED.question, race);
    const asked = await sandbox.slash("ask", { question });
    const card = await stage.card(question);
    const { id } = (await store.reviews.waiting(guildId)).find((one) => one.question === question) ?? {};
    if (id === undefined) throw new Error("the review is not in the store");

    const ways = await Promise.all(
      [moderator, administrator].map(async (user) => {
        return random.below(2) === 0 ? approving(user) : declining(user);
      }),
    );
    const [one, other] = await Promise.all(random.shuffled(ways).map((decide) => decide()));
    const told = () => [one, other].flatMap((reply) => reply?.followups ?? []);
    await expect.poll(() => told().length).toBe(1);
    expect(told()[0]).toMatchObject({ ephemeral: true });
    expect(told()[0]?.content).toMatch(/^This has been decided already\. (?:Approved|Declined) by <@\d+>/);

    const review = await store.reviews.find(guildId, id);
    const entries = await store.audit.list(guildId, { target: id }, { offset: 0, limit: 10 });
    expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
      [`review-${review?.state}`, review?.decision?.by],
    ]);
    const word = review?.state === "approved" ? "Approved by" : "declined to answer";
    await expect.poll(() => asked.message.content).toContain(word);
    await expect
      .poll(() => stage.again(card).content)
      .toContain(`${review?.state === "approved" ? "Approved" : "Declined"} by <@${review?.decision?.by}>`);

    function approving(user: Person): () => Promise<Reply> {
      return () => sandbox.click(card, { label: "Approve" }, { user, channel: desk });
    }

    async function declining(user: Person): Promise<() => Promise<Reply>> {
      const { modal } = await sandbox.click(card, { label: "Decline" }, { user, channel: desk });
      if (modal === undefined) throw new Error("no form opened");
      return () => sandbox.submit(modal, { reason: "" }, { user, channel: desk });
    }
  }
});
