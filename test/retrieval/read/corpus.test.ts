import { describe, expect, it } from "vitest";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { readCorpus } from "../../../src/retrieval/read/corpus.ts";
import { CorpusError, type Fault } from "../../../src/retrieval/read/corpus-error.ts";
import { makeCorpus } from "../make-corpus.ts";

const card = "type: book\ntitle: A Diary\n";
const diary = { "diary.txt": "It rained a lot. It was the war.", "diary.yaml": card };
const guide = (passage: string) => `- passage: ${passage}\n  questions: [Was it wet?]\n`;

async function faultsOf(reading: Promise<unknown>): Promise<readonly Fault[]> {
  const error = await reading.catch((reason: unknown) => reason);
  if (error instanceof CorpusError) return error.faults;
  throw new Error("the corpus was read, or failed for another reason", { cause: error });
}

describe("a corpus", () => {
  it("is readings and nothing else when the folder has no glossary and no study guide", async () => {
    const corpus = await readCorpus(await makeCorpus(diary));
    expect(corpus.readings.map((reading) => reading.card.name)).toEqual(["diary"]);
    expect(corpus.glossary).toEqual({ names: [], terms: [] });
    expect(corpus.guides).toEqual(new Map());
  });

  it("has its glossary and its study guides, each under the name of its reading", async () => {
    const corpus = await readCorpus(
      await makeCorpus({
        ...diary,
        "glossary.yaml": "names: [[rain, downpour]]",
        "diary.guide.yaml": guide("It rained a lot."),
        "atlas.txt": "War.",
        "atlas.yaml": card,
      }),
    );
    expect(corpus.glossary.names).toEqual([["rain", "downpour"]]);
    expect([...corpus.guides]).toEqual([
      [
        "diary",
        [{ passage: "It rained a lot.", questions: ["Was it wet?"], file: "diary.guide.yaml", line: 1 }],
      ],
    ]);
  });

  it("is refused with the faults of readings, cards, glossary and guides all together", async () => {
    const folder = await makeCorpus({
      "diary.txt": "War.",
      "diary.yaml": "type: scroll\ntitle: A Diary",
      "alone.txt": "War.",
      "glossary.yaml": "names:\n  - [rain]",
      "diary.guide.yaml": "- passage: War.",
      "atlas.guide.yaml": guide("War."),
      "letters.txt": "War.",
      "letters.yaml": card,
      "letters.guide.yaml": Buffer.from("- passage: D\xe9tente", "latin1"),
    });
    const faults = await faultsOf(readCorpus(folder));
    expect(
      faults.map(({ file, line, problem }) => `${line === undefined ? file : `${file}:${line}`} ${problem}`),
    ).toEqual([
      "alone.txt it has no card alone.yaml",
      "diary.yaml:1 `type` is not usable",
      "glossary.yaml:2 `names.0` is not usable",
      "atlas.guide.yaml there is no text atlas.txt for this study guide",
      "diary.guide.yaml:1 `0.questions` is missing",
      "letters.guide.yaml:1 this is not UTF-8",
    ]);
    expect(faults.every(({ remedy }) => remedy.length > 10)).toBe(true);
  });

  it("must be in a folder that can be read", async () => {
    expect(await faultsOf(readCorpus("test/nowhere"))).toMatchObject([
      { problem: "this folder cannot be read" },
    ]);
  });
});

describe("a study guide of a corpus", () => {
  it("is refused, with its file and line, where it quotes what is not there", async () => {
    const folder = await makeCorpus({
      ...diary,
      "diary.guide.yaml": `${guide("It rained a lot.")}${guide("It snowed.")}${guide("It")}`,
    });
    expect(await faultsOf(openLibrary({ folder }))).toMatchObject([
      { file: "diary.guide.yaml", line: 3, problem: "“It snowed.” stands in no passage of the reading" },
      { file: "diary.guide.yaml", line: 5, problem: "“It” stands in 2 passages of the reading" },
    ]);
  });

  it("may be left aside, with whatever it quotes", async () => {
    const folder = await makeCorpus({ ...diary, "diary.guide.yaml": guide("It snowed.") });
    const library = await openLibrary({ folder }, { guides: false });
    expect(library.readings()).toHaveLength(1);
  });
});
