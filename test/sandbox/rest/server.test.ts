import { afterAll, describe, expect, it } from "vitest";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { rawRest } from "../raw.ts";

const sandbox = await startSandbox({ requestsPerSecond: 5 });
afterAll(() => sandbox.close());
const rest = rawRest(sandbox);
const study = `/channels/${sandbox.places.study.channels.study.id}`;
const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1_010));

describe("the server", () => {
  it("takes only the bot's token", async () => {
    const answer = await rawRest(sandbox, "wrong")("GET", "/users/@me");
    expect(answer).toMatchObject({ status: 401, body: { message: "401: Unauthorized", code: 0 } });
  });

  it("knows version 10, also by leaving it out, and no other", async () => {
    const get = (path: string) =>
      fetch(sandbox.url + path, { headers: { authorization: `Bot ${sandbox.token}` } });
    expect((await get("/users/@me")).status).toBe(200);
    expect(await (await get("/v6/users/@me")).json()).toMatchObject({ code: 50_041 });
  });

  it("answers an unknown route and an unknown method as Discord does", async () => {
    expect(await rest("GET", "/nowhere")).toMatchObject({
      status: 404,
      body: { message: "404: Not Found", code: 0 },
    });
    expect(await rest("PUT", study)).toMatchObject({
      status: 405,
      body: { message: "405: Method Not Allowed", code: 0 },
    });
  });

  it("refuses what is no snowflake and what is no JSON", async () => {
    expect((await rest("GET", "/channels/general")).body).toMatchObject({
      code: 50_035,
      errors: { channel_id: { _errors: [{ code: "NUMBER_TYPE_COERCE" }] } },
    });
    const answer = await fetch(`${sandbox.url}/v10${study}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: "{",
    });
    expect(await answer.json()).toMatchObject({ code: 50_109 });
  });
});

describe("the record", () => {
  it("has every request with its templated route, its body and its answer", async () => {
    await rest("POST", `${study}/messages`, { content: "x" });
    expect(sandbox.requests.at(-1)).toMatchObject({
      method: "POST",
      route: "/channels/{channel_id}/messages",
      path: `${study}/messages`,
      body: { content: "x" },
      status: 200,
      response: { content: "x" },
      injected: false,
    });
  });

  it("has every broken rule in words, but not what was looked for in vain", async () => {
    const before = sandbox.violations.length;
    await rest("GET", "/channels/123456789012345678");
    expect(sandbox.violations.length).toBe(before);
    await rest("POST", `${study}/messages`, {});
    expect(sandbox.violations.at(-1)).toMatchObject({
      rule: "Cannot send an empty message",
      code: 50_006,
      where: "POST /channels/{channel_id}/messages",
    });
  });
});

describe("a rate limit", () => {
  it("is told in the headers of every answer, and enforced", async () => {
    await nextSecond();
    const answers = [];
    for (let sent = 0; sent < 6; sent += 1) answers.push(await rest("POST", `${study}/typing`));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 429]);
    expect(answers.map(({ headers }) => headers.get("x-ratelimit-remaining"))).toEqual([
      "4",
      "3",
      "2",
      "1",
      "0",
      "0",
    ]);
    const refused = answers.at(-1);
    expect(refused?.body).toMatchObject({
      message: "You are being rate limited.",
      global: false,
      retry_after: expect.any(Number),
    });
    expect(refused?.headers.get("x-ratelimit-scope")).toBe("user");
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    await nextSecond();
    expect((await rest("POST", `${study}/typing`)).status).toBe(204);
  });

  it("counts each channel by itself", async () => {
    await nextSecond();
    for (let sent = 0; sent < 5; sent += 1) await rest("POST", `${study}/typing`);
    const other = `/channels/${sandbox.places.study.channels.general.id}`;
    expect((await rest("POST", `${other}/typing`)).status).toBe(204);
  });
});
