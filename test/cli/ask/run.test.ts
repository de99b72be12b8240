import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { makeCorpus } from "../../retrieval/make-corpus.ts";
import { askWith } from "./ask-with.ts";

const excerptSchema = z.strictObject({
  text: z.string(),
  reading: z.string(),
  start: z.int(),
  end: z.int(),
  lines: z.tuple([z.int(), z.int()]),
  section: z.string().nullable(),
  paragraph: z.int(),
  citation: z.string(),
});
const answerSchema = z.strictObject({
  question: z.string(),
  status: z.enum(["answered", "related", "nothing"]),
  excerpts: z.array(excerptSchema),
  closest: z.array(excerptSchema).optional(),
});

async function askForJson(question: string) {
  const { status, out, errors } = await askWith(["--json", question]);
  expect(errors).toBe("");
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  return { exit: status, ...answerSchema.parse(JSON.parse(out)) };
}

describe("ask, as the readme shows it", () => {
  it.each([
    ["Has Russia received anything for its cooperation?", "few tangible benefits"],
    ["Who wrote the nonproliferation paper?", "Andrea Gabbitas"],
    ["When was the report Dissent in Russia published?", "Dissent in Russia"],
  ])("answers “%s”", async (question, words) => {
    const { exit, status, excerpts } = await askForJson(question);
    expect([exit, status]).toEqual([0, "answered"]);
    expect(excerpts[0]?.text).toContain(words);
  });

  it("gives the author's line and the tracker's line as they stand, and nothing around them", async () => {
    const texts = async (question: string) => (await askForJson(question)).excerpts.map(({ text }) => text);
    expect((await texts("Who wrote the nonproliferation paper?"))[0]).toBe("Andrea Gabbitas");
    expect((await texts("When was the report Dissent in Russia published?"))[0]).toMatch(
      /^Jun\. 28, 1972\s+Dissent in Russia$/,
    );
  });

  it("does not answer “How do I bake sourdough bread?”", async () => {
    const { exit, status, excerpts } = await askForJson("How do I bake sourdough bread?");
    expect([exit, status === "answered", excerpts]).toEqual([1, false, []]);
  });
});

describe("ask, for people", () => {
  const question = "Has Russia received anything for its cooperation?";

  it("prints the excerpts and under each its citation", async () => {
    const { status, out, errors } = await askWith([question]);
    expect([status, errors]).toEqual([0, ""]);
    expect(out).toMatch(
      /Nevertheless, Russia has received few tangible benefits .*\n {4}Andrea Gabbitas, “Prospects .*Abstract, ¶ 2, sentences? (?:3–)?4 \(line 14\)\n/,
    );
  });

  it("takes the words of a question that nobody quoted together", async () => {
    expect(await askWith(question.split(" "))).toEqual(await askWith([question]));
  });

  it("refuses in one line, with the status 1", async () => {
    expect(await askWith(["How do I bake sourdough bread?"])).toEqual({
      status: 1,
      out: "The readings do not answer this.\n",
      errors: "",
    });
  });

  it("prints no escape sequence into a file or a pipe", async () => {
    expect((await askWith([question, "--explain"])).out).not.toContain("\u001b");
  });

  it("prints the answering words in bold at a terminal", async () => {
    const { out } = await askWith([question], { terminal: true });
    expect(out).toContain("\u001b[1mRussia\u001b[22m");
    expect(stripVTControlCharacters(out)).toBe((await askWith([question])).out);
  });

  it("shows at most as many excerpts as --limit says", async () => {
    const excerpts = async (limit: string) =>
      (await askWith(["--limit", limit, "Bush and Putin"])).out.split("\n\n").length;
    expect([await excerpts("1"), await excerpts("2")]).toEqual([1, 2]);
  });

  it("searches only the reading that --reading names", async () => {
    const { out } = await askWith(["--reading", "us-russia-relations", "What do Bush and Putin do?"]);
    expect(out).toContain("David Masci");
    expect(out).not.toContain("Gabbitas");
  });

  it("explains itself under the answer", async () => {
    const plain = await askWith([question]);
    const { out, status } = await askWith(["--explain", question]);
    expect(status).toBe(0);
    expect(out.startsWith(plain.out)).toBe(true);
    expect(out.slice(plain.out.length)).toMatch(/^\nstatus: answered\n {2}/);
  });

  it("puts the explanation into the object of --json", async () => {
    const { out } = await askWith(["--json", "--explain", question]);
    expect(JSON.parse(out)).toMatchObject({
      explanation: { description: "status: answered", details: expect.any(Array) },
    });
  });

  it("lets no control character of a reading reach the terminal", async () => {
    const corpus = await makeCorpus({
      "evil.txt": "Peace\u000bcame\u001b[2J at\u009b31m last\u0007\u007f, \r\nthey\u0000 said\tso.",
      "evil.yaml": 'type: book\ntitle: "War \\e[31m"\n',
    });
    for (const terminal of [false, true]) {
      const { out, status } = await askWith(["--explain", "--corpus", corpus, "Which peace came last?"], {
        terminal,
      });
      expect(status).toBe(0);
      const shown = out.replaceAll("\u001b[1m", "").replaceAll("\u001b[22m", "").replaceAll("\u001b[2m", "");
      expect(shown).toContain("Peace\ufffdcame\ufffd[2J at\ufffd31m last\ufffd\ufffd,");
      expect(shown.replace(/[\n\t]/g, "")).not.toMatch(/\p{Cc}/u);
    }
  });
});

describe("ask, told something wrong", () => {
  it.each([
    ["no question", [], "there is no question"],
    ["an option that it does not have", ["--colour", "x"], "--colour"],
    ["a limit that is none", ["--limit", "0", "x"], '--limit takes a whole number from 1 to 10, not "0"'],
    ["two forms at once", ["--json", "--jsonl"], "--json and --jsonl exclude each other"],
  ])("says what, shows how it is used, and ends with 2: %s", async (_, args, words) => {
    const { status, out, errors } = await askWith(args);
    expect([status, out]).toEqual([2, ""]);
    expect(errors).toContain(words);
    expect(errors).toContain("Usage: npm run -s ask");
  });

  it("names the readings when one is asked for that it does not have", async () => {
    expect(await askWith(["--reading", "bible", "x"])).toEqual({
      status: 2,
      out: "",
      errors:
        'there is no reading "bible"; the readings are nonproliferation-cooperation, us-russia-relations\n',
    });
  });

  it("lists every fault of a corpus that cannot be used", async () => {
    const corpus = await makeCorpus({
      "a.txt": "War.",
      "b.txt": Buffer.from([0xff]),
      "b.yaml": "type: scroll\n",
    });
    for (const given of [
      { args: ["--corpus", corpus, "war"], env: {} },
      { args: ["war"], env: { CORPUS_DIR: corpus } },
    ]) {
      const { status, out, errors } = await askWith(given.args, { env: given.env });
      expect([status, out]).toEqual([2, ""]);
      expect(errors.split("\n").map((line) => line.replace(/\. .*/, ""))).toEqual([
        "The corpus cannot be used:",
        "a.txt: it has no card a.yaml",
        "b.txt:1: this is not UTF-8",
        "b.yaml:1: `type` is not usable",
        "b.yaml:1: `title` is missing",
        "",
      ]);
    }
  });

  it("says which variable is wrong", async () => {
    const { status, errors } = await askWith(["war"], { env: { LOG_LEVEL: "loud" } });
    expect(status).toBe(2);
    expect(errors).toMatch(/^LOG_LEVEL is not a log level/);
  });

  it("tells how it is used when it is asked to", async () => {
    const { status, out, errors } = await askWith(["--help"]);
    expect([status, errors]).toEqual([0, ""]);
    expect(out).toMatch(/^Usage: npm run -s ask/);
  });
});
