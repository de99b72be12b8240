import type { ChannelMode, ChannelSettings } from "../../store/index.ts";

/**
 * How a question came: by a command, by a message to Ibid, or by a message to nobody in particular. A greeting is a message to Ibid that
 * asks nothing of the readings.
 */
export type Way = "command" | "message" | "greeting" | "unprompted";

/** What counts for whether a question is answered. Times are in milliseconds since 1970. */
export interface Asking {
  readonly way: Way;
  readonly settings: Pick<ChannelSettings, "mode" | "roleId">;
  readonly roleIds: readonly string[];
  readonly isModerator: boolean;
  /** Until when the member is muted in this server. */
  readonly mutedUntil: number | undefined;
  /** When the member's cooldown in this channel ends. */
  readonly coolUntil: number | undefined;
}

export type Admission =
  /** `isPrivate`: the asker alone may see the answer. */
  | { readonly admitted: true; readonly isPrivate: boolean }
  | { readonly admitted: false; readonly refusal: Refusal };

export type Refusal =
  /** Nothing that was said here is answered. */
  | { readonly kind: "off" }
  /** Commands are answered here, messages are not. */
  | { readonly kind: "commands-only" }
  | { readonly kind: "role"; readonly roleId: string }
  | { readonly kind: "muted" | "cooldown" | "flood"; readonly until: number };

/**
 * Whether a question is answered. What holds longest is told first: a muted member need not know of the cooldown. Moderators wait for
 * nothing and need no role; where Ibid is off or takes commands only, it is so for them, too.
 */
export function admit({
  way,
  settings: { mode, roleId },
  roleIds,
  isModerator,
  mutedUntil,
  coolUntil,
}: Asking): Admission {
  if (mutedUntil !== undefined) return refused({ kind: "muted", until: mutedUntil });
  if (way !== "command" && !HEARD[mode].has(way)) {
    return refused({ kind: mode === "off" ? "off" : "commands-only" });
  }
  if (way === "greeting") return { admitted: true, isPrivate: false };
  if (roleId !== null && !isModerator && !roleIds.includes(roleId)) return refused({ kind: "role", roleId });
  if (coolUntil !== undefined && !isModerator) return refused({ kind: "cooldown", until: coolUntil });
  return { admitted: true, isPrivate: mode === "off" };
}

/** Which messages each mode answers; commands are answered always. */
const HEARD: Readonly<Record<ChannelMode, ReadonlySet<Way>>> = {
  off: new Set<Way>(),
  commands: new Set<Way>(),
  mentions: new Set<Way>(["message", "greeting"]),
  auto: new Set<Way>(["message", "greeting", "unprompted"]),
};

function refused(refusal: Refusal): Admission {
  return { admitted: false, refusal };
}
