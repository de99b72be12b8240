import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Excerpt, type Library, openLibrary } from "../../src/retrieval/index.ts";
import { arbitraryReadings } from "./arbitrary-readings.ts";
import { makeCorpus } from "./make-corpus.ts";
import { makeReading } from "./make-reading.ts";

const source = "Détente ended. The treaty was signed in Moscow.\n";
const quoted = "The treaty was signed in Moscow.";
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

function excerptOf(library: Library): Excerpt {
  const found = library.checkQuote("The treaty was signed in Moscow");
  if (found.status !== "exact") throw new Error("the reading does not hold the quotation");
  return found.excerpts[0];
}

async function openFolder() {
  const folder = await makeCorpus({
    "letters.txt": source,
    "letters.yaml": "type: book\ntitle: Letters\n",
  });
  const library = await openLibrary({ folder });
  return { library, excerpt: excerptOf(library), file: join(folder, "letters.txt") };
}

describe("verifying an excerpt of a folder", () => {
  it("reads the file again and tells where the words stand, in characters and in bytes", async () => {
    const { library, excerpt } = await openFolder();
    const verified = {
      status: "verified",
      reading: "letters",
      against: "file",
      expected: hashOf(source),
      characters: [15, 47],
      bytes: [16, 48],
    };
    expect(await library.verify(excerpt)).toEqual(verified);
    expect(await library.verify(excerpt.passageId)).toEqual(verified);
  });

  it("tells that the file has changed and the words have moved", async () => {
    const { library, excerpt, file } = await openFolder();
    const changed = `A preface. ${source}`;
    await writeFile(file, changed);
    expect(await library.verify(excerpt)).toEqual({
      status: "changed",
      reading: "letters",
      against: "file",
      expected: hashOf(source),
      found: hashOf(changed),
      there: changed.slice(15, 47),
      now: [26, 58],
    });
  });

  it("tells that the file has changed elsewhere only", async () => {
    const { library, excerpt, file } = await openFolder();
    await writeFile(file, `${source}An appendix.`);
    expect(await library.verify(excerpt)).toMatchObject({ status: "changed", there: quoted, now: [15, 47] });
  });

  it("tells that the words no longer stand there", async () => {
    const { library, excerpt, file } = await openFolder();
    await writeFile(file, "Détente ended.\n");
    const result = await library.verify(excerpt);
    expect(result).toMatchObject({ status: "changed", there: "" });
    expect(result).not.toHaveProperty("now");
  });

  it("tells that the file is gone", async () => {
    const { library, excerpt, file } = await openFolder();
    await rm(file);
    expect(await library.verify(excerpt)).toEqual({ status: "gone", reading: "letters" });
  });

  it("tells what keeps the file from being read", async () => {
    const { library, excerpt, file } = await openFolder();
    await writeFile(file, new Uint8Array([0x61, 0xff]));
    expect(await library.verify(excerpt)).toMatchObject({
      status: "unreadable",
      problem: "this is not UTF-8",
    });
    await rm(file);
    await mkdir(file);
    expect(await library.verify(excerpt)).toMatchObject({
      status: "unreadable",
      problem: "this file cannot be read",
    });
  });

  it("does not take another edition's excerpt for its own", async () => {
    const { library, excerpt } = await openFolder();
    const old = { ...excerpt, locator: { ...excerpt.locator, sha256: "0".repeat(64) } };
    expect(await library.verify(old)).toMatchObject({
      status: "changed",
      expected: "0".repeat(64),
      found: hashOf(source),
      now: [15, 47],
    });
  });

  it("does not take words for verified that never stood there", async () => {
    const { library, excerpt } = await openFolder();
    const forged = { ...excerpt, text: "The treaty was broken in Moscow." };
    expect(await library.verify(forged)).toMatchObject({ status: "changed", there: quoted });
  });

  it("reads no file that is not a reading's", async () => {
    const { library, excerpt } = await openFolder();
    for (const reading of ["../letters", "letters.txt", "other"]) {
      expect(await library.verify({ ...excerpt, reading })).toEqual({ status: "gone", reading });
    }
    expect(await library.verify("00000000.0.5")).toEqual({ status: "gone", standing: "another-edition" });
    expect(await library.verify("not an id")).toEqual({ status: "gone", standing: "malformed" });
  });

  it("tells an id that names no passage from one whose source is not there", async () => {
    const { library, excerpt } = await openFolder();
    const within = `${excerpt.locator.sha256.slice(0, 8)}.1.2`;
    expect(await library.verify(within)).toEqual({ status: "gone", standing: "no-passage" });
  });
});

describe("verifying an excerpt of readings given as values", () => {
  it("compares with the value, and says so", async () => {
    const library = await openLibrary({ readings: [makeReading(source)] });
    expect(await library.verify(excerptOf(library))).toMatchObject({ status: "verified", against: "value" });
  });

  it("tells that a value is not what its hash says", async () => {
    const library = await openLibrary({ readings: [{ ...makeReading(source), sha256: "0".repeat(64) }] });
    expect(await library.verify(excerptOf(library))).toMatchObject({
      status: "changed",
      found: hashOf(source),
      now: [15, 47],
    });
  });

  it("verifies what an outline of any reading leads to", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, async (readings) => {
        const library = await openLibrary({ readings });
        for (const { source: text, card } of readings) {
          for (const { firstPassageId } of library.outline(card.name)) {
            const result = await library.verify(firstPassageId);
            if (result.status !== "verified") throw new Error(`${card.name} is ${result.status}`);
            const bytes = Buffer.from(text).subarray(...result.bytes);
            expect(bytes.equals(Buffer.from(text.slice(...result.characters)))).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
