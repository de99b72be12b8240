import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

/** The command as `npm run ask` starts it, in a process of its own. */
const startAsk = (...args: readonly string[]) => spawn(process.execPath, ["src/cli/ask.ts", ...args]);

async function outcomeOf(child: ReturnType<typeof startAsk>) {
  const [out, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { status, out, errors };
}

describe("the ask command", () => {
  it.each([
    [["Has Russia received anything for its cooperation?"], 0],
    [["How do I bake sourdough bread?"], 1],
    [["--corpus", "nowhere", "war"], 2],
  ])("ends with its status: %j", async (args, status) => {
    const outcome = await outcomeOf(startAsk(...args));
    expect(outcome.status).toBe(status);
    expect(outcome.errors === "").toBe(status !== 2);
    expect(outcome.out === "").toBe(status === 2);
  });

  it("reads questions from a pipe", async () => {
    const child = startAsk("--jsonl");
    child.stdin.end('{"id": 1, "question": "Who wrote the nonproliferation paper?"}\n');
    const { status, out } = await outcomeOf(child);
    expect([status, JSON.parse(out)]).toMatchObject([0, { id: 1, status: "answered" }]);
  });

  it("ends quietly when whoever reads its output stops before the end", async () => {
    const child = startAsk("--jsonl", "--explain");
    child.stdin.on("error", () => {}); // it may end before it has read everything
    child.stdin.end('{"id": 1, "question": "Bush and Putin"}\n'.repeat(200));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [errors, [status]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect([status, errors]).toEqual([0, ""]);
  });
});
