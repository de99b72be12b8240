import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { drawMessage } from "../../src/cli/draw-message.ts";
import { widthOf } from "../../src/cli/draw-width.ts";
import type { SeenMessage } from "../../src/sandbox/index.ts";

const plain = { width: 40, colour: false };

function message(more: Partial<SeenMessage> = {}): SeenMessage {
  return {
    id: "1",
    channelId: "2",
    author: { id: "3", name: "Ibid", bot: true },
    content: "",
    embeds: [],
    components: [],
    buttons: [],
    selects: [],
    flags: 0,
    ephemeral: false,
    thinking: false,
    pinged: { everyone: false, users: [], roles: [] },
    allowedMentions: undefined,
    replyTo: undefined,
    edits: 0,
    attachments: [],
    reactions: [],
    ...more,
  };
}

function drawn(content: string, options = plain): string {
  return drawMessage(message({ content }), options).split("\n").slice(1).join("\n");
}

const button = (label: string, more: object = {}) => ({
  type: 2 as const,
  style: 2 as const,
  label,
  custom_id: label,
  ...more,
});

describe("a message is drawn as a person in Discord sees it:", () => {
  it("who wrote it, what it says, its embeds, its buttons, and for whose eyes it is", () => {
    const buttons = [button("In context"), button("Cite")];
    const embed = {
      author: { name: "Andrea Gabbitas" },
      title: "Abstract",
      description: "> Russia has received **few** tangible benefits.",
      fields: [{ name: "Line", value: "14" }],
      footer: { text: "January 2003" },
    };
    const components = [{ type: 1 as const, components: buttons }];
    const shown = message({ content: "Hello", embeds: [embed], buttons, components, ephemeral: true });
    expect(drawMessage(shown, plain)).toBe(
      [
        "Ibid  APP",
        "Hello",
        "",
        "│ Andrea Gabbitas",
        "│ Abstract",
        "│ ▎ Russia has received few tangible",
        "│ ▎ benefits.",
        "│ Line",
        "│ 14",
        "│ January 2003",
        "1 [ In context ]   2 [ Cite ]",
        "Only you can see this",
      ].join("\n"),
    );
  });

  it("a disabled button and a link carry no number", () => {
    const buttons = [
      button("Old", { disabled: true }),
      { type: 2 as const, style: 5 as const, label: "Page", url: "https://a.org" },
      button("New"),
    ];
    const shown = message({ buttons, components: [{ type: 1, components: buttons }] });
    expect(drawMessage(shown, { width: 80, colour: false })).toContain(
      "[ Old ] (disabled)   [ Page ] https://a.org   2 [ New ]",
    );
  });

  it("a deferred reply is thinking", () => {
    expect(drawMessage(message({ thinking: true }), plain)).toContain("Ibid is thinking…");
  });
});

describe("markdown", () => {
  it.each([
    [
      "marks go, words stay",
      "**bold** *it* _it_ __under__ ~~gone~~ ||hidden||",
      "bold it it under gone hidden",
    ],
    ["marks within marks", "**bold *and italic* bold**", "bold and italic bold"],
    [
      "a backslash goes and what it protects stays",
      "\\*not\\* \\[a\\]\\(b\\) \\\\ \\> x",
      "*not* [a](b) \\ > x",
    ],
    ["code keeps its marks", "`**x**`", "**x**"],
    ["underscores inside words are letters", "snake_case_word", "snake_case_word"],
    ["marks that do not close are letters", "2 * 3 and **open", "2 * 3 and **open"],
    ["an address keeps its underscores", "https://a.org/_b_c_", "https://a.org/_b_c_"],
    ["a link shows where it leads", "[here](https://a.org)", "here (https://a.org)"],
    ["headings and subtext", "# Big\n-# small", "Big\nsmall"],
    ["subtext under an item of a list", "- one\n  -# small", "• one\n  small"],
    ["a list", "- one\n- two", "• one\n• two"],
    ["a quotation of one line", "> said\nnot said", "▎ said\nnot said"],
    ["a quotation to the end", ">>> said\nstill said", "▎ said\n▎ still said"],
    ["a code block", "```js\nlet **x**\n```", "  let **x**"],
  ])("%s", (_, source, shown) => {
    expect(drawn(source, { width: 60, colour: false })).toBe(shown);
  });

  it("mentions are shown by name where the name is known", () => {
    const nameOf = (id: string) => (id === "1" ? "Mika" : undefined);
    const shown = drawMessage(message({ content: "<@1> <@!1> <#1> <@2>" }), { ...plain, nameOf });
    expect(shown).toContain("@Mika @Mika #Mika <@2>");
  });

  it("commands that can be clicked are shown as one types them", () => {
    expect(drawn("Try </ask:123> or </privacy show:4>, not </ask>")).toContain(
      "Try /ask or /privacy show, not </ask>",
    );
  });
});

describe("the terminal", () => {
  it("gets no colour unless it is asked for, and the same words either way", () => {
    const source = "**bold** `code` > x";
    const coloured = drawn(source, { width: 40, colour: true });
    expect(coloured).toContain("\u001B[1mbold\u001B[22m");
    expect(stripVTControlCharacters(coloured)).toBe(drawn(source));
    expect(drawn(source)).not.toContain("\u001B");
  });

  it("gets no line that is wider than it, whatever the script", () => {
    const source = `${"日本語の文章".repeat(12)} ${"x".repeat(90)} 👩‍👩‍👧👍🏽 ${"word ".repeat(30)}`;
    for (const line of drawn(`> ${source}\n- ${source}`).split("\n"))
      expect(widthOf(line)).toBeLessThanOrEqual(40);
  });

  it("loses no word in wrapping", () => {
    const words = Array.from({ length: 50 }, (_, at) => `word${at}`);
    expect(drawn(words.join(" ")).split(/\s+/)).toEqual(words);
  });

  it("is not moved or turned around by what a message says", () => {
    expect(drawn("a\u001B[2Jb\u0007\rc\u202Ed\u2066e")).toBe("a[2Jbcde");
  });
});
