import type { ChannelSettings, ServerSettings } from "../../store/index.ts";
import type { PermissionName } from "../discord/permissions.ts";
import type { Origin, Origins } from "../standing/effective.ts";

/** What Ibid finds of a channel that it has to do with. */
export type ChannelFacts =
  /** It is no more, or Ibid cannot see it. */
  | "gone"
  | {
      /** What Ibid needs there and has not. */
      readonly lacks: readonly PermissionName[];
      /** Whether every member of the server sees it. */
      readonly isOpenToAll: boolean;
    };

/** What decides whether settings can do what they say; `undefined`: Discord has not told. */
export interface Surroundings {
  /** Whether Ibid is shown messages that do not mention it. */
  readonly readsMessages: boolean;
  readonly readings: readonly string[];
  readonly hasPassage: (id: string) => boolean;
  readonly hasRole: (id: string) => boolean;
  /** Of the channel whose settings they are; undefined for a whole server. */
  readonly channel: ChannelFacts | undefined;
  readonly moderators: ChannelFacts | undefined;
}

/** Why something that is set will not work. */
export type Fault =
  | { readonly kind: "no-intent" | "no-moderators" | "moderators-gone" }
  | { readonly kind: "lacks" | "moderators-lack"; readonly permissions: readonly PermissionName[] }
  | { readonly kind: "moderators-open" }
  /** `from` tells where it is set, and so with which command it is mended. */
  | { readonly kind: "role-gone"; readonly from: Origin }
  | {
      readonly kind: "readings-gone" | "progress-gone";
      readonly names: readonly string[];
      readonly from: Origin;
    };

/** What of a channel's effective settings, each from where `origins` says, will not work, the worst first. */
export function channelFaults(
  settings: ChannelSettings,
  server: ServerSettings,
  around: Surroundings,
  origins: Origins,
): readonly Fault[] {
  const gone = settings.readings.filter((name) => !around.readings.includes(name));
  return [
    ...(settings.mode === "auto" && !around.readsMessages ? [{ kind: "no-intent" } as const] : []),
    ...lackIn(around.channel, "lacks"),
    ...(settings.review ? moderatorFaults(server, around.moderators) : []),
    ...(settings.roleId !== null && !around.hasRole(settings.roleId)
      ? [{ kind: "role-gone", from: origins.roleId } as const]
      : []),
    ...(gone.length > 0 ? [{ kind: "readings-gone", names: gone, from: origins.readings } as const] : []),
    ...progressFaults(settings, around, origins),
  ];
}

/** One for each place where what is lost is set. */
function progressFaults(
  { progress }: Pick<ChannelSettings, "progress">,
  { hasPassage }: Pick<Surroundings, "hasPassage">,
  { progressIn, ...origins }: Origins,
): readonly Fault[] {
  const lost = Object.keys(progress).filter((name) => !hasPassage(progress[name] ?? ""));
  const byOrigin = Map.groupBy(lost, (name) => progressIn[name] ?? origins.progress);
  return [...byOrigin].map(([from, names]) => ({ kind: "progress-gone", names, from }));
}

/** What keeps cards from the moderators, or shows them to others. */
export function moderatorFaults(
  { moderatorChannelId }: Pick<ServerSettings, "moderatorChannelId">,
  facts: ChannelFacts | undefined,
): readonly Fault[] {
  if (moderatorChannelId === null) return [{ kind: "no-moderators" }];
  if (facts === "gone") return [{ kind: "moderators-gone" }];
  const isOpen = facts?.isOpenToAll === true;
  return [...lackIn(facts, "moderators-lack"), ...(isOpen ? [{ kind: "moderators-open" } as const] : [])];
}

function lackIn(facts: ChannelFacts | undefined, kind: "lacks" | "moderators-lack"): readonly Fault[] {
  if (facts === undefined || facts === "gone" || facts.lacks.length === 0) return [];
  return [{ kind, permissions: facts.lacks }];
}
