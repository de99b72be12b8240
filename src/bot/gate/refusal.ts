import { UserError } from "../discord/errors.ts";
import { whenOver } from "../discord/when.ts";
import type { CommandBook } from "../feature.ts";
import type { Locale } from "../locale.ts";
import type { Refusal } from "./admit.ts";
import { words } from "./words.ts";

/** One line that says why nothing is answered, and where or when something would be. */
export function refusalLine(
  refusal: Refusal,
  locale: Locale,
  { mention }: Pick<CommandBook, "mention">,
  /** Ids of channels where the asker would be answered. */
  elsewhere: readonly string[] = [],
): string {
  const said = words(locale);
  const ask = mention("ask", locale);
  switch (refusal.kind) {
    case "off":
      return elsewhere.length === 0
        ? said.off(ask)
        : said.offElsewhere(channelsInWords(elsewhere, locale), ask);
    case "commands-only":
      return said.commandsOnly(ask);
    case "role":
      return said.role(`<@&${refusal.roleId}>`);
    case "muted":
    case "cooldown":
    case "flood":
      return said[refusal.kind](whenOver(refusal.until));
  }
}

/** The same for whoever used a command or pressed a button. */
export function refused(refusal: Refusal, commands: Pick<CommandBook, "mention">): UserError {
  return new UserError(`refused-${refusal.kind}`, (locale) => refusalLine(refusal, locale, commands));
}

/** What would show something to everyone where Ibid answers privately only. */
export function notForAll(): UserError {
  return new UserError("off-for-all", (locale) => words(locale).offForAll);
}

function channelsInWords(ids: readonly string[], locale: Locale): string {
  const mentions = ids.slice(0, MOST_NAMED).map((id) => `<#${id}>`);
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(mentions);
}

const MOST_NAMED = 3;
