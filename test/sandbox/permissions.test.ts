import { PermissionFlagsBits as P } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { has, permissionsIn } from "../../src/sandbox/permissions.ts";
import { openDm } from "../../src/sandbox/world/channels.ts";
import { aWorld } from "./a-world.ts";

const { world, people, places, channelOf } = aWorld();
const { channels } = places.study;
const may = (person: { id: string }, place: Parameters<typeof channelOf>[0], ...bits: bigint[]) =>
  has(permissionsIn(world, person.id, channelOf(place)), ...bits);
const bot = { id: world.application.botId };

describe("permissions in a channel", () => {
  it("come from everyone's role", () => {
    expect(may(people.member, channels.general, P.ViewChannel, P.SendMessages, P.MentionEveryone)).toBe(true);
    expect(may(people.member, channels.general, P.ManageMessages)).toBe(false);
  });

  it("are taken by an overwrite for everyone and given back by one for a role", () => {
    expect(may(people.member, channels.readOnly, P.SendMessages)).toBe(false);
    expect(may(people.moderator, channels.readOnly, P.SendMessages)).toBe(true);
  });

  it("can all be had by the owner, whatever the overwrites say", () => {
    expect(may(people.administrator, channels.hidden, P.ViewChannel, P.Administrator)).toBe(true);
  });

  it("are none where the channel cannot be seen", () => {
    expect(permissionsIn(world, bot.id, channelOf(channels.hidden))).toBe(0n);
  });

  it("do without pinging everyone, embeds and files where one cannot write", () => {
    expect(may(bot, channels.readOnly, P.ReadMessageHistory)).toBe(true);
    expect(may(bot, channels.readOnly, P.MentionEveryone)).toBe(false);
    expect(may(bot, channels.readOnly, P.EmbedLinks)).toBe(false);
  });

  it("of a thread are those of its parent", () => {
    expect(may(people.member, channels.thread, P.ViewChannel, P.SendMessagesInThreads)).toBe(true);
  });

  it("are none for who is not a member", () => {
    expect(permissionsIn(world, people.stranger.id, channelOf(channels.general))).toBe(0n);
  });

  it("in a DM belong to the two in it", () => {
    const user = world.users.get(people.member.id);
    const dm = user && openDm(world, user);
    expect(dm && has(permissionsIn(world, people.member.id, dm), P.SendMessages)).toBe(true);
    expect(dm && has(permissionsIn(world, bot.id, dm), P.SendMessages, P.EmbedLinks)).toBe(true);
    expect(dm && permissionsIn(world, people.moderator.id, dm)).toBe(0n);
  });
});
