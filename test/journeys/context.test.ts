import { describe, expect, it } from "vitest";
import type { Reply, SeenMessage } from "../../src/sandbox/index.ts";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { ANSWERED, embedText, labels, NOBODY_PINGED, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, library } = stage;
const { moderator } = sandbox.people;

const sources = await Promise.all(
  library.readings().map(async ({ name }) => {
    const [section] = library.outline(name);
    return section ? (library.context(section.firstPassageId, 10_000)?.text ?? "") : "";
  }),
);

const isEnabled = (message: SeenMessage, label: string): boolean =>
  message.buttons.some((button) => "label" in button && button.label === label && button.disabled !== true);

/** Its `message` is what the page has become, at any time. */
const inContext = async (question: string): Promise<Reply> => {
  const { message } = await sandbox.slash("ask", { question });
  return sandbox.click(message, { label: "In context" });
};

/** Presses a button until it cannot be pressed any more, and tells what was seen. */
async function pressThrough(page: Reply, label: string): Promise<readonly string[]> {
  const seen = [embedText(page.message)];
  for (let presses = 0; isEnabled(page.message, label) && presses < 30; presses++) {
    const reply = await sandbox.click(page.message, { label });
    expect(reply.acknowledgement).toBe("update");
    seen.push(embedText(page.message));
  }
  return seen;
}

describe("In context, page by page", () => {
  it("leads to the end and the beginning of the reading by changing one private message", async () => {
    const page = await inContext(ANSWERED.question);
    expect(page.message.ephemeral).toBe(true);
    const pages = [
      ...(await pressThrough(page, "Previous page")),
      ...(await pressThrough(page, "Next page")),
    ];
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const shown of pages) {
      const { text, faults } = readQuote(shown);
      expect(faults).toEqual([]);
      expect(sources.some((source) => source.includes(text))).toBe(true);
    }
    expect(sources.some((source) => source.endsWith(readQuote(pages.at(-1) ?? "").text))).toBe(true);
    expect(page.message.pinged).toEqual(NOBODY_PINGED);
  });

  it("leads back to the passage, which is in bold wherever its page is shown", async () => {
    const page = await inContext(ANSWERED.question);
    const before = embedText(page.message);
    expect(isEnabled(page.message, "Back to the passage")).toBe(false);
    await sandbox.click(page.message, { label: "Previous page" });
    expect(embedText(page.message)).not.toContain("**");
    await sandbox.click(page.message, { label: "Back to the passage" });
    expect(embedText(page.message)).toBe(before);
    await sandbox.click(page.message, { label: "Previous page" });
    await sandbox.click(page.message, { label: "Next page" });
    expect(embedText(page.message)).toMatch(/\*\*.*tangible benefits.*\*\*/s);
  });

  it("works after a restart, and cites what is shown", async () => {
    const page = await inContext(ANSWERED.question);
    await stage.restart();
    await sandbox.click(page.message, { label: "Previous page" });
    const shown = readQuote(embedText(page.message)).text;
    const cited = await sandbox.click(page.message, { label: "Cite" });
    const [, start, end] = /Characters (\d+)–(\d+)/.exec(embedText(cited.message)) ?? [];
    expect(Number(end) - Number(start)).toBe(shown.length);
  });

  it("of an answer that others see as well is turned for nobody but who presses", async () => {
    const page = await inContext(ANSWERED.question);
    const shared = await sandbox.click(page.message, { label: "Share" });
    await shared.until(({ followups }) => followups.length === 1);
    const [all] = shared.followups;
    if (all === undefined) throw new Error("nothing was shared");
    const before = embedText(all);
    const turned = await sandbox.click(all, { label: "Previous page" }, { user: moderator });
    expect(turned.message.ephemeral).toBe(true);
    expect(turned.message.id).not.toBe(all.id);
    expect(embedText(turned.message)).not.toBe(before);
    expect(embedText(all)).toBe(before);
  });

  it("is said in the reader's language, and the reading stays in its own", async () => {
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question }, { locale: "fr" });
    const reply = await sandbox.click(message, { label: "En contexte" }, { locale: "fr" });
    expect(labels(reply.message)).toContain("Page suivante");
    expect(embedText(reply.message)).toContain("tangible benefits");
  });
});

describe("In context of a list", () => {
  it.each([
    ["all reports in the issue tracker", 30],
    ["Which reports mention Soviet?", 9],
  ])("has every line of the answer in bold, and no other: %s", async (question, atLeast) => {
    const wanted = library.ask(question).excerpts.flatMap(({ text }) => text.split(/\r\n|\n/));
    expect(wanted.length).toBeGreaterThanOrEqual(atLeast);
    const pages = await pressThrough(await inContext(question), "Next place");
    const bold = pages.flatMap((page) => [...page.matchAll(/^> \*\*(.+)\*\*$/gm)].map(([, line]) => line));
    expect(new Set(bold)).toEqual(new Set(wanted));
  });
});
