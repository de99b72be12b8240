import { Events } from "discord.js";
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord-api-types/v10";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createClient } from "../../../src/bot/discord/client.ts";
import { connect } from "../../../src/bot/discord/connect.ts";
import { toCustomId } from "../../../src/bot/discord/custom-id.ts";
import { UserError } from "../../../src/bot/discord/errors.ts";
import { handleInteraction } from "../../../src/bot/discord/interactions.ts";
import { named } from "../../../src/bot/discord/localised.ts";
import { register } from "../../../src/bot/discord/registration.ts";
import type { FormOutcome, Outcome, PressOutcome, Reply, ReplyForm } from "../../../src/bot/discord/reply.ts";
import type { Features, Submission } from "../../../src/bot/feature.ts";
import { createLog } from "../../../src/log.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { type SeenMessage, startSandbox } from "../../../src/sandbox/index.ts";
import { openStore } from "../../../src/store/index.ts";
import { card } from "../an-excerpt.ts";
import { NO_HURRY } from "../no-hurry.ts";
import { servicesOver } from "../services-over.ts";

/** A bot whose only command, menu, button and select menu do what a test says, over the real client and boundary. */
const sandbox = await startSandbox();
const library = await openLibrary({
  readings: [{ card, source: "A Report\n\nThe river rises.\n", sha256: "ab".repeat(32) }],
});
const lines: { readonly level: number; readonly msg: string }[] = [];
const log = createLog("debug", { write: (line) => void lines.push(JSON.parse(line)) });

let toCommand: () => Outcome = () => ({ content: "unset" });
let toPress: () => PressOutcome = () => ({ content: "unset" });
let toForm: (submission: Submission) => FormOutcome = () => ({ content: "unset" });
const WHERE = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
const features: Features = {
  commands: [
    { audience: "members", data: { ...WHERE, name: "do", description: "Do" }, execute: () => toCommand() },
  ],
  menus: [
    {
      audience: "members",
      data: {
        ...WHERE,
        type: ApplicationCommandType.Message,
        ...named((locale) => ({ name: locale === "de" ? "Buchstaben zählen" : "Count letters" })),
      },
      execute: ({ targetMessage }) => ({ content: `${targetMessage.content.length} letters`, private: true }),
    },
  ],
  buttons: [{ action: "press", audience: "members", label: () => "Press", execute: () => toPress() }],
  selects: [
    {
      action: "choose",
      audience: "members",
      execute: ({ values, passageIds }) => ({ update: { content: `${values}, ${passageIds}` } }),
    },
  ],
  forms: [{ action: "form", audience: "members", execute: (one) => toForm(one) }],
  recovery: [],
  jobs: [],
  message: () => undefined,
};

const client = createClient(sandbox.url);
const all = [...features.commands, ...features.menus].map(({ data }) => data);
const store = await openStore("file::memory:");
const services = await servicesOver({ library, store, client, log }, features, NO_HURRY);
client.on(Events.InteractionCreate, (one) => void handleInteraction(one, features, services));
const connected = await connect(client, sandbox.token, sandbox.url);
await register(connected, all, undefined, log);
await sandbox.ready();
afterEach(() => expect(sandbox.violations).toEqual([]));
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

const PRESS = { label: "Press", customId: toCustomId({ action: "press" }) };

async function shown(reply: Reply): Promise<SeenMessage> {
  toCommand = () => reply;
  return (await sandbox.slash("do")).message;
}

describe("a reply that must wait", () => {
  it.each(["private", "public"] as const)("is announced at once and then given: %s", async (defer) => {
    toCommand = () => ({ defer, later: async () => ({ content: "done", files: [FILE] }) });
    const reply = await sandbox.slash("do");
    expect(reply.acknowledgement).toBe("deferred");
    expect(reply.message).toMatchObject({ content: "done", ephemeral: defer === "private", thinking: false });
    expect(reply.message.attachments.map(({ filename, size }) => [filename, size])).toEqual([["a.md", 3]]);
  });

  it.each(["private", "public"] as const)("and fails is told about privately: %s", async (defer) => {
    toCommand = () => ({
      defer,
      later: async () => {
        throw new UserError("closed", (locale) => (locale === "de" ? "Geschlossen" : "Closed"));
      },
    });
    const reply = await sandbox.slash("do", {}, { locale: "de" });
    await reply.until(({ messages }) => messages.some(({ content }) => content === "Geschlossen"));
    expect(reply.messages.map(({ content, ephemeral }) => [content, ephemeral])).toEqual([
      ["Geschlossen", true],
    ]);
  });

  it("and throws before it promises anything becomes an apology too", async () => {
    toCommand = () => ({
      defer: "private",
      later: () => {
        throw new TypeError("a defect");
      },
    });
    const reply = await sandbox.slash("do");
    expect(reply.message.content).toMatch(/^Sorry, something went wrong on my side\..*: [0-9a-f]{8}$/);
    expect(lines.some(({ level }) => level === 50)).toBe(true);
  });
});

const FILE = { name: "a.md", content: "# A", description: "A heading" };

describe("a press", () => {
  it("may change the message; what is left out stays", async () => {
    const message = await shown({ content: "one", embeds: [{ description: "> x" }], buttons: [PRESS] });
    toPress = () => ({ update: { content: "two" } });
    const reply = await sandbox.click(message, { label: "Press" });
    expect(reply.acknowledgement).toBe("update");
    expect(reply.message).toMatchObject({ id: message.id, content: "two", embeds: message.embeds });
    expect(reply.message.buttons).toHaveLength(1);
  });

  it("may take the buttons away", async () => {
    const message = await shown({ content: "one", buttons: [PRESS] });
    toPress = () => ({ update: { buttons: [] } });
    expect((await sandbox.click(message, { label: "Press" })).message.buttons).toEqual([]);
  });

  it("may lead to a reply that must wait, and leaves its own message alone", async () => {
    const message = await shown({ content: "one", buttons: [PRESS] });
    toPress = () => ({ defer: "private", later: async () => ({ content: "verified" }) });
    const reply = await sandbox.click(message, { label: "Press" });
    expect(reply.message).toMatchObject({ content: "verified", ephemeral: true });
  });

  it("on a choice gets what was chosen, and what the menu is about", async () => {
    const customId = toCustomId({ action: "choose", passageIds: ["a.1.2"] });
    const options = [
      { label: "APA", value: "apa" },
      { label: "MLA", value: "mla", description: "The ninth edition" },
    ];
    const message = await shown({ content: "one", select: { customId, placeholder: "Style", options } });
    const reply = await sandbox.select(message, customId, ["mla"]);
    expect(reply.message).toMatchObject({ id: message.id, content: "mla, a.1.2" });
  });

  it("of a menu whose action is no more gets a polite private message", async () => {
    const customId = toCustomId({ action: "gone" });
    const options = [{ label: "A", value: "a" }];
    const message = await shown({ content: "one", select: { customId, placeholder: "Style", options } });
    const reply = await sandbox.select(message, customId, ["a"]);
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("older edition");
  });
});

describe("a form", () => {
  const FORM: ReplyForm = {
    customId: toCustomId({ action: "form", parameters: ["7"] }),
    title: "T".repeat(60),
    inputs: [
      { id: "why", label: "L".repeat(60), style: "paragraph", required: false, maxLength: 9_000 },
      {
        id: "short",
        label: "Short",
        style: "short",
        required: true,
        maxLength: 5,
        placeholder: "p".repeat(200),
        value: "v".repeat(9),
      },
    ],
  };

  it("opens after a press, within Discord's limits, and comes back with what was written and its message", async () => {
    const message = await shown({ content: "one", buttons: [PRESS] });
    toPress = () => ({ form: FORM });
    const { modal } = await sandbox.click(message, { label: "Press" });
    if (modal === undefined) throw new Error("no form opened");
    expect(modal.title).toHaveLength(45);
    toForm = ({ fields, parameters, message: held }) => ({
      update: { content: `${parameters}: ${fields["why"]}|${fields["short"]}|${held?.id === message.id}` },
    });
    const reply = await sandbox.submit(modal, { why: "because", short: "now" });
    expect(reply.message).toMatchObject({ id: message.id, content: "7: because|now|true" });
  });

  it("may change its message after a wait; where that fails the message stays and the sender is told", async () => {
    const message = await shown({ content: "one", buttons: [PRESS] });
    toPress = () => ({ form: FORM });
    const { modal } = await sandbox.click(message, { label: "Press" });
    if (modal === undefined) throw new Error("no form opened");
    toForm = () => ({
      defer: "update",
      later: () => Promise.reject(new UserError("late", () => "Too late")),
    });
    const reply = await sandbox.submit(modal, { short: "now" });
    await reply.until(({ followups }) => followups.length > 0);
    expect(reply.followups[0]).toMatchObject({ content: "Too late", ephemeral: true });
    expect(reply.message).toMatchObject({ id: message.id, content: "one" });
  });

  it("opens after a command, where there is no message to change: who sends it gets it alone", async () => {
    toCommand = () => ({ form: FORM });
    const { modal } = await sandbox.slash("do");
    if (modal === undefined) throw new Error("no form opened");
    toForm = ({ message }) => ({ update: { content: `${message}` } });
    const reply = await sandbox.submit(modal, { short: "now" });
    expect(reply.message).toMatchObject({ content: "null", ephemeral: true });
  });

  it("of an edition that is no more gets a polite private message", async () => {
    toCommand = () => ({ form: { ...FORM, customId: toCustomId({ action: "gone" }) } });
    const { modal } = await sandbox.slash("do");
    if (modal === undefined) throw new Error("no form opened");
    const reply = await sandbox.submit(modal, { short: "now" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("older edition");
  });
});

describe("a menu command", () => {
  it("gets the message that it was used on", async () => {
    const { message } = await sandbox.say("river");
    expect((await sandbox.menu("Count letters", message)).message.content).toBe("5 letters");
  });
});

describe("a reply with more than fits", () => {
  it("is cut to Discord's limits: rows, labels, options, files", async () => {
    const many = Array.from({ length: 30 }, (_, index) => index);
    const message = await shown({
      content: "x".repeat(3_000),
      embeds: many.map((index) => ({ description: `${index}` })),
      buttons: many.map((index) => ({
        label: "y".repeat(200),
        customId: toCustomId({ action: "press", parameters: [`${index}`] }),
        isDisabled: index === 3,
      })),
      select: {
        customId: toCustomId({ action: "choose" }),
        placeholder: "z".repeat(300),
        options: many.map((index) => ({
          label: "l".repeat(200),
          value: `${index}`,
          description: "d".repeat(200),
        })),
      },
      files: many.map((index) => ({ ...FILE, name: `${index}.md`, description: "e".repeat(2_000) })),
    });
    expect(message.buttons).toHaveLength(20);
    expect(message.buttons.flatMap(({ disabled }, index) => (disabled === true ? [index] : []))).toEqual([3]);
    expect(message.selects).toHaveLength(1);
    expect(message.attachments).toHaveLength(10);
    expect(message.embeds).toHaveLength(10);
  });
});
