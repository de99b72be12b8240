import { z } from "zod";
import type { Fault } from "./corpus-error.ts";
import { parseYaml, textField } from "./yaml.ts";

/** A group's list of what stands for what; `corpus/README.md` tells how to write one. */
export interface GlossaryLists {
  /** Different names of one thing. */
  readonly names: readonly (readonly string[])[];
  /** Words and turns of phrase of about the same meaning. */
  readonly terms: readonly (readonly string[])[];
}

export const emptyGlossary: GlossaryLists = { names: [], terms: [] };

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
