import type { Library } from "../../retrieval/index.ts";
import { words as permissionWords } from "../discord/words.ts";
import type { CommandBook } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { shortList, titleOf } from "../settings/values.ts";
import type { Origin } from "../standing/effective.ts";
import type { Fault } from "./faults.ts";
import { words } from "./words.ts";

interface Told {
  readonly locale: Locale;
  readonly library: Pick<Library, "readings">;
  readonly commands: Pick<CommandBook, "mention">;
  /** Ids; `null` where no one channel is meant. */
  readonly channelId: string | null;
  readonly moderatorChannelId: string | null;
}

/** What will not work and how to mend it, one line. */
export function faultLine(fault: Fault, told: Told): string {
  const { locale, library, commands, channelId, moderatorChannelId } = told;
  const said = words(locale);
  const set = commands.mention("moderators set", locale);
  const titles = (names: readonly string[]) =>
    shortList(
      names.map((name) => titleOf(name, library)),
      locale,
    );
  switch (fault.kind) {
    case "no-intent":
      return said.intent;
    case "no-moderators":
      return said.noModerators(set);
    case "moderators-gone":
      return said.moderatorsGone(set);
    case "moderators-open":
      return said.openToAll(
        `<#${moderatorChannelId}>`,
        `**${permissionWords(locale).permissions["View Channel"]}**`,
        set,
      );
    case "lacks":
    case "moderators-lack": {
      const where = fault.kind === "lacks" ? channelId : moderatorChannelId;
      const named = fault.permissions.map((name) => `**${permissionWords(locale).permissions[name]}**`);
      return said.lacks(`<#${where}>`, shortList(named, locale));
    }
    case "readings-gone":
      return said.readingsGone(titles(fault.names), commandFor(fault.from, told));
    case "role-gone":
      return said.roleGone(commandFor(fault.from, told));
    case "progress-gone":
      return said.progressGone(titles(fault.names), commandFor(fault.from, told));
  }
}

/** What to type to change a setting where it is set. */
function commandFor(origin: Origin, { locale, commands }: Told): string {
  if (origin === "server") return commands.mention("channel default", locale);
  const set = commands.mention("channel set", locale);
  return origin === "parent" ? words(locale).inChannelAbove(set) : set;
}
