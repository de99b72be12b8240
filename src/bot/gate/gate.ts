import type { Actor } from "../discord/actor.ts";
import type { Standing } from "../standing/standing.ts";
import { type Admission, admit, type Refusal, type Way } from "./admit.ts";
import { createCooldowns } from "./cooldowns.ts";
import { createFloodGuard, type Pace } from "./flood.ts";
import { MOST_WAITING, type MostWaiting } from "./waiting.ts";

/** Stands before everything that members do. In memory: a restart forgets who was to wait, and no mute and no setting. */
export interface Gate {
  /**
   * Counts a command or a press of whoever it is; the refusal where they are muted or did too much at once.
   *
   * @param isOpenToMuted a mute does not keep them from it
   */
  enter(actor: Actor, what: "command" | "press", isOpenToMuted?: boolean): Refusal | undefined;
  /** Whether a mute holds for them now. */
  isMuted(actor: Actor): boolean;
  /** Decides on a question where it is asked, and begins the asker's cooldown there if it is admitted. */
  question(actor: Actor, way: Way): Admission;
  /** Whether a refused message is told so: not the same twice a minute to the same member. */
  mayTell(actor: Actor, refusal: Refusal): boolean;
  /**
   * Whether the channel has had its peace since the last answer that nobody asked Ibid for, and the member the channel's pause since the
   * last such answer to them: it costs them no question to Ibid, but it is no way past the pause either.
   */
  mayInterject(actor: Actor): boolean;
  interjected(actor: Actor): void;
  readonly mostWaiting: MostWaiting;
}

/** How much members may do: questions and other commands together, and presses of buttons, which lead through pages. */
export interface Paces {
  readonly commands: Pace;
  readonly presses: Pace;
  /** `MOST_WAITING` when absent. */
  readonly waiting?: MostWaiting;
}

export const PACES: Paces = {
  commands: { most: 3, milliseconds: 10_000 },
  presses: { most: 15, milliseconds: 10_000 },
};

export function createGate(standing: Standing, paces: Paces = PACES, clock: () => number = Date.now): Gate {
  const floods = { command: createFloodGuard(paces.commands), press: createFloodGuard(paces.presses) };
  const questions = createCooldowns();
  const tellings = createCooldowns();
  const interjections = createCooldowns();
  const overheard = createCooldowns();
  const mutedUntil = ({ guildId, userId }: Actor, now: number): number | undefined =>
    guildId === null ? undefined : standing.mutedUntil(guildId, userId, now);
  const flooded = (actor: Actor, what: keyof typeof floods, now: number): Refusal | undefined => {
    const until = actor.isModerator ? undefined : floods[what].count(actor.userId, now);
    return until === undefined ? undefined : { kind: "flood", until };
  };
  return {
    mostWaiting: paces.waiting ?? MOST_WAITING,
    enter(actor, what, isOpenToMuted = false) {
      const now = clock();
      const muted = isOpenToMuted ? undefined : mutedUntil(actor, now);
      return muted === undefined ? flooded(actor, what, now) : { kind: "muted", until: muted };
    },
    isMuted: (actor) => mutedUntil(actor, clock()) !== undefined,
    question(actor, way) {
      const now = clock();
      const settings = standing.channel(actor);
      const key = cooldownKey(actor);
      const admission = admit({
        way,
        settings,
        roleIds: actor.roleIds,
        isModerator: actor.isModerator,
        mutedUntil: mutedUntil(actor, now),
        coolUntil: questions.until(key, settings.cooldown, now),
      });
      if (!admission.admitted) return admission;
      // A command has been counted when it came in; a message to nobody in particular is no trouble until it is answered.
      const isMessage = way === "message" || way === "greeting";
      const refusal = isMessage ? flooded(actor, "command", now) : undefined;
      if (refusal !== undefined) return { admitted: false, refusal };
      if (way === "command" || way === "message") questions.begin(key, now);
      return admission;
    },
    mayTell({ channelId, userId }, { kind }) {
      const now = clock();
      const key = `${channelId} ${userId} ${kind}`;
      if (tellings.until(key, BETWEEN_TELLINGS, now) !== undefined) return false;
      tellings.begin(key, now);
      return true;
    },
    mayInterject(actor) {
      const now = clock();
      if (interjections.until(actor.channelId, BETWEEN_INTERJECTIONS, now) !== undefined) return false;
      const { cooldown } = standing.channel(actor);
      return actor.isModerator || overheard.until(cooldownKey(actor), cooldown, now) === undefined;
    },
    interjected(actor) {
      const now = clock();
      interjections.begin(actor.channelId, now);
      overheard.begin(cooldownKey(actor), now);
    },
  };
}

/** Seconds. */
const BETWEEN_TELLINGS = 60;
const BETWEEN_INTERJECTIONS = 30;

/** A channel and its threads share a cooldown: whoever opens one thread after another waits all the same. */
function cooldownKey({ channelId, parentId, userId }: Actor): string {
  return `${parentId ?? channelId} ${userId}`;
}
