import type { AuditEntry } from "../../store/index.ts";

/**
 * Lines of the record as comma-separated values with a header, UTF-8 with a byte order mark for spreadsheets. What a spreadsheet
 * would take for a formula begins with an apostrophe.
 *
 * @param most bytes that the file may have
 * @returns as many of the entries as fit, from the first on
 */
export async function csvOf(
  entries: readonly AuditEntry[],
  most: number,
): Promise<{ readonly content: string; readonly lines: number }> {
  // Few ever ask for it, and a start should not wait for it.
  const { stringify } = await import("csv-stringify/sync");
  const asLine = (cells: readonly string[]): string => stringify([[...cells]], { escape_formulas: true });
  let content = `\ufeff${asLine(HEADER)}`;
  let bytes = Buffer.byteLength(content);
  let lines = 0;
  for (const entry of entries) {
    const line = asLine(cellsOf(entry));
    bytes += Buffer.byteLength(line);
    if (bytes > most) break;
    content += line;
    lines += 1;
  }
  return { content, lines };
}

const HEADER = ["time", "moderator", "action", "target", "before", "after"];

function cellsOf({ at, actorId, action, target, before, after }: AuditEntry): readonly string[] {
  return [new Date(at).toISOString(), actorId ?? "Ibid", action, target, before ?? "", after ?? ""];
}
