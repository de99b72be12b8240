import { z } from "zod";
import type { GlossaryLists } from "../lexicon/glossary.ts";
import type { Fault } from "./corpus-error.ts";
import { parseYaml, textField } from "./yaml.ts";

const lists = z
  .array(
    z
      .array(textField, "write a list: [Russia, Moscow, Kremlin]")
      .min(2, "write at least two that stand for one another"),
    "write lists, one a dash",
  )
  .default([]);
const glossarySchema = z.strictObject(
  { names: lists, terms: lists },
  "write `names:` and `terms:`, each with lists under it",
);

/** Reads a glossary; `corpus/README.md` tells what is in one. */
export function parseGlossary(
  yaml: string,
  file: string,
): { glossary: GlossaryLists } | { faults: readonly Fault[] } {
  const parsed = parseYaml(yaml, {
    file,
    schema: glossarySchema,
    whole: "a glossary",
    fields: ["names", "terms"],
  });
  return "faults" in parsed ? parsed : { glossary: parsed.value };
}
