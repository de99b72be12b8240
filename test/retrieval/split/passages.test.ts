import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/retrieval/layout/layout.ts";
import { splitPassages } from "../../../src/retrieval/split/passages.ts";
import { makeReading } from "../make-reading.ts";

// Wider than any program wraps a text, so that each is a paragraph on a line of its own.
const aiding =
  "Russia has been aiding the United States in its war on terrorism, and cooperating in other areas as well.";
const first = `${aiding} Others argue that Russia still does not share America's values.`;
const second = `${aiding} This is an important window of opportunity for a new relationship.`;

function passagesOf(...lines: readonly string[]) {
  const reading = makeReading(lines.join("\n"));
  return splitPassages(reading, layOut(reading)).map(({ start, end, lines, block, paragraph, sentence }) => ({
    text: reading.source.slice(start, end),
    lines,
    kind: block.kind,
    paragraph,
    ...(sentence !== undefined && { sentence }),
  }));
}

describe("passages", () => {
  it("are the sentences of a paragraph, counted within it", () => {
    expect(passagesOf(first)).toMatchObject([
      { text: aiding, sentence: 1, lines: [1, 1] },
      { text: "Others argue that Russia still does not share America's values.", sentence: 2, lines: [1, 1] },
    ]);
  });

  it("are whole lines elsewhere, which have no sentences", () => {
    const [title, heading, , , item] = passagesOf(
      "Letters",
      "",
      "War. And peace",
      first,
      "Jan. 13, 2017  Mr. X. Mr. Y",
    );
    expect(title).toEqual({ text: "Letters", lines: [1, 1], kind: "title", paragraph: 1 });
    expect(heading).toEqual({ text: "War. And peace", lines: [3, 3], kind: "heading", paragraph: 0 });
    expect(item).toEqual({ text: "Jan. 13, 2017  Mr. X. Mr. Y", lines: [5, 5], kind: "item", paragraph: 2 });
  });

  it("count paragraphs from each heading anew", () => {
    const numbers = passagesOf("Letters", "1848", "War", first, second, "Peace", second, first).map(
      ({ kind, paragraph }) => `${kind} ${paragraph}`,
    );
    expect(numbers).toEqual([
      "title 1",
      "imprint 2",
      "heading 0",
      ...["paragraph 1", "paragraph 1", "paragraph 2", "paragraph 2"],
      "heading 0",
      ...["paragraph 1", "paragraph 1", "paragraph 2", "paragraph 2"],
    ]);
  });

  it("know the first and the last line of a sentence that runs over several", () => {
    const passages = passagesOf(
      "Some experts say Russia has made such great strides toward",
      "democracy. But others argue that Russia still does not share",
      "the goals of those who would like to see it closer to them.",
    );
    expect(passages.map(({ lines }) => lines)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });
});
