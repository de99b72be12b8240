import { parseArgs } from "node:util";

export type AskForm = "people" | "json" | "jsonl";

/** What the command line asks for. */
export interface AskCommand {
  readonly form: AskForm;
  /** Empty with `jsonl`, whose questions come on standard input. */
  readonly question: string;
  readonly explain: boolean;
  /** Undefined: what CORPUS_DIR says. */
  readonly corpus?: string;
  readonly readings?: readonly string[];
  readonly limit?: number;
}

/** The command line cannot be understood; the message says why. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usage = `Usage: npm run -s ask -- [options] "question"
       npm run -s ask -- --jsonl < questions.jsonl

Answers a question from the readings, with verbatim excerpts and where they stand.

  --json           one JSON object instead of text
  --jsonl          read lines {"id", "question"} on standard input, write one JSON line for each
  --explain        show how the passages were ranked, and why the question was answered or not
  --reading NAME   search this reading only; may be repeated
  --limit N        show at most N excerpts (1 to 10; 3)
  --corpus DIR     the folder of readings (CORPUS_DIR, or corpus)
  --help           this text

Exit status: 0 done, 1 not answered, 2 bad usage or a corpus that cannot be used.
`;

/**
 * Reads the command line.
 *
 * @returns the command, or "help"
 * @throws UsageError
 */
export function parseAskArguments(args: readonly string[]): AskCommand | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  if (values.json && values.jsonl) throw new UsageError("--json and --jsonl exclude each other");
  const form = values.jsonl ? "jsonl" : values.json ? "json" : "people";
  if (form === "jsonl" && positionals.length > 0) {
    throw new UsageError("--jsonl reads its questions on standard input, not from the command line");
  }
  if (form !== "jsonl" && positionals.length === 0) throw new UsageError("there is no question");
  return {
    form,
    question: positionals.join(" "),
    explain: values.explain ?? false,
    ...(values.corpus !== undefined && { corpus: values.corpus }),
    ...(values.reading && { readings: values.reading }),
    ...(values.limit !== undefined && { limit: parseLimit(values.limit) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        jsonl: { type: "boolean" },
        explain: { type: "boolean" },
        reading: { type: "string", multiple: true },
        limit: { type: "string" },
        corpus: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 10) return limit;
  throw new UsageError(`--limit takes a whole number from 1 to 10, not "${text}"`);
}
