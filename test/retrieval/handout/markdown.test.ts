import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, quoteMarkdown } from "../../../src/retrieval/handout/markdown.ts";
import { arbitraryText } from "../arbitrary-readings.ts";
import { readQuotes, unescapeMarkdown } from "./read-markdown.ts";

describe("a text as Markdown", () => {
  it.each([
    ["U.S.-Russian relations (2002)", "U.S.-Russian relations (2002)"],
    [
      "*a* _b_ `c` [d](e) <f> &amp; ~g~ h|i $j$",
      "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\&amp; \\~g\\~ h\\|i \\$j\\$",
    ],
    [
      "see https://example.org or www.example.org, me@example.org",
      "see https\\://example.org or www\\.example.org, me\\@example.org",
    ],
    ["# no heading", "\\# no heading"],
    ["A title\n---\n===", "A title\n\\---\n\\==="],
    ["- one\n+ two\n3. three\n4) four", "\\- one\n\\+ two\n3\\. three\n4\\) four"],
    ["a\n\n    code\n\tcode", "a\n\n&#32;   code\n&#9;code"],
    ["1,000 is no list. 3.5 is a number", "1,000 is no list. 3.5 is a number"],
    ["3.5", "3\\.5"],
  ])("%j is %j", (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it("can be read back, whatever it is, as a quotation, too", () => {
    const marks = fc.constantFrom(
      ..."\\ ` * _ [ ] < > & ~ | $ @ # - + = : 1. 2) \n \r \r\n &#32; http:// www. \t".split(" "),
    );
    const text = fc.oneof(
      arbitraryText(20),
      fc.array(fc.oneof(marks, fc.constantFrom(" ", "a")), { maxLength: 30 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (some) => {
        expect(unescapeMarkdown(escapeMarkdown(some))).toBe(some);
        const trimmed = some.trim();
        if (trimmed !== "") expect(readQuotes(`${quoteMarkdown(trimmed)}\n\nend`)).toEqual([trimmed]);
      }),
      { numRuns: 500 },
    );
  });

  it("has no mark at a line's beginning that Markdown knows", () => {
    fc.assert(
      fc.property(arbitraryText(30), (some) => {
        for (const line of escapeMarkdown(some).split(/\r\n|\n|\r/))
          expect(line).not.toMatch(/^(?:[ \t]|[#>+\-=*_`~:|]|\d+[.)])/);
      }),
    );
  });
});
