import type { Logger } from "pino";
import type { StandingSettings, UnreadableSetting } from "../../store/index.ts";
import { SERVER_SETTING_NAMES } from "../settings/names.ts";

/** Tells whoever runs Ibid which settings it cannot read, what holds instead and how to mend that: a line for each. */
export function warnOfUnreadable(
  all: ReadonlyMap<string, StandingSettings>,
  log: Pick<Logger, "warn">,
): void {
  for (const [server, { unreadable = [] }] of all) {
    for (const { channelId: channel, name } of unreadable) {
      const setting = name === "" ? "all of them" : name;
      log.warn(
        { server, ...(channel !== null && { channel }), setting },
        remedyFor({ channelId: channel, name }),
      );
    }
  }
}

function remedyFor({ channelId, name }: UnreadableSetting): string {
  const command =
    channelId !== null ? "/channel set" : OF_THE_SERVER.has(name) ? "/moderators set" : "/channel default";
  const instead = OF_THE_SERVER.has(name)
    ? "it is as if it had not been set"
    : "where it holds, Ibid answers commands only, and moderators see the answers first";
  return `a setting cannot be read, because another edition of Ibid wrote it: ${instead}. It stays stored. Set it anew with ${command}, or run that edition`;
}

const OF_THE_SERVER: ReadonlySet<string> = new Set(SERVER_SETTING_NAMES);
