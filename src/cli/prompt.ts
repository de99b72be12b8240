import { createInterface } from "node:readline";
import { ClientRefusal, type Context, type Sandbox, type SeenMessage } from "../sandbox/index.ts";
import { type DrawOptions, drawMessage, drawRemark } from "./draw-message.ts";
import { readCommand } from "./prompt-command.ts";
import { look, open, suggest } from "./prompt-look.ts";
import { choose, click, fill, menu } from "./prompt-press.ts";
import { type Act, remember, type Scene, showReply } from "./prompt-scene.ts";

export interface PromptOptions {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env?: NodeJS.ProcessEnv;
  /** How long plain text waits for an answer that should not come, in milliseconds. */
  readonly hush?: number;
}

/** What a line can begin with; everything else is said in the channel. */
const ACTS: Readonly<Record<string, { readonly usage: string; readonly act: Act }>> = {
  click: { usage: "click NUMBER or LABEL: press a button of the last reply", act: click },
  choose: { usage: "choose ENTRY: choose from the menu under the last reply", act: choose },
  menu: { usage: "menu COMMAND: use a command in the menu of the last message", act: menu },
  fill: { usage: "fill TEXT: fill in the form that opened, or leave it empty", act: fill },
  suggest: { usage: "suggest /COMMAND …: what is suggested while you type", act: suggest },
  open: { usage: "open: read the file of the last reply", act: open },
  look: { usage: "look: the last message that everyone can see here", act: look },
  reply: { usage: "reply TEXT: reply to the last message shown", act: reply },
  dm: { usage: "dm TEXT, dm /COMMAND …: the same in a direct message", act: direct },
  as: { usage: "as NAME: act as someone else", act: as },
  in: { usage: "in CHANNEL: go to another channel", act: go },
  help: { usage: "help: this list", act: help },
};

/**
 * A prompt for a person to use the sandbox as they would use Discord. Takes lines until `quit` or the end of input, one after
 * the other; what goes wrong is said in words, and the prompt goes on.
 */
export async function runPrompt(sandbox: Sandbox, options: PromptOptions): Promise<void> {
  const { input, output, env = process.env, hush = 400 } = options;
  const drawing = (): DrawOptions => ({
    width: widthOf(output.columns),
    colour: output.isTTY === true && !env["NO_COLOR"],
    nameOf: (id) => namesIn(sandbox).get(id),
  });
  const write = (text: string) => output.write(`${text}\n\n`);
  const scene: Scene = {
    sandbox,
    hush,
    context: {},
    last: undefined,
    target: undefined,
    usable: [],
    form: undefined,
    remark: (text, lead) => write(drawRemark(text, drawing(), lead)),
    show: (message) => {
      remember(scene, message);
      write(drawMessage(message, drawing()));
    },
  };

  const lines = createInterface({
    input,
    output,
    terminal: input.isTTY === true && output.isTTY === true,
    prompt: "> ",
  });
  scene.remark(welcome(sandbox));
  if (input.isTTY) lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (/^(?:quit|exit)$/i.test(text)) break;
    if (!input.isTTY && text) output.write(`> ${text}\n`);
    if (text) await attempt(scene, text);
    if (input.isTTY) lines.prompt();
  }
  lines.close();
}

/** A terminal may say that it has no columns, or so few or many that nothing could be read. */
function widthOf(columns: number | undefined): number {
  return Math.max(30, Math.min(columns || 80, 120));
}

/** A person's mistake and a bot's silence are told; nothing ends the prompt. */
async function attempt(scene: Scene, text: string): Promise<void> {
  try {
    await perform(scene, text);
  } catch (error) {
    if (error instanceof ClientRefusal) scene.remark(error.message);
    else scene.remark(error instanceof Error ? `That failed: ${error.message}` : "That failed.");
  }
}

async function perform(scene: Scene, text: string): Promise<void> {
  const [first = "", ...rest] = text.split(" ");
  const known = Object.hasOwn(ACTS, first) ? ACTS[first] : undefined;
  if (known) await known.act(scene, rest.join(" ").trim());
  else if (text.startsWith("/")) await command(scene, text, scene.context);
  else await say(scene, text, scene.context);
}

async function command(scene: Scene, text: string, context: Context): Promise<void> {
  const { sandbox } = scene;
  const { name, options, known } = readCommand(text, sandbox.commands(context), idsIn(sandbox));
  const chosen = { ...options };
  for (const option of known) {
    const typed = options[option.name];
    if (!option.autocomplete || typeof typed !== "string") continue;
    const { [option.name]: _, ...others } = options;
    const offered = await sandbox.autocomplete(name, option.name, typed, others, context);
    const meant = offered.find(
      (one) => one.name.toLowerCase() === typed.toLowerCase() || one.value === typed,
    );
    const picked = meant ?? (offered.length === 1 ? offered[0] : undefined);
    if (picked) chosen[option.name] = picked.value;
  }
  await showReply(scene, await sandbox.slash(name, chosen, context));
}

async function say(scene: Scene, typed: string, context: Context, replyTo?: SeenMessage): Promise<void> {
  const { sandbox, hush } = scene;
  const { botName } = sandbox.application;
  const content = typed.replaceAll(new RegExp(`@${escaped(botName)}\\b`, "gi"), sandbox.mention);
  const said = await sandbox.say(content, { ...context, ...(replyTo ? { replyTo } : {}) });
  scene.target = said.message;
  const isMeantForBot =
    content.includes(sandbox.mention) || context.channel === "dm" || replyTo !== undefined;
  if (isMeantForBot) {
    scene.show(await said.reply());
    return;
  }
  try {
    await said.silence(hush);
    scene.remark(
      `${botName} stays silent: nobody spoke to it. Begin with @${botName}, or try ${examples(sandbox)}.`,
    );
  } catch {
    for (const message of said.replies) scene.show(message);
  }
}

async function reply(scene: Scene, text: string): Promise<void> {
  if (!scene.last) throw new ClientRefusal("There is nothing to reply to yet.");
  await say(scene, text, scene.context, scene.last);
}

async function direct(scene: Scene, text: string): Promise<void> {
  const context = { ...scene.context, channel: "dm" } as const;
  if (text.startsWith("/")) await command(scene, text, context);
  else await say(scene, text, context);
}

function as(scene: Scene, name: string): void {
  const { people } = scene.sandbox;
  const found = Object.entries(people).find(([role, person]) => {
    return role === name.toLowerCase() || person.name.toLowerCase() === name.toLowerCase();
  });
  if (!found)
    throw new ClientRefusal(`There is nobody called ${name}. There is ${Object.keys(people).join(", ")}.`);
  scene.context = { ...scene.context, user: found[1] };
  scene.remark(`You are ${found[1].name}, the ${found[0]}.`);
}

function go(scene: Scene, wanted: string): void {
  const { channels } = scene.sandbox.places.study;
  const name = wanted.replace(/^#/, "").toLowerCase();
  const place = name === "dm" ? "dm" : Object.values(channels).find((one) => one.name.toLowerCase() === name);
  if (!place) {
    const names = Object.values(channels).map((one) => one.name);
    throw new ClientRefusal(`There is no channel ${wanted}. There is ${names.join(", ")}, dm.`);
  }
  scene.context = { ...scene.context, channel: place };
  scene.remark(place === "dm" ? "You are in a direct message." : `You are in #${place.name}.`);
}

function help({ sandbox, context, remark }: Scene): void {
  const commands = sandbox.commands(context).filter(({ type }) => type === "slash");
  remark(
    [
      ...commands.map(({ name, options, description }) => {
        return `/${[name, ...options.map((one) => (one.required ? `${one.name}:` : `[${one.name}:]`))].join(" ")}  ${description}`;
      }),
      `@${sandbox.application.botName} TEXT: mention the bot`,
      ...Object.values(ACTS).map(({ usage }) => usage),
      "quit: leave",
    ].join("\n"),
  );
}

function welcome(sandbox: Sandbox): string {
  const { botName } = sandbox.application;
  return `A local Discord with ${botName} in it. Try ${examples(sandbox)}, or @${botName} and a question. "help" lists the rest, "quit" ends it.`;
}

function examples(sandbox: Sandbox): string {
  const [command] = sandbox.commands().filter(({ type }) => type === "slash");
  if (!command) return "its commands once it has registered some";
  return `/${[command.name, ...command.options.filter((one) => one.required).map(({ name }) => `${name.toUpperCase()}`)].join(" ")}`;
}

function namesIn({ people, places, application }: Sandbox): ReadonlyMap<string, string> {
  const known = [...Object.values(people), ...Object.values(places.study.channels)].map(
    ({ id, name }) => [id, name] as const,
  );
  return new Map([...known, [application.botId, application.botName]]);
}

/** Those of people, channels and roles, by their names in lower case. */
function idsIn({ people, places: { study } }: Sandbox): ReadonlyMap<string, string> {
  const named = [...Object.values(people), ...Object.values(study.channels)].map(
    ({ id, name }) => [name.toLowerCase(), id] as const,
  );
  return new Map([...Object.entries(study.roles), ...named]);
}

/** A name as a pattern that matches just it. */
function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
