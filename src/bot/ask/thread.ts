import type { Actor } from "../discord/actor.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import { oneLine } from "../discord/text.ts";
import type { Standing } from "../standing/standing.ts";

/** Whether an answer opens a thread: where the channel has it so, and never in a thread, or for one alone. */
export function opensThread(isPrivate: boolean, actor: Actor, standing: Standing): boolean {
  const isInThread = actor.toWrite === "Send Messages in Threads";
  return !isPrivate && !isInThread && standing.channel(actor).replyIn === "thread";
}

/** A thread is named after the question that it answers. */
export function threadName(question: string): string {
  return cut(oneLine(question), LIMITS.threadName);
}
