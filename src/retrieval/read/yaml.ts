import { type Document, isNode, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import type { Fault } from "./corpus-error.ts";

/** A field that holds some text. */
export const textField = z
  .string("write it as text, in quotes if it looks like a number")
  .trim()
  .min(1, "it is empty");

/** What a file should be, and what to say when it is not. */
export interface YamlForm<T> {
  readonly file: string;
  readonly schema: z.ZodType<T>;
  /** What the whole is called in a fault: "a card". */
  readonly whole: string;
  /** The fields that it may have, for whoever wrote another one. */
  readonly fields: readonly string[];
}

export interface ParsedYaml<T> {
  readonly value: T;
  /** The 1-based line of the innermost node on the path that the file really has. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads a YAML file by its form; every fault comes with the line that it stands in, in order of lines. */
export function parseYaml<T>(text: string, form: YamlForm<T>): ParsedYaml<T> | { faults: readonly Fault[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: "error" });
  const broken = [
    ...document.errors.map(({ pos, message }) => ({
      at: pos[0],
      why: `this is not YAML: ${firstLine(message)}`,
    })),
    ...findAliases(document, form.whole),
  ];
  if (broken.length > 0) {
    return {
      faults: broken.map(({ at, why }) => ({
        file: form.file,
        line: counter.linePos(at).line,
        problem: why,
        remedy:
          "Write one `key: value` a line, and put quotes around a value that begins with a sign or holds a colon or a hash",
      })),
    };
  }
  const lineOf = lineFinder(document, counter);
  const parsed = form.schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, lineOf };
  const isMissing = (path: readonly PropertyKey[]) => path.length > 0 && document.getIn(path) === undefined;
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, form, { lineOf, isMissing }));
  return { faults: faults.sort((a, b) => a.line - b.line) };
}

/** YAML reads `*so*` as a reference to another part of the file; here it is meant as emphasis. */
function findAliases(document: Document.Parsed, whole: string): readonly { at: number; why: string }[] {
  const found: { at: number; why: string }[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ at: range?.[0] ?? 0, why: `\`*${source}\` is a reference, which ${whole} cannot hold` });
    },
  });
  return found;
}

function lineFinder(document: Document, counter: LineCounter): (path: readonly PropertyKey[]) => number {
  return (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
}

interface Places {
  lineOf(path: readonly PropertyKey[]): number;
  isMissing(path: readonly PropertyKey[]): boolean;
}

function faultsOf<T>(
  issue: z.core.$ZodIssue,
  { file, whole, fields }: YamlForm<T>,
  { lineOf, isMissing }: Places,
): readonly (Fault & { readonly line: number })[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      problem: `\`${key}\` is not a field of ${whole}`,
      remedy: `Use ${fields.join(", ")}, or remove it`,
    }));
  }
  const field = issue.path.length === 0 ? whole : `\`${issue.path.map(String).join(".")}\``;
  const missing = isMissing(issue.path);
  const remedy = missing ? `Add the line \`${String(issue.path.at(-1))}: …\`` : capitalise(issue.message);
  return [
    { file, line: lineOf(issue.path), problem: `${field} is ${missing ? "missing" : "not usable"}`, remedy },
  ];
}

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const firstLine = (words: string) => words.split("\n", 1)[0] ?? words;
