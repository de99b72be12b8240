import type { ReplyInput } from "../discord/reply.ts";

/** The field of a form in which somebody may write a few words, or none. */
export interface WordsField {
  readonly id: string;
  /** Characters. */
  readonly longest: number;
}

export const wordsInput = ({ id, longest }: WordsField, label: string): ReplyInput => ({
  id,
  label,
  style: "paragraph",
  required: false,
  maxLength: longest,
});

/** What was written there; empty where nothing was. Whoever forges a form may write more than it takes. */
export const wordsIn = (
  { id, longest }: WordsField,
  fields: Readonly<Partial<Record<string, string>>>,
): string => (fields[id] ?? "").trim().slice(0, longest);
