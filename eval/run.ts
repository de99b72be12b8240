/** `npm run eval`: how well questions are answered, about the two readings and about public test collections. */
import { relative, resolve } from "node:path";
import { evaluate } from "./evaluate.ts";

const project = (path: string) => relative(process.cwd(), resolve(import.meta.dirname, "..", path));

process.exitCode = await evaluate(process.argv.slice(2), {
  corpus: project("corpus"),
  questions: [
    ...[
      "tune",
      "tune-2",
      "tune-3",
      "tune-4",
      "tune-5",
      "tune-6",
      "tune-7",
      "tune-8",
      "tune-9",
      "tune-10",
      "held-out",
      "held-out-2",
      "held-out-3",
      "held-out-4",
      "held-out-5",
    ].map((name) => project(`eval/questions/${name}.jsonl`)),
    project("../shared/questions/dev.jsonl"),
  ],
  taught: project("eval/questions/taught.jsonl"),
  data: project("../shared/datasets"),
  expected: project("eval/expected.json"),
  output: process.stdout,
  errors: process.stderr,
});
