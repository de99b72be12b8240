import type { AuditFilter } from "../../store/index.ts";
import type { NamedButton } from "../button.ts";
import { serverOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { LIMITS } from "../discord/limits.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { pageButtons } from "../page-buttons.ts";
import { countedPage } from "../slice.ts";
import { csvOf } from "./csv.ts";
import { entryLine } from "./entry-line.ts";
import { toParameters } from "./filter.ts";
import { words } from "./words.ts";

/** Through the record; each names the page that it leads to, and the filter. */
export const PREVIOUS: NamedButton = { action: "auditback", label: (locale) => words(locale).previous };
export const NEXT: NamedButton = { action: "auditon", label: (locale) => words(locale).next };

type Needs = Pick<Services, "library" | "store">;

/** A page of what a filter finds in the server of whoever asks, latest first. */
export async function listEntries(
  wanted: number,
  filter: AuditFilter,
  actor: Actor,
  { library, store }: Needs,
): Promise<Reply> {
  const guildId = serverOf(actor);
  const { locale } = actor;
  const said = words(locale);
  const count = await store.audit.count(guildId, filter);
  if (count === 0) return { content: said.nothing, embeds: [], buttons: [], private: true };
  const pages = Math.ceil(count / ENTRIES_ON_PAGE);
  const page = Math.min(wanted, pages - 1);
  const entries = await store.audit.list(guildId, filter, {
    offset: page * ENTRIES_ON_PAGE,
    limit: ENTRIES_ON_PAGE,
  });
  const about = (to: number) => ({ parameters: toParameters(to, filter) });
  return {
    content: countedPage(said.count(count), { page, pages }),
    embeds: [{ description: entries.map((entry) => entryLine(entry, library, locale)).join("\n") }],
    buttons: pageButtons({ page, pages }, { previous: PREVIOUS, next: NEXT, about }, locale),
    private: true,
  };
}

const ENTRIES_ON_PAGE = 8;

/** All that a filter finds, as a file; the latest of it where that is more than a file may hold. */
export async function exportEntries(
  filter: AuditFilter,
  actor: Actor,
  { store }: Pick<Services, "store">,
): Promise<Reply> {
  const guildId = serverOf(actor);
  const said = words(actor.locale);
  const entries = await store.audit.list(guildId, filter, { offset: 0, limit: MOST_EXPORTED });
  if (entries.length === 0) return { content: said.nothing, private: true };
  const { content, lines } = await csvOf(entries, LIMITS.fileBytes);
  const isAll = lines === (await store.audit.count(guildId, filter));
  return {
    content: isAll ? said.count(lines) : `${said.count(lines)}. ${said.latestOnly(lines)}`,
    files: [{ name: "audit.csv", content, description: said.file }],
    private: true,
  };
}

/** As many as are held in memory for it. */
const MOST_EXPORTED = 20_000;
