import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { startSandbox } from "../../src/sandbox/index.ts";
import { idIn, rawBot, rawRest } from "../sandbox/raw.ts";
import { openApiAvailable, openApiResponseFaults, schemaFaults } from "./openapi.ts";

const sandbox = await startSandbox({
  privilegedIntents: ["GuildMembers", "MessageContent"],
  requestsPerSecond: 1_000,
});
afterAll(() => sandbox.close());
const rest = rawRest(sandbox);
const { study: guild } = sandbox.places;
const { id: application } = sandbox.application;

describe.runIf(openApiAvailable)("by Discord's own description of its API, the sandbox", () => {
  it("answers every kind of request as Discord does", async () => {
    const messages = `/channels/${guild.channels.study.id}/messages`;
    const { message } = await sandbox.say(`${sandbox.mention} a question`);
    const reply = {
      content: "x",
      embeds: [{ title: "t", fields: [{ name: "n", value: "v" }] }],
      message_reference: { message_id: message.id },
    };
    const button = { type: 2, style: 2, label: "l", custom_id: "c" };
    const id = idIn(
      await rest("POST", messages, { ...reply, components: [{ type: 1, components: [button] }] }),
    );
    await rest("PUT", `${messages}/${id}/reactions/${encodeURIComponent("👍")}/@me`);
    await rest("PATCH", `${messages}/${id}`, { content: "y" });
    await rest("POST", `${messages}/${id}/threads`, { name: "t" });
    await rest("POST", `/channels/${guild.channels.forum.id}/threads`, {
      name: "t",
      message: { content: "x" },
    });
    const command = idIn(
      await rest("POST", `/applications/${application}/guilds/${guild.id}/commands`, {
        name: "a",
        description: "b",
      }),
    );
    await rest("PUT", `/applications/${application}/commands`, [
      { name: "ask", description: "d" },
      { type: 3, name: "Find" },
    ]);
    for (const path of [
      "/gateway",
      "/gateway/bot",
      "/applications/@me",
      "/oauth2/applications/@me",
      "/users/@me",
      "/users/@me/guilds",
      `/users/${sandbox.people.member.id}`,
      `/applications/${application}/commands`,
      `/applications/${application}/guilds/${guild.id}/commands`,
      `/applications/${application}/guilds/${guild.id}/commands/${command}`,
      `/guilds/${guild.id}`,
      `/guilds/${guild.id}/channels`,
      `/guilds/${guild.id}/roles`,
      `/guilds/${guild.id}/roles/${guild.roles.bot}`,
      `/guilds/${guild.id}/members?limit=10`,
      `/guilds/${guild.id}/members/search?query=m`,
      `/guilds/${guild.id}/members/${sandbox.people.member.id}`,
      `/guilds/${guild.id}/threads/active`,
      ...Object.values(guild.channels)
        .filter(({ id: channel }) => channel !== guild.channels.hidden.id)
        .map((channel) => `/channels/${channel.id}`),
      `/channels/${id}`,
      `/channels/${id}/thread-members`,
      `/channels/${id}/messages`,
      messages,
      `${messages}/${id}`,
      `${messages}/${id}/reactions/${encodeURIComponent("👍")}`,
    ]) {
      expect(await rest("GET", path)).toMatchObject({ status: 200 });
    }
    await rest("POST", "/users/@me/channels", { recipient_id: sandbox.people.member.id });
    expect(openApiResponseFaults(sandbox.requests)).toEqual([]);
  });

  it("fills gateway events with the same objects", async () => {
    const gateway = await rawBot(sandbox, 1 | 512 | 32_768);
    await sandbox.say(`${sandbox.mention} a question`);
    const created = z.looseObject({
      channels: z.array(z.looseObject({ type: z.number() })),
      roles: z.array(z.unknown()),
      members: z.array(z.unknown()),
    });
    const { channels, roles, members } = created.parse((await gateway.event("GUILD_CREATE")).d);
    expect(channels.length * roles.length * members.length).toBeGreaterThan(0);
    expect(
      channels.flatMap((channel) => schemaFaults("GuildChannelResponse", { guild_id: guild.id, ...channel })),
    ).toEqual([]);
    expect(roles.flatMap((role) => schemaFaults("GuildRoleResponse", role))).toEqual([]);
    expect(members.flatMap((member) => schemaFaults("GuildMemberResponse", member))).toEqual([]);
    expect(schemaFaults("MessageResponse", (await gateway.event("MESSAGE_CREATE")).d)).toEqual([]);
    gateway.socket.close();
  });
});
