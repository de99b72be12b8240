import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOramaEngine, restoreOramaEngine } from "../../../src/retrieval/search/orama-engine.ts";
import { arbitraryGroups, arbitraryLibrary } from "./arbitrary-documents.ts";
import { engineContract } from "./engine.contract.ts";

engineContract("Orama with the bm25f plugin", createOramaEngine);

engineContract("Orama, saved as JSON and restored", async (documents) =>
  restoreOramaEngine(JSON.parse(JSON.stringify((await createOramaEngine(documents)).save()))),
);

describe("building Orama's index", () => {
  const documents = Array.from({ length: 3_000 }, (_, place) => ({
    reading: "letters",
    text: `letter ${place} of the war and the peace, of treaties and summits and friends `.repeat(10),
    title: "Letters",
    cues: "",
    concepts: "",
  }));

  it("lets other work through, and tells how far it is", async () => {
    const told: (readonly [number, number])[] = [];
    const turns: number[] = [];
    const building = createOramaEngine(documents, { onProgress: (...one) => told.push(one) });
    let isBuilding = true;
    const other = (async () => {
      while (isBuilding) {
        turns.push(told.length);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await building;
    isBuilding = false;
    await other;
    expect(new Set(turns).size).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual([3_000, 3_000]);
    expect(told).toEqual(told.toSorted(([a], [b]) => a - b));
  });

  it("tells once that there is nothing to do", async () => {
    const told: number[] = [];
    await createOramaEngine([], { onProgress: (done) => told.push(done) });
    expect(told).toEqual([0]);
  });

  it("asks the same question with the same result as often as it is asked", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLibrary, fc.array(arbitraryGroups), async (library, questions) => {
        const engine = await createOramaEngine(library);
        const ask = () => questions.map((groups) => engine.search(groups, 5));
        expect(ask()).toEqual(ask());
      }),
    );
  });
});
