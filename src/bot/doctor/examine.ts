import type { ChannelSettings, ServerSettings } from "../../store/index.ts";
import {
  type ChannelFacts,
  channelFaults,
  type Fault,
  moderatorFaults,
  type Surroundings,
} from "../faults/faults.ts";
import type { Origins } from "../standing/effective.ts";

/** All that decides whether Ibid can do its work in a server. */
export interface Facts extends Omit<Surroundings, "channel"> {
  readonly server: ServerSettings;
  /** What holds in channels that say nothing of their own. */
  readonly defaults: WhatHolds;
  /** Those that Ibid has to do with. */
  readonly channels: readonly ChannelToExamine[];
  /** Channels that have settings and are no more. */
  readonly gone: readonly string[];
  /** Commands that Discord does not have. */
  readonly unregistered: readonly string[];
}

interface WhatHolds {
  readonly settings: ChannelSettings;
  readonly origins: Origins;
}

export interface ChannelToExamine extends WhatHolds {
  readonly id: string;
  readonly facts: ChannelFacts;
}

export interface Finding {
  readonly fault:
    | Fault
    | { readonly kind: "unregistered"; readonly names: readonly string[] }
    | { readonly kind: "moderator-role-gone" | "channel-gone" };
  /** Ids of the channels where it is so; empty where it concerns the server. */
  readonly channels: readonly string[];
}

/** What keeps Ibid from doing what is set, what concerns the whole server first; each once, with all channels where it is so. */
export function examine(facts: Facts): readonly Finding[] {
  const { server, moderators, unregistered, gone, hasRole } = facts;
  const { moderatorRoleId } = server;
  const ofServer: readonly Finding["fault"][] = [
    ...(unregistered.length > 0 ? [{ kind: "unregistered", names: unregistered } as const] : []),
    // Every answer can be reported, so cards need a place in every server.
    ...moderatorFaults(server, moderators),
    ...(moderatorRoleId !== null && !hasRole(moderatorRoleId)
      ? [{ kind: "moderator-role-gone" } as const]
      : []),
  ];
  const here = inChannels(facts);
  return [
    ...[...ofServer, ...inDefaults(facts, here)].map((fault): Finding => ({ fault, channels: [] })),
    ...here,
    ...(gone.length > 0 ? [{ fault: { kind: "channel-gone" }, channels: gone } as const] : []),
  ];
}

/** What is wrong with what holds everywhere, where it is not told of a channel: none that follows it need be among those looked at. */
function inDefaults({ defaults, ...facts }: Facts, told: readonly Finding[]): readonly Fault[] {
  const known = new Set(told.map(({ fault }) => keyOf(fault)));
  return faultsOf(defaults, undefined, facts).filter((fault) => !known.has(keyOf(fault)));
}

function inChannels({ channels, ...facts }: Facts): readonly Finding[] {
  const found = channels.flatMap((channel) =>
    faultsOf(channel, channel.facts, facts).map((fault) => ({ fault, id: channel.id })),
  );
  const same = Map.groupBy(found, ({ fault }) => keyOf(fault));
  return [...same.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ fault: first.fault, channels: all.map(({ id }) => id) }];
  });
}

/**
 * What keeps cards from the moderators is told once, of the server.
 *
 * @param facts of the channel; undefined where it is none
 */
function faultsOf(
  { settings, origins }: WhatHolds,
  facts: ChannelFacts | undefined,
  { server, ...around }: Omit<Facts, "channels" | "defaults">,
): readonly Fault[] {
  // Where Ibid is off it still answers commands, privately, for which it needs no permission in the channel.
  const channel = settings.mode === "off" ? undefined : facts;
  return channelFaults({ ...settings, review: false }, server, { ...around, channel }, origins);
}

const keyOf = (fault: Finding["fault"]): string => JSON.stringify(fault);
