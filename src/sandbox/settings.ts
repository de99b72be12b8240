import { GatewayIntentBits as Intent } from "discord-api-types/v10";
import type { SandboxOptions } from "./types.ts";
import type { Settings } from "./world/world.ts";

/** The options, with Discord's own numbers where nothing is said. */
export function settingsOf(options: SandboxOptions): Settings {
  const {
    privilegedIntents = [],
    acknowledgeWithin = 3_000,
    tokenLife = 15 * 60_000,
    patience = 10_000,
  } = options;
  return {
    token: options.token ?? "sandbox.token.of-no-value-anywhere-else",
    grantedIntents: privilegedIntents.reduce((bits, name) => bits | Intent[name], 0),
    acknowledgeWithin,
    tokenLife,
    patience,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    requestsPerSecond: options.requestsPerSecond ?? 50,
  };
}
