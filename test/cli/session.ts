import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced block that begins with a line typed at the prompt; one that says "by shape" shows what no two runs have in common. */
const SESSION = /^```(by-shape)?\n(> [\s\S]*?)\n```$/gm;

/**
 * The text with its sessions taken again: what is typed in all of them goes, in order, into one run of `npm start`. A session by
 * shape stays as it is where a run has the same shape.
 */
export function retake(markdown: string): string {
  const lines = Array.from(markdown.matchAll(SESSION), ([, , session = ""]) => typedIn(session)).flat();
  const replies = run(lines);
  return markdown.replaceAll(SESSION, (fenced: string, byShape: string | undefined, session: string) => {
    const taken = replies.splice(0, typedIn(session).length);
    const isSame = byShape && shapeOf(split(session, typedIn(session))) === shapeOf(taken);
    return isSame ? fenced : `\`\`\`${byShape ?? ""}\n${taken.join("\n\n")}\n\`\`\``;
  });
}

function typedIn(session: string): readonly string[] {
  return Array.from(session.matchAll(/^> (.*)$/gm), ([, line = ""]) => line);
}

/** What the prompt writes from each line to the next. */
function run(lines: readonly string[]): string[] {
  const { stdout, status } = spawnSync(process.execPath, ["src/main.ts"], {
    cwd: root,
    input: `${lines.join("\n")}\n`,
    encoding: "utf8",
    env: { ...process.env, DISCORD_TOKEN: "", NO_COLOR: "1" },
    timeout: 60_000,
  });
  expect(status).toBe(0);
  return split(stdout, lines);
}

function split(written: string, lines: readonly string[]): string[] {
  let at = 0;
  const starts = lines.map((line) => {
    const start = `\n${written}\n`.indexOf(`\n> ${line}\n`, at);
    expect(start, `"${line}" is missing in what was written`).not.toBe(-1);
    at = start + 1;
    return start;
  });
  return starts.map((start, index) => written.slice(start, starts[index + 1]).trimEnd());
}

/** Of each reply: what was typed, whether it quotes and is private, and its buttons, those with options as one. */
function shapeOf(replies: readonly string[]): string {
  const shapes = replies.map((reply) => {
    const labels = Array.from(reply.matchAll(/\[\s([^\]]+?)\s\]/g), ([, label = ""]) =>
      label.replace(/\s+/g, " ").replace(/^\d\. .*/, "an option"),
    );
    const parts = [/^│ ▎/m.test(reply) && "a quotation", /^Only you can see this$/m.test(reply) && "private"];
    return [reply.split("\n")[0], ...parts, ...new Set(labels)];
  });
  return JSON.stringify(shapes);
}
