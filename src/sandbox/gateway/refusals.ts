import { GatewayCloseCodes as Close, GatewayIntentBits as Intent } from "discord-api-types/v10";
import type { Settings } from "../world/world.ts";
import type { Identify } from "./payloads.ts";

/** Why a connection is closed, by Discord's close code. */
export const REASONS: Readonly<Record<number, string>> = {
  [Close.UnknownOpcode]: "Unknown opcode.",
  [Close.DecodeError]: "Error while decoding payload.",
  [Close.NotAuthenticated]: "Not authenticated.",
  [Close.AuthenticationFailed]: "Authentication failed.",
  [Close.AlreadyAuthenticated]: "Already authenticated.",
  [Close.InvalidSeq]: "Invalid seq.",
  [Close.RateLimited]: "Rate limited.",
  [Close.SessionTimedOut]: "Session timed out.",
  [Close.InvalidShard]: "Invalid shard.",
  [Close.InvalidAPIVersion]: "Invalid API version.",
  [Close.InvalidIntents]: "Invalid intent(s).",
  [Close.DisallowedIntents]: "Disallowed intent(s).",
};

const ALL = Object.values(Intent).reduce<number>(
  (bits, bit) => (typeof bit === "number" ? bits | bit : bits),
  0,
);
const PRIVILEGED = Intent.MessageContent | Intent.GuildMembers | Intent.GuildPresences;

/** The code that an identify is refused with, undefined when it is not. `remaining` sessions may still be started today. */
export function refusalOfIdentify(
  { token, intents, shard = [0, 1] }: Identify,
  { token: accepted, grantedIntents }: Pick<Settings, "token" | "grantedIntents">,
  remaining: number,
): number | undefined {
  // Discord resets the token of a bot that has used up its day's sessions.
  if (token !== accepted || remaining === 0) return Close.AuthenticationFailed;
  if (shard[0] < 0 || shard[0] >= shard[1]) return Close.InvalidShard;
  if (!Number.isInteger(intents) || intents < 0 || (intents & ~ALL) !== 0) return Close.InvalidIntents;
  return (intents & PRIVILEGED & ~grantedIntents) === 0 ? undefined : Close.DisallowedIntents;
}
