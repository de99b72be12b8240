import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCollections, readCollection } from "../../../eval/sets/find.ts";
import { makeCorpus } from "../../retrieval/make-corpus.ts";

const corpus =
  '{"_id": "d1", "title": "Bread", "text": "Rye bread keeps."}\n{"_id": 2, "text": "😀 Oats do not."}\n';
const beir = {
  "corpus.jsonl": corpus,
  "queries.jsonl": '{"_id": "q1", "text": "rye"}\n{"_id": "q2", "text": "oats"}\n',
  "qrels.tsv": "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\t2\t0\nq9\td1\t1\n",
};
const answered = {
  "corpus.jsonl": corpus,
  "questions.jsonl":
    '{"_id": "1", "text": "What keeps?", "pid": "d1", "impossible": false, "answers": [{"text": "bread", "start": 4}]}\n' +
    '{"_id": "2", "text": "What does not?", "pid": "2", "answers": [{"text": "Oats", "start": 2}]}\n' +
    '{"_id": "3", "text": "What burns?", "pid": "d1", "impossible": true, "answers": []}\n',
};
const inFolder = (name: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [join(name, file), text]));

describe("test collections", () => {
  it("are the folder itself, or those right under it that hold a corpus", async () => {
    const folder = await makeCorpus({
      ...inFolder("b", beir),
      ...inFolder("a", answered),
      "c/notes.txt": "",
    });
    expect(findCollections(folder)).toEqual([join(folder, "a"), join(folder, "b")]);
    expect(findCollections(join(folder, "b"))).toEqual([join(folder, "b")]);
    expect(() => findCollections(join(folder, "c"))).toThrow(
      /c: neither this folder .* corpus\.jsonl\. Name/,
    );
    expect(() => findCollections(join(folder, "d"))).toThrow(/d: there is no such folder/);
  });

  it("are read with what is known to be relevant", async () => {
    const { documents, judged, answered: none } = readCollection(await makeCorpus(beir));
    expect(documents).toEqual([
      { id: "d1", title: "Bread", text: "Rye bread keeps." },
      { id: "2", title: "", text: "😀 Oats do not." },
    ]);
    expect(judged).toEqual([{ text: "rye", relevance: new Map([["d1", 2]]) }]);
    expect(none).toEqual([]);
  });

  it("are read with where the answers stand, in UTF-16 code units", async () => {
    const { answered: questions, judged } = readCollection(await makeCorpus(answered));
    expect(questions).toEqual([
      { text: "What keeps?", document: "d1", answers: [{ document: "d1", start: 4, end: 9 }] },
      { text: "What does not?", document: "2", answers: [{ document: "2", start: 3, end: 7 }] },
    ]);
    expect(judged).toEqual([]);
  });

  it.each([
    [
      "no JSON",
      { ...beir, "corpus.jsonl": `${corpus}{"_id": "d3",\n` },
      /corpus\.jsonl:3: this is not JSON\. Write/,
    ],
    [
      "a field that is missing",
      { ...beir, "corpus.jsonl": '{"_id": "d1"}' },
      /corpus\.jsonl:1: text: .*like \{"_id"/,
    ],
    [
      "an id that is taken",
      { ...beir, "corpus.jsonl": corpus + corpus },
      /corpus\.jsonl:3: the _id "d1" .*line 1/,
    ],
    [
      "a judgement parted by spaces",
      { ...beir, "qrels.tsv": "\nq1 d1 1\n" },
      /qrels\.tsv:2: “q1 d1 1”.*tabs/,
    ],
    ["nothing that is asked", { "corpus.jsonl": corpus }, /nothing is asked of it\. Add queries\.jsonl/],
    [
      "an answer that is not there",
      {
        ...answered,
        "questions.jsonl": '\n{"text": "?", "pid": "d1", "answers": [{"text": "bread", "start": 5}]}',
      },
      /questions\.jsonl:2: the answer “bread” does not stand at character 5 of document "d1"/,
    ],
    [
      "a document that is not there",
      {
        ...answered,
        "questions.jsonl": '{"text": "?", "pid": "d7", "answers": [{"text": "bread", "start": 4}]}',
      },
      /questions\.jsonl:1: there is no document "d7"/,
    ],
  ])(
    "that have %s are refused, with the place and a remedy",
    async (_, files: Record<string, string>, message) => {
      const folder = await makeCorpus(files);
      expect(() => readCollection(folder)).toThrow(message);
    },
  );
});
