import { when } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import type { ReportFacts } from "./facts.ts";
import { words } from "./words.ts";

/** What became of a report, by whom and when. */
export function stateLine(facts: ReportFacts, locale: Locale): string {
  const { report, decision, isWordingKnown } = facts;
  const { state } = report;
  const { upheldBy, dismissedBy, waits, states, heldNear, heldSame } = words(locale);
  if (state === "pending") return waits;
  if (decision === null) return states[state];
  const by = decision.by === null ? "Ibid" : `<@${decision.by}>`;
  if (state === "dismissed") return dismissedBy(by, when(decision.at));
  return `${upheldBy(by, when(decision.at))} ${isWordingKnown ? heldNear : heldSame}`;
}
