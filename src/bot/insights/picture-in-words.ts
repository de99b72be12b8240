import { cut, LIMITS } from "../discord/limits.ts";
import type { Locale } from "../locale.ts";
import type { Picture } from "./picture.ts";
import { words } from "./words.ts";

/** What the picture shows, for who hears it read. */
export function pictureInWords({ sections, days, answered, refused }: Picture, locale: Locale): string {
  const said = words(locale);
  const busy = days.filter((day) => day.answered + day.refused > 0);
  const [first, last] = [days.at(0)?.first ?? "", days.at(-1)?.last ?? ""];
  const text = [
    `${said.altSections} ${sections.map(({ name, shown }) => `${name} ${shown}`).join("; ")}.`,
    said.altDays(first, last, answered, refused),
    ...busy.map((run) => {
      const when = run.first === run.last ? run.first : said.altSpan(run.first, run.last);
      return said.altDay(when, run.answered, run.refused);
    }),
  ].join(" ");
  return cut(text.toWellFormed(), LIMITS.fileDescription);
}
