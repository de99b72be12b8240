import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLibrary, UnknownReadingError } from "../../../src/retrieval/index.ts";
import { CORPUS } from "../../journeys/stage.ts";

const library = await openLibrary({ folder: CORPUS });

const texts = (earlier: string, question: string): string =>
  library
    .askAfter(earlier, question)
    .answer.excerpts.map(({ text }) => text)
    .join("\n");

describe("a question after another", () => {
  it("is answered as it was read, exactly as that is answered by itself", () => {
    const { question, answer } = library.askAfter(
      "Who wrote the nonproliferation paper?",
      "when was it published?",
    );
    expect(question).toBe("When was the nonproliferation paper published?");
    expect(answer).toEqual(library.ask(question));
  });

  it("is read by itself where it is refused with the earlier one", () => {
    const { question, answer } = library.askAfter("Can Russia become an ally?", "what about China?");
    expect(question).toBe("what about China?");
    expect(answer.status).toBe("answered");
  });

  it("is not answered with what was said of something else", () => {
    const together = "Has NATO received anything for its cooperation?";
    expect(library.ask(together).status).toBe("answered");
    expect(texts("Has Russia received anything for its cooperation?", "and NATO?")).toContain(
      "North Atlantic",
    );
  });

  it("is refused as it was most likely meant where every sense is", () => {
    const { question, answer } = library.askAfter("How does Russia see China?", "and Japan?");
    expect(question).toBe("How does Japan see China?");
    expect(answer.status).not.toBe("answered");
  });

  it("goes on with a list by its times and its order", () => {
    const lines = texts("Show me the reports from the 1990s", "and 1957?");
    expect(lines).toMatch(/^Jun\. 26, 1957\s+Soviet Economic Challenge$/);
    expect(texts("What is the oldest report?", "and the newest?")).toContain("Jan. 13, 2017");
  });

  it("stays in the readings that are named", () => {
    const readings = ["us-russia-relations"];
    const { answer } = library.askAfter("Who supports NATO membership?", "what about free trade?", {
      readings,
    });
    expect(answer.excerpts.map(({ reading }) => reading)).not.toContain("nonproliferation-cooperation");
    expect(() => library.askAfter("Who?", "and?", { readings: ["nowhere"] })).toThrow(UnknownReadingError);
  });

  it("is never anything but what can be asked, for any two texts", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "and Putin?",
        "why?",
        "what about the treaty?",
        "when was it?",
        "Has Russia joined NATO?",
      ),
    );
    fc.assert(
      fc.property(text, text, (earlier, one) => {
        const { question, answer } = library.askAfter(earlier, one);
        expect(answer).toEqual(library.ask(question));
      }),
      { numRuns: 60 },
    );
  });
});
