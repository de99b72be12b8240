import { when } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import type { ReportFacts } from "./facts.ts";
import { words } from "./words.ts";

/** What became of a report, by whom and when. */
export function stateLine({ report: { state }, decision }: ReportFacts, locale: Locale): string {
  const { upheldBy, dismissedBy, waits, states } = words(locale);
  if (state === "pending") return waits;
  if (decision === null) return states[state];
  const by = decision.by === null ? "Ibid" : `<@${decision.by}>`;
  return (state === "upheld" ? upheldBy : dismissedBy)(by, when(decision.at));
}
