import { afterAll, describe, expect, it } from "vitest";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { idIn, rawRest } from "../raw.ts";

const sandbox = await startSandbox({ requestsPerSecond: 1_000 });
afterAll(() => sandbox.close());
const rest = rawRest(sandbox);
const everywhere = `/applications/${sandbox.application.id}/commands`;
const inGuild = `/applications/${sandbox.application.id}/guilds/${sandbox.places.study.id}/commands`;
const ask = { name: "ask", description: "Ask a question" };
const names = (context = {}) => sandbox.commands(context).map(({ name }) => name);

describe("registering commands", () => {
  it("all at once replaces the scope and keeps the ids of those that stay", async () => {
    const first = await rest("PUT", everywhere, [ask, { name: "old", description: "Goes" }]);
    const again = await rest("PUT", everywhere, [{ ...ask, description: "Asks" }]);
    expect(again).toMatchObject({ status: 200, body: [{ name: "ask", description: "Asks", type: 1 }] });
    expect(JSON.stringify(first.body)).toContain(JSON.stringify(again.body).match(/"id":"(\d+)"/)?.[1]);
    expect(names()).toEqual(["ask"]);
  });

  it("one by one is 201 for a new one and 200 for one of the same name", async () => {
    const cite = { name: "cite", description: "Cite" };
    expect((await rest("POST", inGuild, cite)).status).toBe(201);
    expect((await rest("POST", inGuild, cite)).status).toBe(200);
    expect(names()).toEqual(["cite", "ask"]);
    expect(names({ channel: sandbox.places.other.channels.general, user: sandbox.people.stranger })).toEqual([
      "ask",
    ]);
  });

  it("changes and removes a single one", async () => {
    const id = idIn(await rest("POST", inGuild, { name: "quote", description: "Quote" }));
    expect((await rest("PATCH", `${inGuild}/${id}`, { description: "Check" })).body).toMatchObject({
      name: "quote",
      description: "Check",
    });
    expect((await rest("GET", `${inGuild}/${id}`)).status).toBe(200);
    expect((await rest("DELETE", `${inGuild}/${id}`)).status).toBe(204);
    expect((await rest("GET", `${inGuild}/${id}`)).body).toMatchObject({ code: 10_063 });
  });

  it("tells translations only to who asks for them", async () => {
    const translated = { ...ask, name_localizations: { de: "fragen" } };
    await rest("PUT", everywhere, [translated]);
    expect((await rest("GET", everywhere)).body).not.toMatchObject([
      { name_localizations: { de: "fragen" } },
    ]);
    expect((await rest("GET", `${everywhere}?with_localizations=true`)).body).toMatchObject([translated]);
  });

  it("of another application is not allowed", async () => {
    expect((await rest("PUT", "/applications/123456789012345678/commands", [])).body).toMatchObject({
      code: 20_012,
    });
  });

  it("in a guild that the bot is not in is not allowed", async () => {
    const elsewhere = `/applications/${sandbox.application.id}/guilds/123456789012345678/commands`;
    expect((await rest("PUT", elsewhere, [])).body).toMatchObject({ code: 50_001 });
  });

  it("takes 100 slash commands and 15 menus of a kind, and no more", async () => {
    const many = (count: number, make: (at: number) => object) =>
      Array.from({ length: count }, (_, at) => make(at));
    const slash = (at: number) => ({ name: `c${at}`, description: "d" });
    const menu = (at: number) => ({ type: 3, name: `m${at}` });
    expect((await rest("PUT", inGuild, [...many(100, slash), ...many(15, menu)])).status).toBe(200);
    expect((await rest("PUT", inGuild, many(101, slash))).body).toMatchObject({ code: 30_032 });
    expect((await rest("PUT", inGuild, many(16, menu))).body).toMatchObject({ code: 30_032 });
    await rest("PUT", inGuild, []);
  });
});

describe("a command is offered", () => {
  it("where its contexts say", async () => {
    await rest("PUT", everywhere, [
      { name: "in-guilds", description: "d", contexts: [0] },
      { name: "in-dms", description: "d", contexts: [1] },
      { name: "anywhere", description: "d" },
    ]);
    expect(names()).toEqual(["in-guilds", "anywhere"]);
    expect(names({ channel: "dm" })).toEqual(["in-dms", "anywhere"]);
  });

  it("to those who have its default permissions, and with none at all to administrators", async () => {
    await rest("PUT", everywhere, [
      { name: "moderate", description: "d", default_member_permissions: "32" },
      { name: "rule", description: "d", default_member_permissions: "0" },
    ]);
    const { member, moderator, administrator } = sandbox.people;
    expect(names({ user: member })).toEqual([]);
    expect(names({ user: moderator })).toEqual(["moderate"]);
    expect(names({ user: administrator })).toEqual(["moderate", "rule"]);
    await expect(sandbox.slash("rule")).rejects.toThrow("Mika is not offered the command rule in #study.");
  });
});
