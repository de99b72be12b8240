import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  GatewayIntentBits as Intent,
  MessageFlags,
  Partials,
  SlashCommandBuilder,
} from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { openApiFaults, openApiResponseFaults } from "../contracts/openapi.ts";

const sandbox = await startSandbox({ patience: 8_000 });
const client = new Client({
  intents: [Intent.Guilds, Intent.GuildMessages, Intent.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: sandbox.url },
  allowedMentions: { parse: [] },
});

/** Violations that a test meant to happen. */
let forgiven = 0;

const more = new ButtonBuilder().setCustomId("more").setLabel("More").setStyle(ButtonStyle.Secondary);
const row = new ActionRowBuilder<ButtonBuilder>().addComponents(more);

client.on("interactionCreate", async (interaction) => {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: interaction.options.getFocused().toUpperCase(), value: "1" }]);
  } else if (interaction.isButton()) {
    await interaction.update({ content: "more of it", components: [] });
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral });
  } else if (interaction.isChatInputCommand()) {
    const topic = interaction.options.getString("topic", true);
    if (topic === "silence") return;
    if (topic === "long") {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ content: "at last" });
      await interaction.followUp({ content: "and more", flags: MessageFlags.Ephemeral });
      return;
    }
    if (topic === "secret") {
      await interaction.deferReply();
      await interaction.deleteReply();
      await interaction.followUp({ content: "for you alone", flags: MessageFlags.Ephemeral });
      return;
    }
    const embeds = [
      new EmbedBuilder()
        .setDescription(topic)
        .setFooter({ text: interaction.memberPermissions?.bitfield.toString() ?? "dm" }),
    ];
    await interaction.reply({ content: interaction.user.displayName, embeds, components: [row] });
  }
});

client.on("messageCreate", async (message) => {
  if (message.author.bot || !(message.inGuild() ? message.mentions.has(client.user ?? "") : true)) return;
  await message.reply({ content: `@everyone <@${message.author.id}> ${message.content}` });
});

beforeAll(async () => {
  const ready = new Promise((resolve) => client.once("clientReady", resolve));
  await client.login(sandbox.token);
  await ready;
  const ask = new SlashCommandBuilder()
    .setName("ask")
    .setDescription("Ask")
    .addStringOption((option) =>
      option.setName("topic").setDescription("A topic").setRequired(true).setAutocomplete(true),
    );
  const echo = new ContextMenuCommandBuilder().setName("Echo").setType(ApplicationCommandType.Message);
  await client.application?.commands.set([ask, echo]);
});

afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

afterEach(() => {
  expect(sandbox.violations.slice(forgiven)).toEqual([]);
  expect(openApiFaults(sandbox.requests)).toEqual([]);
  expect(openApiResponseFaults(sandbox.requests)).toEqual([]);
});

describe("discord.js in the sandbox", () => {
  it("is ready with its guilds, channels and roles", async () => {
    await sandbox.ready();
    const guild = client.guilds.cache.get(sandbox.places.study.id);
    expect(guild?.channels.cache.get(sandbox.places.study.channels.forum.id)?.isThreadOnly()).toBe(true);
    expect(guild?.members.me?.permissions.has("EmbedLinks")).toBe(true);
    expect(
      guild?.roles.cache.get(sandbox.places.study.roles.moderator)?.permissions.has("ManageMessages"),
    ).toBe(true);
  });

  it("answers a command, with the user's name and permissions at hand", async () => {
    const { message, acknowledgement } = await sandbox.slash("ask", { topic: "treaties" });
    expect(acknowledgement).toBe("message");
    expect(message).toMatchObject({
      content: "Mika",
      embeds: [{ description: "treaties", footer: { text: expect.stringMatching(/^\d+$/) } }],
    });
    expect(message.buttons).toMatchObject([{ label: "More", custom_id: "more" }]);
  });

  it("answers a command in a DM", async () => {
    const { message } = await sandbox.slash("ask", { topic: "treaties" }, { channel: "dm" });
    expect(message.embeds).toMatchObject([{ footer: { text: "dm" } }]);
  });

  it("defers, edits and follows up, for one pair of eyes", async () => {
    const reply = await sandbox.slash("ask", { topic: "long" });
    await reply.until(({ followups }) => followups.length === 1);
    expect(reply).toMatchObject({
      acknowledgement: "deferred",
      message: { content: "at last", ephemeral: true },
      followups: [{ content: "and more", ephemeral: true }],
    });
  });

  it("waits for what takes the place of a reply that was deferred and deleted", async () => {
    const { message } = await sandbox.slash("ask", { topic: "secret" });
    expect(message).toMatchObject({ content: "for you alone", ephemeral: true });
  });

  it("updates the message of a button", async () => {
    const { message } = await sandbox.slash("ask", { topic: "treaties" });
    const reply = await sandbox.click(message, { label: "More" });
    expect(reply).toMatchObject({
      acknowledgement: "update",
      message: { id: message.id, content: "more of it", buttons: [] },
    });
    await expect(sandbox.click(message, { label: "More" })).rejects.toThrow("no such button");
  });

  it("offers choices while an option is typed", async () => {
    expect(await sandbox.autocomplete("ask", "topic", "abm")).toEqual([{ name: "ABM", value: "1" }]);
  });

  it("reads the target of a message menu without the Message Content intent", async () => {
    const { message } = await sandbox.say("words to check");
    expect((await sandbox.menu("Echo", message)).message).toMatchObject({
      content: "words to check",
      ephemeral: true,
    });
  });

  it("answers a mention, and pings nobody with its default of parsing nothing", async () => {
    const said = await sandbox.say(`${sandbox.mention} hello`);
    const reply = await said.reply();
    expect(reply.replyTo).toBe(said.message.id);
    expect(reply.pinged).toEqual({ everyone: false, users: [], roles: [] });
    expect(reply.allowedMentions).toMatchObject({ parse: [] });
  });

  it("is silent to what does not mention it, and answers a DM and a reply that pings it", async () => {
    await (await sandbox.say("hello all")).silence(60);
    await (await sandbox.say("hello", { channel: "dm" })).reply();
    const answer = await (await sandbox.say(`${sandbox.mention} hello`)).reply();
    await (await sandbox.say("and?", { replyTo: answer })).reply();
    await (await sandbox.say("hm", { replyTo: answer, pingReplied: false })).silence(60);
  });

  it("resumes after a reconnect and loses nothing said meanwhile", async () => {
    const resumed = new Promise((resolve) => client.once("shardResume", resolve));
    sandbox.faults.gateway.reconnect();
    const said = await sandbox.say(`${sandbox.mention} are you there?`);
    await said.reply();
    await resumed;
  });

  it("resumes when the connection is cut, or closed with a code that allows it", async () => {
    for (const act of [() => sandbox.faults.gateway.cut(), () => sandbox.faults.gateway.drop(4_000)]) {
      const resumed = new Promise((resolve) => client.once("shardResume", resolve));
      act();
      await resumed;
    }
    await sandbox.slash("ask", { topic: "still here" });
  });

  it("identifies anew when its session is invalid", async () => {
    const ready = new Promise((resolve) => client.once("shardReady", resolve));
    sandbox.faults.gateway.invalidSession(false);
    await ready;
    expect((await sandbox.slash("ask", { topic: "again" })).failure).toBe(undefined);
  });

  it("waits as long as a rate limit says, and then gets through", async () => {
    sandbox.faults.limit({ method: "POST", route: "/channels/{channel_id}/messages" }, 150);
    const said = await sandbox.say(`${sandbox.mention} quickly`);
    await said.reply();
    const sent = sandbox.requests.filter(
      ({ route, method }) => method === "POST" && route === "/channels/{channel_id}/messages",
    );
    expect(sent.slice(-2).map(({ status }) => status)).toEqual([429, 200]);
  });

  it("is told that it is too late when it is too late", async () => {
    const reply = await sandbox.slash("ask", { topic: "silence" });
    expect(reply).toMatchObject({
      failure: "The application did not respond",
      acknowledgement: undefined,
      messages: [],
    });
    expect(() => reply.message).toThrow("The application did not respond");
    expect(sandbox.violations).toMatchObject([{ where: "interaction", code: 0 }]);
    forgiven = 1;
  });
});
