import { setTimeout as pause } from "node:timers/promises";
import { ClientRefusal } from "../sandbox/index.ts";
import { readCommand } from "./prompt-command.ts";
import type { Scene } from "./prompt-scene.ts";

/** What everyone sees last in the channel, once the bot has had time to write it. */
export async function look({ sandbox, context, hush, show }: Scene): Promise<void> {
  await pause(hush);
  const newest = sandbox.history(context).findLast(({ ephemeral }) => !ephemeral);
  if (!newest) throw new ClientRefusal("Nothing has been said here yet.");
  show(newest);
}

/** The file of the last message of the bot, behind bars: it is text of its own, and no part of the conversation. */
export async function open({ sandbox, last, remark }: Scene): Promise<void> {
  const file = last?.attachments[0];
  if (!last || !file) throw new ClientRefusal("There is no file to open.");
  const path = `/attachments/${last.channelId}/${file.id}/${encodeURIComponent(file.filename)}`;
  const response = await fetch(new URL(path, sandbox.url));
  if (!response.ok) throw new ClientRefusal(`The file ${file.filename} is not there.`);
  remark((await response.text()).trimEnd(), "│ ");
}

/** What is offered while the last option that completes itself is being typed. */
export async function suggest({ sandbox, context, remark }: Scene, line: string): Promise<void> {
  const { name, options, known } = readCommand(line, sandbox.commands(context));
  const option = known.findLast((one) => one.autocomplete && options[one.name] !== undefined);
  if (!option) throw new ClientRefusal("Nothing is suggested there.");
  const { [option.name]: typed, ...others } = options;
  const offered = await sandbox.autocomplete(name, option.name, String(typed), others, context);
  remark(offered.map((one) => `• ${one.name}`).join("\n") || "Nothing is suggested.");
}
