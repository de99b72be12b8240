import { GatewayIntentBits as Intent } from "discord-api-types/v10";
import type { Settings } from "../world/world.ts";
import type { Identify } from "./payloads.ts";

/** Why a connection is closed, by Discord's close code. */
export const REASONS: Readonly<Record<number, string>> = {
  4001: "Unknown opcode.",
  4002: "Error while decoding payload.",
  4003: "Not authenticated.",
  4004: "Authentication failed.",
  4005: "Already authenticated.",
  4007: "Invalid seq.",
  4008: "Rate limited.",
  4009: "Session timed out.",
  4010: "Invalid shard.",
  4012: "Invalid API version.",
  4013: "Invalid intent(s).",
  4014: "Disallowed intent(s).",
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
  if (token !== accepted || remaining === 0) return 4004;
  if (shard[0] < 0 || shard[0] >= shard[1]) return 4010;
  if (!Number.isInteger(intents) || intents < 0 || (intents & ~ALL) !== 0) return 4013;
  return (intents & PRIVILEGED & ~grantedIntents) === 0 ? undefined : 4014;
}
