import type { Library } from "../../retrieval/index.ts";
import { words as permissionWords } from "../discord/words.ts";
import type { CommandBook } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { shortList, titleOf } from "../settings/values.ts";
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
  switch (fault.kind) {
    case "no-intent":
      return said.intent;
    case "no-moderators":
      return said.noModerators(set);
    case "moderators-gone":
      return said.moderatorsGone(set);
    case "moderators-open":
      return said.openToAll(`<#${moderatorChannelId}>`);
    case "lacks":
    case "moderators-lack": {
      const where = fault.kind === "lacks" ? channelId : moderatorChannelId;
      const named = fault.permissions.map((name) => `**${permissionWords(locale).permissions[name]}**`);
      return said.lacks(`<#${where}>`, shortList(named, locale));
    }
    case "readings-gone":
      return said.readingsGone(
        shortList(
          fault.names.map((name) => titleOf(name, library)),
          locale,
        ),
      );
    case "role-gone":
      return said.roleGone;
    case "progress-gone":
      return said.progressGone;
  }
}
