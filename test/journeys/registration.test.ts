import { describe, expect, it } from "vitest";
import { DiscordFailure } from "../../src/bot/discord/failure.ts";
import { features } from "../../src/bot/features.ts";
import { startBot } from "../../src/bot/index.ts";
import { createLog } from "../../src/log.ts";
import { openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, library } = stage;

const writes = (): readonly string[] =>
  sandbox.requests
    .filter(({ method, route }) => method !== "GET" && route.endsWith("/commands"))
    .map(({ method, path }) => `${method} ${path}`);
const global = `PUT /applications/${sandbox.application.id}/commands`;

describe("the commands", () => {
  it("are registered at the first start, and not again as long as they stay the same", async () => {
    expect(writes()).toEqual([global]);
    await stage.restart();
    expect(writes()).toEqual([global]);
  });

  it("are registered again when Discord has others, which until then get a polite private message", async () => {
    const before = writes().length;
    await fetch(`${sandbox.url}/v10/applications/${sandbox.application.id}/commands`, {
      method: "POST",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: JSON.stringify({ name: "old", description: "Of an older edition" }),
    });
    const reply = await sandbox.slash("old");
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("older edition of Ibid");
    await stage.restart();
    expect(writes().slice(before)).toEqual([`POST /applications/${sandbox.application.id}/commands`, global]);
    const own = [...features.commands, ...features.menus].map(({ data }) => data.name);
    const offered = sandbox.commands({ user: sandbox.people.administrator });
    expect(offered.map(({ name }) => name)).toEqual(own);
  });

  it("are registered when Discord cannot tell which it has", async () => {
    const before = writes().length;
    sandbox.faults.fail(
      { method: "GET", route: "/applications/{application_id}/commands" },
      { status: 403, code: 50001 },
    );
    await stage.restart();
    expect(writes().slice(before)).toEqual([global]);
  });

  it("that cannot be registered for a while do not keep the bot from answering", async () => {
    sandbox.faults.fail(
      { method: "GET", route: "/applications/{application_id}/commands" },
      { status: 500, times: 3 },
    );
    sandbox.faults.fail(
      { method: "PUT", route: "/applications/{application_id}/commands" },
      { status: 500, times: 3 },
    );
    await stage.restart();
    expect((await sandbox.slash("ask", { question: "What?" })).failure).toBeUndefined();
    expect(stage.log.some(({ msg }) => msg.includes("could not be registered"))).toBe(true);
  });

  it("are registered in one server when it is named, and there too only once", async () => {
    const { id } = sandbox.places.study;
    const before = writes().length;
    await stage.restart({ guildId: id });
    await stage.restart({ guildId: id });
    expect(writes().slice(before)).toEqual([
      `PUT /applications/${sandbox.application.id}/guilds/${id}/commands`,
    ]);
  });

  it("cannot be registered in a server that the bot is not in: it says so and does not start", async () => {
    const start = startBot({
      token: sandbox.token,
      apiUrl: sandbox.url,
      guildId: "123456789012345678",
      library,
      store: stage.store,
      log: createLog("silent"),
    });
    await expect(start).rejects.toThrow(DiscordFailure);
    await expect(start).rejects.toThrow(/DISCORD_GUILD_ID names a server that the bot is not in/);
    await stage.expectViolations(50001, 50001);
  });
});
