import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../src/cli/sandbox.ts", import.meta.url));
const started: ReturnType<typeof start>[] = [];

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  return { child, exit: once(child, "exit"), output: () => output };
}

async function listening(...args: readonly string[]) {
  const running = start(...args);
  started.push(running);
  await expect.poll(running.output, { timeout: 30_000 }).toContain("Ctrl-C");
  const [, token = ""] = /^DISCORD_TOKEN=(\S+)$/m.exec(running.output()) ?? [];
  const [, url = ""] = /^DISCORD_API_URL=(\S+)$/m.exec(running.output()) ?? [];
  return { ...running, token, url };
}

afterEach(() => {
  for (const { child } of started.splice(0)) child.kill("SIGKILL");
});

describe("npm run sandbox", () => {
  it("prints what a bot needs to connect, and stops when told to", async () => {
    const { child, exit, token, url } = await listening();
    const response = await fetch(`${url}/v10/users/@me`, { headers: { authorization: `Bot ${token}` } });
    expect(await response.json()).toMatchObject({ username: "ibid", bot: true });
    child.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
  });

  it("grants the Message Content intent when asked", async () => {
    const { token, url } = await listening("--message-content");
    const response = await fetch(`${url}/v10/applications/@me`, {
      headers: { authorization: `Bot ${token}` },
    });
    expect(await response.json()).toMatchObject({ flags: 2 ** 19 });
  });

  it.each([
    ["a port that is none", ["--port", "x"], "--port takes 0 to 65535, not x."],
    ["an unknown option", ["--nope"], "Unknown option '--nope'"],
  ])("refuses %s with the usage and status 2", async (_, args, words) => {
    const { exit, output } = start(...args);
    expect(await exit).toEqual([2, null]);
    expect(output()).toContain(words);
    expect(output()).toContain("Usage: npm run sandbox");
  });

  it("says in one line that its port is taken", async () => {
    const { url } = await listening();
    const { exit, output } = start("--port", new URL(url).port);
    expect(await exit).toEqual([1, null]);
    expect(output()).toMatch(/^The sandbox cannot run: .*EADDRINUSE.*\n$/);
  });
});
