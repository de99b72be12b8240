import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("README's session at the prompt is what a new user sees", () => {
  const [, session = ""] = /```\n(> [\s\S]*?)\n```/.exec(readFileSync(`${root}/README.md`, "utf8")) ?? [];
  const typed = Array.from(session.matchAll(/^> (.*)$/gm), ([, line]) => line);
  expect(typed.length).toBeGreaterThan(2);
  const { stdout, status } = spawnSync(process.execPath, ["src/main.ts"], {
    cwd: root,
    input: `${typed.join("\n")}\n`,
    encoding: "utf8",
    env: { ...process.env, DISCORD_TOKEN: "", NO_COLOR: "1" },
    timeout: 30_000,
  });
  expect(status).toBe(0);
  expect(stdout).toContain(session);
});
