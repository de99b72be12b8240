import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { features } from "../../src/bot/features.ts";
import { retake, root } from "./session.ts";

/** Those of answers, pages, citations and quizzes. Previous page is Next page the other way; a comparison has pages from many readings on. */
const BUTTONS = [
  "In context",
  "Next page",
  "Back to the passage",
  "Cite",
  "Verify",
  "Share",
  "Closest passages",
  "Reveal",
  "Delete",
];

const text = (path: string) => readFileSync(join(root, path), "utf8");

describe("the sessions at the prompt", () => {
  // `npm run transcripts` writes them again.
  it.each(["README.md", "docs/transcripts.md"])(
    "in %s are what a new user sees",
    async (path) => {
      const written = text(path);
      expect(written).toMatch(/^```\n> /m);
      await expect(retake(written)).toMatchFileSnapshot(join(root, path));
    },
    60_000,
  );

  it("show every command, every menu and the buttons of answers", () => {
    const typed = text("docs/transcripts.md").match(/^> .*$/gm) ?? [];
    const isTyped = (start: string) => typed.some((line) => `${line} `.startsWith(`> ${start} `));
    const commands = features.commands.map(({ data }) => `/${data.name}`);
    const menus = features.menus.map(({ data }) => `menu ${data.name}`);
    const expected = [...commands, ...menus, ...BUTTONS.map((label) => `click ${label}`), "reply", "choose"];
    expect(expected.filter((start) => !isTyped(start))).toEqual([]);
  });
});
