import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface EvalCommand {
  /** Files of questions about the readings; those of the project when empty. */
  readonly questions: readonly string[];
  /** The folder of public sets; undefined: the one beside the project, when it is there. */
  readonly data?: string;
  readonly json: boolean;
  /** What to do with the pinned figures. */
  readonly pins: "leave" | "check" | "update";
}

/** The command line cannot be understood; the message says why. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usage = `Usage: npm run -s eval -- [options] [FILE.jsonl …]

Measures how well questions are answered: those of eval/questions about the readings, with and without
their study guides, and those of public test collections; and what teaching ten questions does to other
wordings of them, and to all other questions. Of collections whose answers' places are known, it also
draws libraries of 2 documents and more, and counts how many of about 200 questions of their own and 200
foreign ones each size answers: whether the threshold that a library finds for itself means the same at every
size. "Confident" is above that threshold, whatever else is objected; on either side of it, had the threshold
stood half a point lower or higher. This is not pinned. Naming files measures those questions only.

  --data DIR   measure the test collections in DIR, or right under it, instead of ../shared/datasets:
               corpus.jsonl, and queries.jsonl with qrels.tsv, or questions.jsonl with the answers' places
  --json       one JSON object instead of tables
  --check      compare with the figures pinned in eval/expected.json; exit 1 if one has got worse
  --update     raise the pinned figures to those that were measured; none is lowered
  --help       this text

Exit status: 0 done, 1 a pinned figure got worse, 2 bad usage or data that cannot be used.
`;

/**
 * Reads the command line.
 *
 * @returns the command, or "help"
 * @throws UsageError
 */
export function parseEvalArguments(args: readonly string[]): EvalCommand | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  if (values.check && values.update) throw new UsageError("--check and --update exclude each other");
  return {
    questions: positionals,
    ...(values.data !== undefined && { data: values.data }),
    json: values.json ?? false,
    pins: values.check ? "check" : values.update ? "update" : "leave",
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: "string" },
        json: { type: "boolean" },
        check: { type: "boolean" },
        update: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
