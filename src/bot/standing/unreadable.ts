import { setImmediate as nextTurn } from "node:timers/promises";
import type { UnreadableSetting } from "../../store/index.ts";
import type { Services } from "../feature.ts";
import { SERVER_SETTING_NAMES } from "../settings/names.ts";

/** Tells whoever runs Ibid which settings it cannot read, what holds instead and how to mend that: a line for each. */
export async function warnOfUnreadable({ standing, log }: Pick<Services, "standing" | "log">): Promise<void> {
  for (const [server, unreadable] of standing.unreadable()) {
    for (const { channelId: channel, name } of unreadable) {
      const setting = name === "" ? "all of them" : name;
      log.warn(
        { server, ...(channel !== null && { channel }), setting },
        remedyFor({ channelId: channel, name }),
      );
    }
    // Members ask meanwhile, and there may be thousands of servers to read.
    await nextTurn();
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
