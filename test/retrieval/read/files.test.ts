import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CorpusError } from "../../../src/retrieval/read/corpus-error.ts";
import { listFiles, readText } from "../../../src/retrieval/read/files.ts";
import { makeCorpus } from "../make-corpus.ts";

describe("the files of a folder", () => {
  it("are listed by name", async () => {
    const folder = await makeCorpus({ "a.txt": "War.", "glossary.yaml": "" });
    expect(new Set(await listFiles(folder))).toEqual(new Set(["a.txt", "glossary.yaml"]));
  });

  it("cannot be listed where there is no folder", async () => {
    const folder = await makeCorpus({ "a.txt": "War." });
    await expect(listFiles(join(folder, "nowhere"))).rejects.toThrow(CorpusError);
    await expect(listFiles(join(folder, "a.txt"))).rejects.toThrow(/this folder cannot be read/);
  });

  it("are read as text, with the bytes that the text came from", async () => {
    const text = "\ufeffDétente\r\n";
    const file = await readText(await makeCorpus({ "a.txt": text }), "a.txt");
    expect(file).toEqual({ text, bytes: Buffer.from(text) });
  });

  it("are refused with the line that is not UTF-8", async () => {
    const folder = await makeCorpus({ "a.yaml": Buffer.from("names:\n- [D\xe9tente, thaw]", "latin1") });
    expect(await readText(folder, "a.yaml")).toEqual({
      fault: {
        file: "a.yaml",
        line: 2,
        problem: "this is not UTF-8",
        remedy: "Save the file again with the encoding UTF-8",
      },
    });
  });

  it("are refused when they cannot be read, a folder of that name among them", async () => {
    const folder = await makeCorpus({ "a.txt/b": "" });
    for (const file of ["a.txt", "nothing.txt"])
      expect(await readText(folder, file)).toMatchObject({
        fault: { file, problem: "this file cannot be read" },
      });
  });
});
