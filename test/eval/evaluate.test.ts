import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { evaluate } from "../../eval/evaluate.ts";
import { makeCorpus } from "../retrieval/make-corpus.ts";

const question = {
  id: "1",
  question: "Is the crust of rye bread dark and thick?",
  kind: "direct",
  answerable: true,
  evidence: [["Its crust is dark and thick"]],
};
const files = {
  "corpus/bread.txt": "Bread\n\nRye bread keeps for a week. Its crust is dark and thick.\n",
  "corpus/bread.yaml": "title: Bread\ntype: book\n",
  "questions.jsonl": `${JSON.stringify(question)}\n`,
  "data/tiny/corpus.jsonl":
    '{"_id": "d1", "text": "Oaks grow slowly."}\n{"_id": "d2", "text": "Elms fell ill."}\n',
  "data/tiny/queries.jsonl": '{"_id": "q1", "text": "elms"}\n',
  "data/tiny/qrels.tsv": "q1\td2\t1\n",
};

/** A project of a test's own, with the command run in it. */
async function makeProject(changed: Readonly<Record<string, string>> = {}) {
  const root = await makeCorpus({ ...files, ...changed });
  const expected = join(root, "expected.json");
  return {
    root,
    expected,
    async run(...args: readonly string[]) {
      const output: string[] = [];
      const errors: string[] = [];
      const status = await evaluate(args, {
        corpus: join(root, "corpus"),
        questions: [join(root, "questions.jsonl"), join(root, "absent.jsonl")],
        taught: join(root, "taught.jsonl"),
        data: join(root, "data"),
        expected,
        output: { write: (text) => output.push(text) },
        errors: { write: (text) => errors.push(text) },
      });
      return { status, output: output.join(""), errors: errors.join("") };
    },
  };
}

describe("npm run eval", () => {
  it("prints tables, says what is missing and how long each part took", async () => {
    const { status, output, errors } = await (await makeProject()).run();
    expect(status).toBe(0);
    expect(output).toMatch(
      /^questions, with guides\nkind .*\ndirect +1 +1\.000 +1\.000 +1\.000 +0\.000 +0 +1\n/,
    );
    expect(output).toContain("questions, without guides\n");
    expect(output).toMatch(/^set +nDCG@10 .*\ntiny +1\.000\n/m);
    expect(errors).toMatch(/absent\.jsonl is not here: skipped\n/);
    expect(errors).toMatch(/^tiny: \d+\.\d s\nreadings: \d+\.\d s\n/m);
  });

  it("prints one JSON object", async () => {
    const { output } = await (await makeProject()).run("--json");
    const direct = { n: 1, full: 1, mean: 1, top1: 1, falseRefusals: 0, verbatimFailures: 0, excerpts: 1 };
    const figures = { kinds: { direct }, all: direct };
    expect(JSON.parse(output)).toEqual({
      sets: { tiny: { "nDCG@10": 1 } },
      calibration: {},
      readings: { questions: { "with guides": figures, "without guides": figures } },
    });
  });

  it("teaches questions, shows what that does and pins it, though not for named questions", async () => {
    const lesson = {
      id: "k1",
      asked: "questions 9",
      question: "Will a loaf last until Sunday?",
      passage: "Rye bread keeps for a week.",
      paraphrases: [
        "Does the loaf last until Sunday?",
        "until sunday, will the loaf last",
        "Is rain likely?",
      ],
      lookalikes: ["Who will bake the loaf on Sunday?"],
    };
    const { root, expected, run } = await makeProject({ "taught.jsonl": JSON.stringify(lesson) });
    const { output } = await run("--update");
    expect(output).toMatch(
      /^taught +lessons .*\nwith guides +1 +0\.000 → 1\.000 +0\.000 → 0\.667 .* 1 +0 +0$/m,
    );
    expect(JSON.parse(readFileSync(expected, "utf8"))).toMatchObject({
      "taught, without guides: questions": 1,
      "taught, without guides: paraphrases": 0.667,
      "taught, without guides: lookalikes": 0,
      "taught, without guides: worse": 0,
    });
    const named = await run("--json", join(root, "questions.jsonl"));
    expect(JSON.parse(named.output)).not.toHaveProperty("taught");
  });

  it("refuses a lesson whose passage the readings do not hold", async () => {
    const lesson = {
      id: "k1",
      asked: "",
      question: "Is it?",
      passage: "No such",
      paraphrases: ["a", "b", "c"],
      lookalikes: [],
    };
    const { run } = await makeProject({ "taught.jsonl": JSON.stringify(lesson) });
    const { status, errors } = await run();
    expect(status).toBe(2);
    expect(errors).toContain("lesson k1: “No such” does not stand in the readings");
  });

  it("measures the sets of another folder, under their names", async () => {
    const { root, run } = await makeProject();
    const { output } = await run("--json", "--data", join(root, "data", "tiny"));
    expect(JSON.parse(output)).toHaveProperty(["sets", "tiny", "nDCG@10"], 1);
  });

  it("shows how libraries of several sizes calibrate themselves, though not for named questions, and pins nothing of it", async () => {
    const lines = (...objects: readonly object[]) => objects.map((one) => JSON.stringify(one)).join("\n");
    const { root, expected, run } = await makeProject({
      "data/asked/corpus.jsonl": lines(
        { _id: "rye", title: "Bread", text: "Rye bread keeps for a week." },
        { _id: "oak", title: "Trees", text: "Acorns feed the jays." },
        { _id: "granite", title: "Stones", text: "Granite weathers slowly." },
      ),
      "data/asked/questions.jsonl": lines(
        { text: "Does rye bread keep for a week?", pid: "rye", answers: [{ text: "a week", start: 20 }] },
        { text: "Do acorns feed the jays?", pid: "oak", answers: [{ text: "jays", start: 16 }] },
      ),
    });
    const { output, errors } = await run("--json", "--update");
    expect(JSON.parse(output)).toHaveProperty(["calibration", "asked", 0, "own", "answered"], 1);
    expect(errors).toMatch(/^asked, calibration: \d+\.\d s$/m);
    expect(readFileSync(expected, "utf8")).not.toMatch(/calibration/);

    const named = await run("--json", "--data", join(root, "data"), join(root, "questions.jsonl"));
    expect(JSON.parse(named.output)).toMatchObject({ sets: { asked: { "R@1": 1 } }, calibration: {} });
  });

  it("measures named questions only, and no sets", async () => {
    const { root, run } = await makeProject({ "mine.jsonl": files["questions.jsonl"] });
    const { output } = await run("--json", join(root, "mine.jsonl"));
    const object = z.object({}).loose();
    const { sets, calibration, readings } = z
      .object({ sets: object, calibration: object, readings: object })
      .parse(JSON.parse(output));
    expect([sets, calibration, readings].map(Object.keys)).toEqual([[], [], ["mine"]]);
  });

  it("passes the check while nothing gets worse, and fails by name when a figure falls", async () => {
    const { expected, run } = await makeProject();
    expect(await run("--update")).toMatchObject({ status: 0 });
    const pinned = readFileSync(expected, "utf8");
    expect(await run("--check")).toMatchObject({
      status: 0,
      errors: expect.stringContaining("No pinned figure"),
    });

    writeFileSync(expected, pinned.replace('"tiny: nDCG@10": 1', '"tiny: nDCG@10": 1.5'));
    const fallen = await run("--check");
    expect(fallen.status).toBe(1);
    expect(fallen.errors).toContain("got worse: tiny: nDCG@10 is 1, pinned at 1.5\n");
    expect(fallen.errors).toContain(`by hand`);
  });

  it("does not lower a pin", async () => {
    const { expected, run } = await makeProject();
    writeFileSync(expected, '{"tiny: nDCG@10": 1.5}');
    expect(await run("--update")).toMatchObject({
      status: 1,
      errors: expect.stringContaining("keep their pins"),
    });
    expect(JSON.parse(readFileSync(expected, "utf8"))).toMatchObject({
      "tiny: nDCG@10": 1.5,
      "questions, with guides, direct: mean": 1,
    });
  });

  it("says which pins it could not compare", async () => {
    const { expected, run } = await makeProject();
    writeFileSync(expected, '{"squad2: R@1": 0.8, "squad2: R@5": 0.9, "dev, with guides, all: mean": 1}');
    expect(await run("--check")).toMatchObject({
      status: 0,
      errors: expect.stringContaining("not compared, for they were not measured: squad2, dev\n"),
    });
  });

  it.each([
    ["an option that there is not", ["--speed"], "Unknown option '--speed'"],
    [
      "two wishes that exclude each other",
      ["--check", "--update"],
      "--check and --update exclude each other",
    ],
    ["a file that there is not", ["none.jsonl"], "none.jsonl: it cannot be read"],
    ["a folder that there is not", ["--data", "nowhere"], "nowhere: there is no such folder"],
  ])("refuses %s with status 2", async (_, args, message) => {
    const { status, output, errors } = await (await makeProject()).run(...args);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(errors).toContain(message);
  });

  it("refuses a question without evidence, with its line", async () => {
    const { run } = await makeProject({
      "questions.jsonl": `\n${JSON.stringify({ ...question, evidence: [] })}`,
    });
    const { status, errors } = await run();
    expect(status).toBe(2);
    expect(errors).toMatch(/questions\.jsonl:2: it is answerable, and no evidence is given\. Each line/);
  });

  it("explains itself", async () => {
    const { status, output } = await (await makeProject()).run("--help");
    expect([status, output.split(" ", 1)[0]]).toEqual([0, "Usage:"]);
  });
});
