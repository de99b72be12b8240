import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CorpusError } from "../../../src/retrieval/read/corpus-error.ts";
import { readFolder } from "../../../src/retrieval/read/folder.ts";
import { makeCorpus } from "../make-corpus.ts";

async function faultsOf(folder: string): Promise<CorpusError> {
  const error = await readFolder(folder).catch((reason: unknown) => reason);
  if (error instanceof CorpusError) return error;
  throw new Error("the folder was read, or failed for another reason", { cause: error });
}

const card = "type: book\ntitle: A Diary\n";

describe("a folder of readings", () => {
  it("gives each text with its card and the hash of its bytes, in order of name", async () => {
    const text = "\ufeffDear diary,\r\nall is well.";
    const readings = await readFolder(
      await makeCorpus({ "b.txt": "War.", "b.yaml": card, "a.txt": text, "a.yaml": card }),
    );
    expect(readings.map((reading) => reading.card.name)).toEqual(["a", "b"]);
    expect(readings[0]).toMatchObject({
      source: text,
      sha256: createHash("sha256").update(Buffer.from(text)).digest("hex"),
    });
  });

  it("may hold other files: notes, study guides, a glossary, folders", async () => {
    const folder = await makeCorpus({
      "a.txt": "War.",
      "a.yaml": card,
      "README.md": "#",
      "a.guide.yaml": "[]",
      "glossary.yaml": "names: []",
      "drafts/x.txt": "Peace.",
    });
    expect(await readFolder(folder)).toHaveLength(1);
  });

  it("is refused with all that is wrong in it at once, each with its file, its line and a remedy", async () => {
    const folder = await makeCorpus({
      "good.txt": "War.",
      "good.yaml": card,
      "latin.txt": Buffer.from("One\nTwo\nD\xe9tente\n", "latin1"),
      "latin.yaml": "type: book\ntitle: A Diary\nissued: 2002-13-01\n",
      "latin-card.txt": "War.",
      "latin-card.yaml": Buffer.from("type: book\ntitle: D\xe9tente\n", "latin1"),
      "empty.txt": " \n\u200b|\n",
      "empty.yaml": card,
      "alone.txt": "War.",
      "orphan.yaml": card,
      "no#good.txt": "War.",
      "no#good.yaml": card,
      "folder.txt/x": "",
      "folder.yaml": card,
    });
    const { faults, message } = await faultsOf(folder);
    expect(
      faults.map(({ file, line, problem }) => [line === undefined ? file : `${file}:${line}`, problem]),
    ).toEqual([
      ["orphan.yaml", "there is no text orphan.txt for this card"],
      ["alone.txt", "it has no card alone.yaml"],
      ["empty.txt", "there is no text in it"],
      ["folder.txt", "this file cannot be read"],
      ["latin.txt:3", "this is not UTF-8"],
      ["latin.yaml:3", "`issued` is not usable"],
      ["latin-card.yaml:2", "this is not UTF-8"],
      ["no#good.txt", "this name cannot be shown everywhere"],
    ]);
    expect(faults.every(({ remedy }) => remedy.length > 10)).toBe(true);
    expect(message.split("\n")).toContain(
      "latin.txt:3: this is not UTF-8. Save the file again with the encoding UTF-8.",
    );
  });

  it.each(["-dash", "a@b", "a`b", "a".repeat(81)])("may not name a reading %s", async (name) => {
    const folder = await makeCorpus({ [`${name}.txt`]: "War.", [`${name}.yaml`]: card });
    expect((await faultsOf(folder)).faults).toMatchObject([{ file: `${name}.txt` }]);
  });

  it.each(["Über Krieg", "戦争と平和", "vol_2.part-1", "a".repeat(80)])(
    "may name a reading %s",
    async (name) => {
      const folder = await makeCorpus({ [`${name}.txt`]: "War.", [`${name}.yaml`]: card });
      expect((await readFolder(folder)).map((reading) => reading.card.name)).toEqual([name]);
    },
  );

  it("must exist", async () => {
    const folder = join(await makeCorpus({}), "nowhere");
    expect((await faultsOf(folder)).faults).toEqual([
      {
        file: folder,
        problem: "this folder cannot be read",
        remedy: "Set CORPUS_DIR to a folder that exists and that Ibid may read",
      },
    ]);
  });

  it("must hold a reading", async () => {
    const folder = await makeCorpus({ "README.md": "#" });
    expect((await faultsOf(folder)).faults).toMatchObject([
      { file: folder, problem: "there is no reading in this folder" },
    ]);
  });
});
