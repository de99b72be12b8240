import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { askWith } from "./ask-with.ts";

const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  status: z.enum(["answered", "related", "nothing"]),
  excerpts: z.array(z.looseObject({ text: z.string(), reading: z.string(), start: z.int(), end: z.int() })),
});

async function askLines(input: string, ...options: readonly string[]) {
  const { status, out, errors } = await askWith(["--jsonl", ...options], { input });
  const answers = out
    .split("\n")
    .slice(0, -1)
    .map((line) => lineSchema.parse(JSON.parse(line)));
  return { status, errors, answers };
}

const asked = (id: string | number, question: string) => JSON.stringify({ id, question });

describe("ask --jsonl", () => {
  it("answers each line by a line, in order, with its own id, be it text or a number", async () => {
    const lines = [
      asked("b", "sourdough"),
      asked(7, "Who wrote the nonproliferation paper?"),
      asked("a", "Putin"),
    ];
    const { status, errors, answers } = await askLines(`${lines.join("\n")}\n`);
    expect([status, errors]).toEqual([0, ""]);
    expect(answers.map(({ id }) => id)).toEqual(["b", 7, "a"]);
    expect(answers.map((answer) => answer.status === "answered")).toEqual([false, true, true]);
  });

  it("prints id, status and excerpts of an answer, and each excerpt with its place and its citation", async () => {
    const { answers } = await askLines(asked(1, "Who wrote the nonproliferation paper?"), "--limit", "1");
    expect(answers).toEqual([
      {
        id: 1,
        status: "answered",
        excerpts: [
          {
            text: "Andrea Gabbitas",
            reading: "nonproliferation-cooperation",
            start: expect.any(Number),
            end: expect.any(Number),
            lines: [7, 7],
            section: null,
            paragraph: 3,
            citation: expect.stringMatching(/^Andrea Gabbitas, “Prospects .*, front matter \(line 7\)$/),
          },
        ],
      },
    ]);
  });

  it("shows the closest passages apart from the excerpts when nothing answers", async () => {
    const { answers } = await askLines(asked(1, "How does Russia bake sourdough bread on Tuesdays?"));
    expect(answers).toMatchObject([
      {
        status: "related",
        excerpts: [],
        closest: expect.arrayContaining([
          expect.objectContaining({ text: expect.any(String), citation: expect.any(String) }),
        ]),
      },
    ]);
  });

  it("passes over empty lines, and takes a line break of any kind and a last line without one", async () => {
    const { status, answers } = await askLines(`\n${asked(1, "Putin")}\r\n \t\r\n\n${asked(2, "Bush")}`);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
  });

  it("tells the number of a line that it cannot read, answers the others, and ends with 2", async () => {
    const lines = [
      asked(1, "Putin"),
      "Putin?",
      '{"id": 3}',
      '{"id": null, "question": "Putin"}',
      "[]",
      asked(6, "Bush"),
    ];
    const { status, errors, answers } = await askLines(lines.join("\n"));
    expect(status).toBe(2);
    expect(answers.map(({ id }) => id)).toEqual([1, 6]);
    expect(errors.trimEnd().split("\n")).toEqual([
      "standard input, line 2: this is not JSON; write one object a line",
      ...[3, 4, 5].map(
        (line) =>
          `standard input, line ${line}: write {"id": …, "question": "…"}, the id as text or a number`,
      ),
    ]);
  });

  it("ends with 0 when questions were not answered, and when there were none", async () => {
    expect((await askLines(asked(1, "sourdough"))).status).toBe(0);
    expect(await askLines("")).toEqual({ status: 0, errors: "", answers: [] });
  });

  it("takes no question from the command line", async () => {
    const { status, errors } = await askLines(asked(1, "Putin"), "Bush");
    expect(status).toBe(2);
    expect(errors).toContain("--jsonl reads its questions on standard input");
  });

  it("bears a question of 6,000 characters, an empty one and escaped lone surrogates", async () => {
    const lines = [asked(1, "Russia? ".repeat(750)), asked(2, ""), '{"id": 3, "question": "\\ud83d Putin"}'];
    const { status, answers } = await askLines(lines.join("\n"));
    expect(status).toBe(0);
    expect(answers.map((answer) => answer.status === "nothing")).toEqual([false, true, false]);
  });
});

const development = "../shared/questions/dev.jsonl";

describe.runIf(existsSync(development))("ask --jsonl on the development questions", () => {
  it("answers all of them, every excerpt verbatim", async () => {
    const input = readFileSync(development, "utf8");
    const questions = input
      .trim()
      .split("\n")
      .map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)));
    const { status, errors, answers } = await askLines(input);
    expect([status, errors]).toEqual([0, ""]);
    expect(answers.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(answers.filter((answer) => answer.status === "answered").length).toBeGreaterThan(
      questions.length / 3,
    );
    for (const { text, reading, start, end } of answers.flatMap(({ excerpts }) => excerpts))
      expect(readFileSync(`corpus/${reading}.txt`, "utf8").slice(start, end)).toBe(text);
  });
});
