import { describe, expect, it } from "vitest";
import { readQuote } from "../bot/discord/reading-markdown.ts";
import { readQuotes } from "../retrieval/handout/read-markdown.ts";
import { FIFTY_READINGS } from "./fifty-readings.ts";
import { handoutIn } from "./handout-file.ts";
import { embedText, labels, openStage } from "./stage.ts";

const { sandbox } = await openStage({ readings: FIFTY_READINGS });

describe("in a library of fifty readings, two of them in Japanese and Arabic", () => {
  it("/cite offers 25 passages, and tells equal headings apart", async () => {
    const offered = await sandbox.autocomplete("cite", "passage", "overview");
    expect(offered).toHaveLength(25);
    expect(new Set(offered.map(({ name }) => name)).size).toBe(25);
  });

  it.each([
    ["橋は去年", "橋は去年直された。", "町の記録"],
    ["أصلح الجسر", "أصلح الجسر في العام الماضي.", "سجل المدينة"],
  ])("/cite finds %s and cites it in every style", async (typed, text, title) => {
    const [first] = await sandbox.autocomplete("cite", "passage", typed);
    const given = { passage: String(first?.value), style: "apa" };
    const { message } = await sandbox.slash("cite", given, { locale: "ja" });
    expect(readQuote(message.content).text).toBe(text);
    expect(embedText(message)).toContain(title);
    const menu = String(message.selects[0]?.custom_id);
    for (const style of [
      "line",
      "mla",
      "chicago-note",
      "chicago-bibliography",
      "bibtex",
      "ris",
      "csl-json",
    ]) {
      const reply = await sandbox.select(message, menu, [style]);
      expect(embedText(reply.message)).toContain(title);
    }
  });

  it("Verify compares with the text that was given, where there is no file", async () => {
    const { message } = await sandbox.slash("cite", { passage: "橋は去年直された", style: "line" });
    const reply = await sandbox.click(message, { label: "Verify" });
    expect(embedText(reply.message)).toContain("the text that this library was opened with is unchanged");
  });

  it("/quiz asks about all of them, and says so where one alone is too short to ask about fairly", async () => {
    const offered = await sandbox.autocomplete("quiz", "reading", "report");
    expect(offered).toHaveLength(25);
    expect(labels((await sandbox.slash("quiz")).message).slice(-2)).toEqual(["Reveal", "Delete"]);
    const reply = await sandbox.slash("quiz", { reading: String(offered[2]?.value) });
    await reply.until(({ followups }) => followups.length === 1);
    const [message] = reply.followups;
    expect(message?.ephemeral).toBe(true);
    expect(message?.content).toBe("I find no sentence here that I could ask about fairly.");
  });

  it("/handout has the excerpts of the fifty that were quoted, in scripts of any kind", async () => {
    await sandbox.slash("ask", { question: "橋は去年直されましたか" });
    const { message: cited } = await sandbox.slash("cite", { passage: "أصلح الجسر", style: "apa" });
    const shared = await sandbox.click(cited, { label: "Share" });
    await shared.until(({ followups }) => followups.length === 1);
    const { message } = await sandbox.slash("handout", {}, { locale: "ja" });
    expect(message.content).toBe("2か所と、その出典：");
    const markdown = await handoutIn(sandbox, message);
    expect(readQuotes(markdown)).toEqual(["橋は去年直された。", "أصلح الجسر في العام الماضي."]);
    expect(markdown).toContain("## 文献一覧");
  });
});
