import { setTimeout as pause } from "node:timers/promises";
import type { Context, Reply, Sandbox, SeenMessage, ShownModal } from "../sandbox/index.ts";

/** Where the person at the prompt stands, and what was last shown to them. */
export interface Scene {
  readonly sandbox: Sandbox;
  /** Milliseconds in which the bot does what it does without being waited for. */
  readonly hush: number;
  context: Context;
  /** The last message of the bot. */
  last: SeenMessage | undefined;
  /** The last message that everyone in its channel can see, whoever wrote it. */
  target: SeenMessage | undefined;
  /** The messages with something to press or to choose, oldest first, each as it was last drawn. */
  usable: readonly SeenMessage[];
  readonly show: (message: SeenMessage) => void;
  /** The form that is open. */
  form: ShownModal | undefined;
  /** Each row begins with `lead`. */
  readonly remark: (text: string, lead?: string) => void;
}

/** What a line does; `rest` is what follows its first word. Throws ClientRefusal. */
export type Act = (scene: Scene, rest: string) => Promise<void> | void;

/** Draws what came of an interaction. */
export async function showReply(scene: Scene, reply: Reply): Promise<void> {
  // Nothing tells what a deferred update will come to: the message may change, go, or stay.
  if (reply.acknowledgement === "deferred update") await pause(scene.hush);
  for (const message of reply.messages) scene.show(message);
  if (reply.failure) scene.remark(reply.failure);
  else if (reply.modal) openForm(scene, reply.modal);
  else if (reply.messages.length === 0) scene.remark("The message is gone.");
}

function openForm(scene: Scene, form: ShownModal): void {
  scene.form = form;
  scene.remark(`A form opened: ${form.title}. Type "fill" and what you want to write into it.`);
}

/** Notes a message that was drawn, for what the person does next. */
export function remember(scene: Scene, message: SeenMessage): void {
  if (message.author.bot) scene.last = message;
  if (!message.ephemeral) scene.target = message;
  const others = scene.usable.filter(({ id }) => id !== message.id);
  const isUsable = pressableOf(message).length > 0 || message.selects.length > 0;
  scene.usable = isUsable ? [...others, message] : others;
}

/** The buttons with numbers, in the order in which they are drawn. */
export function pressableOf({ buttons }: SeenMessage) {
  return buttons.filter(({ custom_id: id }) => id !== undefined);
}
