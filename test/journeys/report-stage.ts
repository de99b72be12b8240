import { beforeEach, expect } from "vitest";
import type { Context, Reply, SeenMessage, ShownModal } from "../../src/sandbox/index.ts";
import type { Report } from "../../src/store/index.ts";
import { openReviewStage, type ReviewStage } from "./review-stage.ts";
import { ANSWERED, labels, type StageOptions } from "./stage.ts";

export interface ReportStage extends ReviewStage {
  /** Another one in every test, which so has an answer of its own. */
  question(): string;
  /** A question that no other has asked, to go on with. */
  another(): void;
  readonly asModerator: Context;
  /** Where the administrator moderates another server. */
  readonly elsewhere: Context;
  ask(context?: Context, options?: { readonly private?: boolean }): Promise<SeenMessage>;
  /** A message as it is now. */
  now(message: SeenMessage): SeenMessage;
  /** Presses **Report**. */
  form(message: SeenMessage, context?: Context): Promise<ShownModal>;
  /** Reports a message, and waits for the word of thanks. */
  reportIt(message: SeenMessage, reason?: string, context?: Context): Promise<Reply>;
  /** An answer that has been reported, and its card. */
  reported(reason?: string): Promise<{ readonly message: SeenMessage; readonly card: SeenMessage }>;
  decide(card: SeenMessage, label: string, context?: Context): Promise<Reply>;
  /** An answer that has been removed, and its card. */
  removed(): Promise<{ readonly message: SeenMessage; readonly card: SeenMessage }>;
  /** What the store has of the report on a message. */
  reportOf(message: SeenMessage): Promise<Report | undefined>;
}

export const TAKEN_DOWN = "A moderator removed this answer.";
export const WITHHELD = "The moderators have removed the answer to this question.";

/** A stage with a channel for the moderators, and a study channel without review. */
export async function openReportStage(options: StageOptions = {}): Promise<ReportStage> {
  const stage = await openReviewStage(options);
  await stage.set({ review: undefined });
  const { sandbox, store, desk } = stage;
  const { moderator, administrator } = sandbox.people;
  const asModerator: Context = { user: moderator, channel: desk };
  let count = 0;
  const another = (): void => void count++;
  const question = (): string => `${ANSWERED.question} (${count})`;
  beforeEach(another);

  const ask: ReportStage["ask"] = async (context = {}, options = {}) =>
    (await sandbox.slash("ask", { question: question(), ...options }, context)).message;
  const now: ReportStage["now"] = ({ id, channelId }) => {
    const channel = { id: channelId, name: "" };
    const found = sandbox.history({ user: administrator, channel }).find((one) => one.id === id);
    if (found === undefined) throw new Error("the message is gone");
    return found;
  };
  const form: ReportStage["form"] = async (message, context = {}) => {
    const { modal } = await sandbox.click(message, { label: "Report" }, context);
    if (modal === undefined) throw new Error("no form opened");
    return modal;
  };
  const reportIt: ReportStage["reportIt"] = async (message, reason = "", context = {}) => {
    const reply = await sandbox.submit(await form(message, context), { reason }, context);
    await reply.until((one) => !one.message.thinking);
    return reply;
  };
  const reported: ReportStage["reported"] = async (reason) => {
    const message = await ask();
    await reportIt(message, reason);
    return { message, card: await stage.card(question()) };
  };
  const decide: ReportStage["decide"] = (card, label, context = asModerator) =>
    sandbox.click(card, { label }, context);
  const removed: ReportStage["removed"] = async () => {
    const { message, card } = await reported();
    await decide(card, "Uphold and remove");
    await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
    await expect.poll(() => labels(stage.again(card))).toEqual(["Restore", "Teach"]);
    return { message, card };
  };
  const own = {
    question,
    another,
    asModerator,
    elsewhere: { user: administrator, channel: sandbox.places.other.channels.general },
    ask,
    now,
    form,
    reportIt,
    reported,
    decide,
    removed,
    reportOf: async ({ id }: SeenMessage) => {
      const all = await store.reports.list(sandbox.places.study.id);
      return all.find(({ place }) => place.messageId === id);
    },
  };
  return Object.assign(stage, own);
}
