import { describe, expect, it } from "vitest";
import type { AllowedMentions } from "../../src/sandbox/limits/messages.ts";
import { pingedBy } from "../../src/sandbox/mentions.ts";
import { postMessage } from "../../src/sandbox/world/messages.ts";
import { aWorld } from "./a-world.ts";

const { world, people, places, channelOf } = aWorld();
const { botId } = world.application;
const { readers, moderator: moderators } = places.study.roles;
const NOBODY = { everyone: false, users: [], roles: [] };

function pinged(
  text: string,
  allowed?: AllowedMentions,
  authorId = botId,
  place = places.study.channels.study,
) {
  return pingedBy(world, { authorId, channel: channelOf(place), text, allowed, repliesTo: undefined });
}

describe("a message without allowed_mentions", () => {
  it("pings users, also by the old form with an exclamation mark, and each once", () => {
    const { id } = people.member;
    expect(pinged(`<@${id}> <@!${id}>`).users).toEqual([id]);
  });

  it("pings everyone when its author may, and nobody when not", () => {
    expect(pinged("@everyone").everyone).toBe(true);
    expect(pinged("@here").everyone).toBe(true);
    expect(pinged("@everyone", undefined, botId, places.study.channels.readOnly).everyone).toBe(false);
  });

  it("pings a role that can be mentioned, and any role when its author may ping everyone", () => {
    expect(pinged(`<@&${readers}>`).roles).toEqual([readers]);
    expect(pinged(`<@&${moderators}>`).roles).toEqual([moderators]);
    expect(pinged(`<@&${moderators}>`, undefined, botId, places.study.channels.readOnly).roles).toEqual([]);
  });

  it("is not kept from pinging by a code span or a backslash", () => {
    expect(pinged("`@everyone`").everyone).toBe(true);
    expect(pinged(`\\<@${people.member.id}>`).users).toEqual([people.member.id]);
  });

  it("pings nobody that it does not name", () => {
    expect(pinged("everyone here, user@here.org? no")).toEqual({ ...NOBODY, everyone: true });
    expect(pinged("<@1> <@&2> @ everyone @\u200Beveryone")).toEqual(NOBODY);
  });
});

describe("allowed_mentions", () => {
  const all = `@everyone <@${people.member.id}> <@&${readers}>`;

  it("that is empty, or parses nothing, silences everything", () => {
    expect(pinged(all, {})).toEqual(NOBODY);
    expect(pinged(all, { parse: [] })).toEqual(NOBODY);
  });

  it("lets through the kinds that it parses", () => {
    expect(pinged(all, { parse: ["users"] })).toEqual({ ...NOBODY, users: [people.member.id] });
    expect(pinged(all, { parse: ["everyone"] })).toEqual({ ...NOBODY, everyone: true });
  });

  it("lets through the ids that it lists, if the text names them", () => {
    const listed = { users: [people.member.id, people.moderator.id] };
    expect(pinged(all, listed)).toEqual({ ...NOBODY, users: [people.member.id] });
  });
});

describe("a reply", () => {
  const channel = channelOf(places.study.channels.study);
  const said = postMessage(world, { channel, authorId: people.member.id, body: { content: "hello" } });
  const reply = (allowed?: AllowedMentions, repliesTo = said) =>
    pingedBy(world, { authorId: botId, channel, text: "", allowed, repliesTo }).users;

  it("pings the author of what it replies to, unless allowed_mentions is silent about it", () => {
    expect(reply()).toEqual([people.member.id]);
    expect(reply({ replied_user: true, parse: [] })).toEqual([people.member.id]);
    expect(reply({ parse: ["users"] })).toEqual([]);
  });

  it("to the response of an interaction pings nobody", () => {
    const response = postMessage(world, {
      channel,
      authorId: botId,
      body: { content: "hi" },
      interactionId: "1",
    });
    expect(reply(undefined, response)).toEqual([]);
  });
});
