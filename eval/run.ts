/** `npm run eval`: how well questions are answered, about the two readings and about public test collections. */
import { relative, resolve } from "node:path";
import { evaluate } from "./evaluate.ts";

const project = (path: string) => relative(process.cwd(), resolve(import.meta.dirname, "..", path));

process.exitCode = await evaluate(process.argv.slice(2), {
  corpus: project("corpus"),
  questions: [
    project("eval/questions/tune.jsonl"),
    project("eval/questions/held-out.jsonl"),
    project("../shared/questions/dev.jsonl"),
  ],
  data: project("../shared/datasets"),
  expected: project("eval/expected.json"),
  output: process.stdout,
  errors: process.stderr,
});
