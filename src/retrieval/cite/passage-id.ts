/** What a passage id stands for: a span of one edition of one source. */
export interface PassageSpan {
  /** First 8 hexadecimal digits of the SHA-256 of the source. */
  readonly edition: string;
  /** UTF-16 offsets into the source, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Writes a span as an id of at most 24 characters that outlives a restart: edition, start and length, the numbers in
 * base 36. Should a single byte of the source change, the edition no longer fits and the id names nothing.
 */
export function formatPassageId({ edition, start, end }: PassageSpan): string {
  return `${edition}.${start.toString(36)}.${(end - start).toString(36)}`;
}

/** Reads an id back; undefined when it is not one. Ids come from outside: nothing about them may be trusted. */
export function parsePassageId(id: string): PassageSpan | undefined {
  const match = /^([0-9a-f]{8})\.([0-9a-z]{1,7})\.([0-9a-z]{1,6})$/.exec(id);
  if (!match) return undefined;
  const [, edition = "", start = "", length = ""] = match;
  const from = Number.parseInt(start, 36);
  const span = { edition, start: from, end: from + Number.parseInt(length, 36) };
  return span.start < span.end && formatPassageId(span) === id ? span : undefined;
}

export const editionOf = (sha256: string): string => sha256.slice(0, 8);
