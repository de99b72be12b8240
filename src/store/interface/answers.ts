import type { Deed } from "./deed.ts";
import type { MessagePlace } from "./reviews.ts";

/**
 * Which public messages show which answer, so that one that is removed disappears everywhere and can be brought back. An
 * answer's key is a fingerprint of its question and passages: the question's text is not kept.
 */
export interface AnswerStore {
  shown(guildId: string, answerKey: string, place: MessagePlace, at: number): Promise<void>;
  places(guildId: string, answerKey: string): Promise<readonly MessagePlace[]>;
  /** A removed answer is not shown again until it is restored. `won` as everywhere: false where it was so already. */
  remove(answerKey: string, by: Deed): Promise<boolean>;
  restore(answerKey: string, by: Deed): Promise<boolean>;
  /** Keys of what is removed, by server id. */
  removed(): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** What a message held before it was taken down, as JSON; kept until it is restored. */
  keepCopy(place: MessagePlace, guildId: string, answerKey: string, body: string): Promise<void>;
  takeCopy(place: MessagePlace): Promise<string | undefined>;
}
