import { z } from "zod";
import type { Fault } from "./corpus-error.ts";
import { parseYaml, textField } from "./yaml.ts";

/** Questions that one passage of a reading answers, in a student's own words. */
export interface GuideEntry {
  /** A verbatim part of the passage, or all of it. */
  readonly passage: string;
  readonly questions: readonly string[];
  /** Where the entry stands, for whoever has to mend it. */
  readonly file: string;
  readonly line: number;
}

const guideSchema = z.array(
  z.strictObject({
    passage: textField,
    questions: z.array(textField, "write a list, one question a dash").min(1, "write at least one question"),
  }),
  "write a list of entries, each with `passage:` and `questions:`",
);

/** Reads a study guide. Whether its quotations stand in the reading is seen where the reading's passages are. */
export function parseGuide(
  yaml: string,
  file: string,
): { entries: readonly GuideEntry[] } | { faults: readonly Fault[] } {
  const parsed = parseYaml(yaml, {
    file,
    schema: guideSchema,
    whole: "a study guide",
    fields: ["passage", "questions"],
  });
  if ("faults" in parsed) return parsed;
  return {
    entries: parsed.value.map((entry, index) => ({
      ...entry,
      file,
      line: parsed.lineOf([index, "passage"]),
    })),
  };
}
