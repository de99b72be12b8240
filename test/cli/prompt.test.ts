import { once } from "node:events";
import { PassThrough, Readable } from "node:stream";
import { Client, GatewayIntentBits as Intent, Partials } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPrompt } from "../../src/cli/prompt.ts";
import { startSandbox } from "../../src/sandbox/index.ts";

const sandbox = await startSandbox();
const client = new Client({
  intents: [Intent.Guilds, Intent.GuildMessages, Intent.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: sandbox.url },
  allowedMentions: { parse: [] },
});

client.on("interactionCreate", async (interaction) => {
  if (interaction.isButton() && interaction.customId === "take away") {
    await interaction.deferUpdate();
    await interaction.message.delete();
  } else if (interaction.isButton())
    await interaction.reply({ content: `pressed ${interaction.customId}`, flags: 64 });
  if (interaction.isStringSelectMenu()) await interaction.update(`chose ${interaction.values.join()}`);
  if (interaction.isMessageContextMenuCommand()) {
    const files = [{ attachment: Buffer.from("> one line\nanother"), name: "check.md" }];
    await interaction.reply({ content: `checked ${interaction.targetMessage.content}`, files, flags: 64 });
  }
  if (interaction.isAutocomplete()) await interaction.respond([{ name: "The only one", value: "opaque" }]);
  if (!interaction.isChatInputCommand() || interaction.options.getString("question") === "silence") return;
  const button = { type: 2, style: 2, label: "In context", custom_id: "context" } as const;
  const takeAway = { type: 2, style: 2, label: "Take away", custom_id: "take away" } as const;
  const style = { type: 3, custom_id: "style", options: [{ label: "One line", value: "line" }] } as const;
  const isLong = interaction.options.getString("question") === "all";
  const content = [
    interaction.options.getString("question"),
    interaction.options.getString("reading"),
    interaction.user.displayName,
  ];
  await interaction.reply({
    content: content.filter(Boolean).join(" / "),
    components: [
      { type: 1, components: isLong ? [button, takeAway] : [button] },
      ...(isLong ? [{ type: 1, components: [style] }] : []),
    ],
  });
});
client.on("messageCreate", async (message) => {
  const isMeant = !message.guild || message.mentions.has(client.user ?? "");
  if (!message.author.bot && isMeant) await message.reply(`heard ${message.cleanContent}`);
});

beforeAll(async () => {
  const ready = once(client, "clientReady");
  await client.login(sandbox.token);
  await ready;
  const text = { type: 3, description: "d" } as const;
  const options = [
    { ...text, name: "question", required: true },
    { ...text, name: "reading", autocomplete: true },
  ];
  await client.application?.commands.set([
    { name: "ask", description: "Ask something", options },
    { name: "Check quote", type: 3 },
  ]);
});
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

/** What a person reads who types these lines, without the welcome. */
async function transcript(...lines: readonly string[]): Promise<string> {
  return hushedTranscript(40, ...lines);
}

/** The same where the bot has so many milliseconds for what nobody can wait for. */
async function hushedTranscript(hush: number, ...lines: readonly string[]): Promise<string> {
  const output = new PassThrough();
  const written: string[] = [];
  output.on("data", (chunk: Buffer) => written.push(chunk.toString()));
  await runPrompt(sandbox, { input: Readable.from(lines.map((line) => `${line}\n`)), output, hush });
  const text = written.join("");
  return text.slice(text.indexOf("> ")).trim();
}

describe("the prompt", () => {
  it("sends a command and draws the reply, each before the next line", async () => {
    expect(await transcript("/ask one", "/ask question: two")).toBe(
      "> /ask one\nIbid  APP\none / Mika\n1 [ In context ]\n\n> /ask question: two\nIbid  APP\ntwo / Mika\n1 [ In context ]",
    );
  });

  it("picks the choice that an option offers", async () => {
    expect(await transcript("/ask one reading: only")).toContain("one / opaque / Mika");
  });

  it("presses a button by its number or its label, also after a reply without buttons", async () => {
    const text = await transcript("/ask one", "click 1", "click in context");
    expect(text.match(/pressed context\nOnly you can see this/g)).toHaveLength(2);
  });

  it("presses a button by its label on an earlier message, where the last has none of that name", async () => {
    const text = await hushedTranscript(500, "/ask all", "/ask one", "click take away", "click take away");
    expect(text).toContain("> click take away\nThe message is gone.");
    expect(text).toContain("There is no button take away.");
  });

  it("chooses from a menu, and tells what there is", async () => {
    const text = await transcript("choose one line", "/ask all", "choose nothing", "choose one line");
    expect(text).toContain("There is no menu to choose from.");
    expect(text).toContain("The menu has no nothing. It has One line.");
    expect(text).toContain("chose line");
  });

  it("uses the menu of the last message that everyone can see, and opens the file that comes", async () => {
    const text = await transcript("menu check quote", "hello all", "menu check quote", "open", "menu nope");
    expect(text).toContain("There is no message to open a menu of yet.");
    expect(text).toContain("checked hello all\n[file check.md, 18 bytes]\nOnly you can see this");
    expect(text).toContain("> open\n│ > one line\n│ another");
    expect(text).toContain("No message has nope in its menu. It has Check quote.");
  });

  it("tells what is suggested while one types", async () => {
    expect(await transcript("suggest /ask one reading: o")).toContain("• The only one");
    expect(await transcript("suggest /ask one")).toContain("Nothing is suggested there.");
  });

  it("looks at what everyone sees, not at what is private", async () => {
    const text = await transcript("/ask one", "click 1", "look");
    expect(text.slice(text.indexOf("> look"))).toBe("> look\nIbid  APP\none / Mika\n1 [ In context ]");
  });

  it("mentions the bot, and writes to it in a DM", async () => {
    const text = await transcript("@ibid hello", "dm hello again");
    expect(text).toContain("heard @Ibid hello");
    expect(text).toContain("heard hello again");
  });

  it("replies to the last message shown", async () => {
    expect(await transcript("@Ibid hello", "reply and then?")).toContain("heard and then?");
  });

  it("says anything else in the channel, and kindly that the bot stays silent", async () => {
    expect(await transcript("hello all")).toBe(
      "> hello all\nIbid stays silent: nobody spoke to it. Begin with @Ibid, or try /ask QUESTION.",
    );
  });

  it("acts as someone else, and somewhere else", async () => {
    const text = await transcript("as moderator", "in announcements", "/ask who", "as nobody", "in nowhere");
    expect(text).toContain("You are Noor, the moderator.");
    expect(text).toContain("You are in #announcements.");
    expect(text).toContain("who / Noor");
    expect(text).toContain("There is nobody called nobody.");
    expect(text).toContain("There is no channel nowhere.");
  });

  it("tells in words what went wrong, and goes on", async () => {
    const text = await transcript("/nope", "/ask", "click 7", "/ask silence", "/ask still here");
    expect(text).toContain("There is no command /nope. There is /ask.");
    expect(text).toContain("The option question is required.");
    expect(text).toContain("There is no button to press.");
    expect(text).toContain("The application did not respond");
    expect(text).toContain("still here / Mika");
  });

  it("lists what can be typed, from the commands that are registered", async () => {
    expect(await transcript("help")).toContain("/ask question: [reading:]  Ask something");
  });

  it("ends at quit, and takes nothing after it", async () => {
    expect(await transcript("quit", "/ask one")).not.toContain("one");
  });
});
