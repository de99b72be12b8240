import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { freePort } from "../free-port.ts";
import { type Child, startIbid } from "./child.ts";
import { ANSWERED, CORPUS, embedText } from "./stage.ts";

const sandbox = await startSandbox();
const env = { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.url };
afterEach(() => sandbox.faults.clear());

/** Something on a port that answers every request so, and counts them. */
async function server(answer: RequestListener): Promise<{ readonly url: string; readonly requests: number }> {
  let requests = 0;
  const http = createServer((request, response) => {
    requests += 1;
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(http, "listening");
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  const address = http.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/api`,
    get requests() {
      return requests;
    },
  };
}

/** The promise of the command line: one line that says what to do, no stack trace, a status that is not zero. */
async function expectOneLine(child: Child, line: RegExp): Promise<void> {
  expect(await child.ended).toBe(1);
  const lines = child.stderr.split("\n").filter((one) => one !== "" && !one.startsWith("{"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(line);
  expect(child.stderr).not.toContain(sandbox.token);
}

describe("a running Ibid", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "on %s finishes what is in flight, closes the gateway and exits with 0",
    async (signal) => {
      const child = startIbid(env);
      await child.until('"ready"');
      await sandbox.ready();
      sandbox.faults.delay(
        { method: "POST", route: "/interactions/{interaction_id}/{interaction_token}/callback" },
        500,
      );
      const reply = sandbox.slash("ask", { question: ANSWERED.question });
      await child.until("asked the readings");
      child.signal(signal);
      expect(embedText((await reply).message)).toContain("tangible");
      expect(await child.ended).toBe(0);
      expect(child.stderr, "it once ended at once, and the reply was on its way by luck").toContain(
        '"stopped"',
      );
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("stops at once when it is still opening its library", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ibid-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const pages = Array.from({ length: 3_000 }, (_, page) =>
      `The letter of page ${page} names no one. `.repeat(20),
    );
    writeFileSync(join(folder, "pages.txt"), pages.join("\n\n"));
    writeFileSync(join(folder, "pages.yaml"), "type: book\ntitle: Pages\n");
    const child = startIbid({ ...env, CORPUS_DIR: folder });
    await child.until("opening the library");
    child.signal("SIGTERM");
    expect(await child.ended).toBe(0);
    expect(child.stderr, "it once was deaf until the library was open").not.toContain("the library is open");
  });

  it("stops at once when it is still starting", async () => {
    const silent = await server(() => undefined);
    const child = startIbid({ ...env, DISCORD_API_URL: silent.url });
    while (silent.requests === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.signal("SIGTERM");
    expect(await child.ended).toBe(0);
  });

  it("ends with one line when its token is reset", async () => {
    const child = startIbid(env);
    await child.until('"ready"');
    sandbox.faults.gateway.drop(4004);
    await expectOneLine(child, /refused the token.*DISCORD_TOKEN/);
  });

  it("ends with one line when a request with its token is refused", async () => {
    const child = startIbid(env);
    await child.until('"ready"');
    await sandbox.ready();
    sandbox.faults.fail(
      { method: "POST", route: "/channels/{channel_id}/messages" },
      { status: 401, code: 0, message: "401: Unauthorized" },
    );
    await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`);
    await expectOneLine(child, /refused the token.*DISCORD_TOKEN/);
  });
});

describe("Ibid does not start, and says why in one line, when", () => {
  it("the token is wrong", async () => {
    const before = sandbox.requests.length;
    await expectOneLine(
      startIbid({ ...env, DISCORD_TOKEN: "wrong.token.altogether" }),
      /refused the token.*DISCORD_TOKEN/,
    );
    expect(sandbox.requests.length - before).toBe(1);
  });

  it("the gateway refuses the token", async () => {
    sandbox.faults.gateway.refuseIdentify(4004);
    await expectOneLine(startIbid(env), /refused the token.*DISCORD_TOKEN/);
  });

  it("the gateway refuses the intents", async () => {
    sandbox.faults.gateway.refuseIdentify(4014);
    await expectOneLine(startIbid(env), /refused the gateway intents.*Developer Portal/);
  });

  it("nothing listens at the API's address", async () => {
    const port = await freePort();
    await expectOneLine(
      startIbid({ ...env, DISCORD_API_URL: `http://127.0.0.1:${port}/api` }),
      /cannot be reached \(ECONNREFUSED\).*DISCORD_API_URL/,
    );
  });

  it("the gateway cannot be reached, after a few attempts", async () => {
    const gone = `ws://127.0.0.1:${await freePort()}`;
    const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
    const api = await server((_, response) => {
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify({ url: gone, shards: 1, session_start_limit: limit }));
    });
    await expectOneLine(startIbid({ ...env, DISCORD_API_URL: api.url }), /gateway.*DISCORD_API_URL/);
    expect(api.requests).toBeLessThanOrEqual(5);
  });

  it.each<[string, RequestListener, RegExp]>([
    [
      "a web page",
      (_, response) => response.setHeader("content-type", "text/html").end("<h1>Hello</h1>"),
      /not a Discord API/,
    ],
    [
      "something that knows nothing",
      (_, response) => response.writeHead(404, { "content-type": "text/html" }).end("<h1>404</h1>"),
      /not a Discord API.*\(404 to GET/,
    ],
    ["a Discord with a fault", (_, response) => response.writeHead(503).end(), /answers with 503/],
  ])("%s answers there, after a few requests", async (_, answer, line) => {
    const api = await server(answer);
    await expectOneLine(startIbid({ ...env, DISCORD_API_URL: api.url }), line);
    expect(api.requests).toBeLessThanOrEqual(5);
  });

  it("the server in DISCORD_GUILD_ID is not the bot's", async () => {
    await expectOneLine(startIbid({ ...env, DISCORD_GUILD_ID: "123456789012345678" }), /DISCORD_GUILD_ID/);
  });

  it("a variable is wrong, before anything else", async () => {
    await expectOneLine(startIbid({ ...env, LOG_LEVEL: "loud" }), /LOG_LEVEL is not a log level/);
  });

  it("its database cannot be opened", async () => {
    await expectOneLine(
      startIbid({ ...env, DATABASE_URL: `file:${CORPUS}` }),
      /^Ibid cannot run: The database .* cannot be opened .*DATABASE_URL/,
    );
  });

  it("the readings cannot be used, naming the file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ibid-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "lonely.txt"), "A text without a card.\n");
    const child = startIbid({ ...env, CORPUS_DIR: folder });
    expect(await child.ended).toBe(1);
    expect(child.stderr).toContain("lonely");
    expect(child.stderr).not.toMatch(/^ {4}at /m);
  });
});

describe("Ibid without a token", () => {
  it("answers at a prompt, from piped input too, and exits with 0 at its end", async () => {
    const child = startIbid({});
    child.write(`/ask ${ANSWERED.question}`);
    child.endInput();
    expect(await child.ended).toBe(0);
    expect(child.stdout).toContain("tangible benefits");
    expect(child.stderr).toBe("");
  });
});
