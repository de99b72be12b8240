import { Events } from "discord.js";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { channel } from "../../../src/bot/channel/command.ts";
import { createClient } from "../../../src/bot/discord/client.ts";
import { connect } from "../../../src/bot/discord/connect.ts";
import { handleInteraction } from "../../../src/bot/discord/interactions.ts";
import { register } from "../../../src/bot/discord/registration.ts";
import type { Command, Features } from "../../../src/bot/feature.ts";
import { moderators } from "../../../src/bot/moderators/command.ts";
import { createLog } from "../../../src/log.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { type Context, startSandbox } from "../../../src/sandbox/index.ts";
import { openStore } from "../../../src/store/index.ts";
import { NO_HURRY } from "../no-hurry.ts";
import { servicesOver } from "../services-over.ts";

/** A server whose administrators show the commands to everyone, as Discord lets them: now only Ibid's own checks stand. */
const openToAll = (command: Command): Command => ({
  ...command,
  data: { ...command.data, default_member_permissions: null },
});
const features: Features = {
  commands: [channel, moderators].map(openToAll),
  menus: [],
  buttons: [],
  selects: [],
  forms: [],
  recovery: [],
  jobs: [],
  message: () => undefined,
};

const sandbox = await startSandbox();
const library = await openLibrary({ readings: [] });
const store = await openStore("file::memory:");
const client = createClient(sandbox.url);
const data = features.commands.map((command) => command.data);
const log = createLog("silent");
const services = await servicesOver({ library, store, client, log }, features, NO_HURRY);
const { standing } = services;
client.on(Events.InteractionCreate, (one) => void handleInteraction(one, features, services));
await register(await connect(client, sandbox.token, sandbox.url), data, undefined, log);
await sandbox.ready();
afterEach(() => expect(sandbox.violations).toEqual([]));
afterAll(async () => {
  await client.destroy();
  await store.close();
  await sandbox.close();
});

const { member, moderator, recluse, stranger } = sandbox.people;
const { study } = sandbox.places.study.channels;
const { readers } = sandbox.places.study.roles;
const said = async (path: string, options: Parameters<typeof sandbox.slash>[1], context: Context) =>
  (await sandbox.slash(path, options, context)).message.content;

describe("a member with the moderators' role", () => {
  it("moderates channels, sees who moderates, and cannot say who moderates", async () => {
    await said("moderators set", { role: { id: readers } }, { user: moderator });
    const theirs = { user: member, channel: study };
    expect(await said("channel set", { mode: "commands" }, theirs)).toContain("→ **commands**");
    expect(await said("moderators show", {}, theirs)).toContain(`<@&${readers}>`);
    for (const [path, options] of [
      ["moderators set", { role: { id: sandbox.places.study.roles.moderator } }],
      ["moderators reset", { setting: "moderatorRoleId" }],
    ] as const) {
      expect(await said(path, options, theirs)).toContain("**Manage Server** to say");
    }
    expect(standing.server(sandbox.places.study.id).moderatorRoleId).toBe(readers);
  });

  it("is nobody without it, and nobody in another server", async () => {
    for (const context of [
      { user: recluse, channel: study },
      { user: stranger, channel: sandbox.places.other.channels.general },
    ]) {
      expect(await said("channel set", { mode: "off" }, context)).toContain("This is for moderators");
      expect(await said("moderators show", {}, context)).toContain("This is for moderators");
    }
    expect(
      standing.channel({ guildId: sandbox.places.study.id, channelId: study.id, parentId: null }).mode,
    ).toBe("commands");
  });
});
