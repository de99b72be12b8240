import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Fault } from "./corpus-error.ts";

/** What a file should be, and what to say when it is not. */
export interface YamlForm<T> {
  readonly file: string;
  readonly schema: z.ZodType<T>;
  /** What the whole is called in a fault: "the card". */
  readonly whole: string;
  /** The fields that the file may have, for whoever wrote another one. */
  readonly fields: readonly string[];
}

/** Reads a YAML file by its form; every fault comes with the line that it stands in. */
export function parseYaml<T>(text: string, form: YamlForm<T>): { value: T } | { faults: readonly Fault[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file: form.file,
        line: counter.linePos(error.pos[0]).line,
        problem: `this is not YAML: ${firstLine(error.message)}`,
        remedy: "Write one `key: value` a line, and put quotes around a value that holds a colon or a hash",
      })),
    };
  }
  const parsed = form.schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data };
  return { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, form, { document, counter })) };
}

interface Source {
  readonly document: Document;
  readonly counter: LineCounter;
}

function faultsOf<T>(issue: z.core.$ZodIssue, form: YamlForm<T>, source: Source): readonly Fault[] {
  const { file } = form;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key], source),
      problem: `\`${key}\` is not a field of ${form.whole}`,
      remedy: `Use ${form.fields.join(", ")}, or remove it`,
    }));
  }
  const field = issue.path.length === 0 ? form.whole : `\`${issue.path.map(String).join(".")}\``;
  const missing = issue.path.length > 0 && source.document.getIn(issue.path) === undefined;
  const remedy = missing ? `Add the line \`${String(issue.path.at(-1))}: …\`` : capitalise(issue.message);
  const problem = `${field} is ${missing ? "missing" : "not usable"}`;
  return [{ file, line: lineOf(issue.path, source), problem, remedy }];
}

/** The line of the innermost node on the path that the file really has. */
function lineOf(path: readonly PropertyKey[], { document, counter }: Source): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const firstLine = (words: string) => words.split("\n", 1)[0] ?? words;
