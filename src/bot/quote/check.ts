import type { Services } from "../feature.ts";
import type { Checked } from "./check-embeds.ts";

/** Looks each text up in the readings. */
export function checkTexts(texts: readonly string[], { library, log }: Services): readonly Checked[] {
  const started = performance.now();
  const checked = texts.map((text) => ({ text, check: library.checkQuote(text) }));
  const milliseconds = Math.round(performance.now() - started);
  log.info({ statuses: checked.map(({ check }) => check.status), milliseconds }, "checked quotations");
  return checked;
}
