import type { Library } from "../../retrieval/index.ts";
import type { AuditEntry } from "../../store/index.ts";
import { cut } from "../discord/limits.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { dateTime } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import { changesOf } from "./changes.ts";
import { words } from "./words.ts";

/** One thing that was done: when, who, what, to what, and what it changed. Mentions in an embed ping nobody. */
export function entryLine(
  entry: AuditEntry,
  library: Pick<Library, "readings" | "passage">,
  locale: Locale,
): string {
  const { actions, itself } = words(locale);
  const { at, actorId, action } = entry;
  const who = actorId === null ? itself : `<@${actorId}>`;
  const head = [dateTime(at), who, actions[action], ...targetOf(entry)].join(" · ");
  const changes = cut(changesOf(entry, library, locale).join("; "), LONGEST_CHANGES);
  return changes === "" ? `- ${head}` : `- ${head}\n  ${changes}`;
}

/** Eight of them stay within an embed; the file has everything. */
const LONGEST_CHANGES = 330;

function targetOf({ action, target }: AuditEntry): readonly string[] {
  if (target === "" || OF_THE_SERVER.has(action)) return [];
  if (action === "channel-set" || action === "answer-deleted") return [`<#${target}>`];
  if (action === "member-muted" || action === "member-unmuted") return [`<@${target}>`];
  return [neutraliseLine(target, 40)];
}

const OF_THE_SERVER: ReadonlySet<AuditEntry["action"]> = new Set<AuditEntry["action"]>([
  "default-set",
  "server-set",
  "texts-expired",
]);
