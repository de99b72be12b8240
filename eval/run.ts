/** `npm run eval [-- FILE.jsonl]`: how well questions about the two readings are answered, by kind of question. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { openLibrary } from "../src/retrieval/index.ts";
import { fold, type Mark, markAnswer } from "./evidence.ts";

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  evidence: z.array(z.array(z.string())),
});
type Asked = z.infer<typeof questionSchema>;

const corpus = "corpus";
const defaultQuestions = "../shared/questions/dev.jsonl";

async function main([file = defaultQuestions]: readonly string[]): Promise<void> {
  if (!existsSync(file)) {
    process.stderr.write(
      `${file}: there is no such file. Name a JSONL file of questions: npm run eval -- FILE.jsonl\n`,
    );
    process.exitCode = 2;
    return;
  }
  const questions = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => questionSchema.parse(JSON.parse(line)));
  const marks = await markAll(questions);
  process.stdout.write(formatTable(questions, marks));
}

async function markAll(questions: readonly Asked[]): Promise<readonly Mark[]> {
  const library = await openLibrary({ folder: corpus });
  const sources = new Map(
    library.readings().map(({ name }) => [name, readFileSync(`${corpus}/${name}.txt`, "utf8")]),
  );
  const lines = new Set([...sources.values()].flatMap((source) => source.split("\n").map(fold)));
  return questions.map((asked) => {
    const answer = library.ask(asked.question);
    const excerpts = answer.excerpts.map(({ text, reading }) => ({
      text,
      source: sources.get(reading) ?? "",
    }));
    return markAnswer({ status: answer.status, excerpts }, asked, lines);
  });
}

/**
 * Full = share of questions with all their evidence, mean = mean credit; the headline is the mean of (mean credit
 * over answerable questions) and (share of unanswerable ones refused).
 */
function formatTable(questions: readonly Asked[], marks: readonly Mark[]): string {
  const rows = questions.map((asked, index) => ({ ...asked, credit: marks[index]?.credit ?? 0 }));
  const byKind = [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, ofKind]) =>
    row(
      kind,
      ofKind.length,
      figure(mean(ofKind.map(({ credit }) => (credit === 1 ? 1 : 0)))),
      figure(mean(ofKind.map(({ credit }) => credit))),
    ),
  );
  const answerable = mean(rows.filter((one) => one.answerable).map(({ credit }) => credit));
  const refused = mean(rows.filter((one) => !one.answerable).map(({ credit }) => credit));
  const failures = marks.reduce((sum, { verbatimFailures }) => sum + verbatimFailures, 0);
  return [
    row("kind", "n", "full", "mean"),
    ...byKind,
    "",
    `headline ${figure((answerable + refused) / 2)}: answerable ${figure(answerable)}, refused ${figure(refused)}; verbatim failures ${failures}`,
    "",
  ].join("\n");
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const figure = (value: number) => value.toFixed(3);
const row = (kind: string, ...cells: readonly (string | number)[]) =>
  kind.padEnd(14) + cells.map((cell) => String(cell).padStart(7)).join("");

await main(process.argv.slice(2));
