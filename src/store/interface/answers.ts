import type { Deed } from "./deed.ts";
import type { MessagePlace } from "./reviews.ts";

/**
 * Which public messages show which answer, so that one that is removed disappears everywhere and can be brought back. An
 * answer's key is a fingerprint of its question and passages: the question's text is not kept.
 *
 * An answer is removed when a report on it is upheld, and restored when that is taken back: see `ReportStore.move`. What is then to be
 * done to messages is `unfinished` until it has been done.
 */
export interface AnswerStore {
  shown(guildId: string, answerKey: string, place: MessagePlace, at: number): Promise<void>;
  /** The message shows it no more: it has been taken down, or is gone. */
  hidden(place: MessagePlace): Promise<void>;
  /** The same for a message that a moderator deletes: with its channel and its id, on record. */
  deleted(place: MessagePlace, by: Deed): Promise<void>;
  /** Where it is shown, in the order in which it was. */
  places(guildId: string, answerKey: string): Promise<readonly MessagePlace[]>;
  /** What is removed, by server id. */
  removed(): Promise<ReadonlyMap<string, readonly RemovedAnswer[]>>;
  /**
   * What a message held before it was taken down; kept until it is dropped. The first one stays: a second look would find the message
   * taken down. Once it has been kept for as long as the server keeps texts, and once the asker has their data deleted, what is left of
   * it is what it is without who asked and what.
   */
  keepCopy(place: MessagePlace, of: AnswerOfServer, copy: AnswerCopy, at: number): Promise<void>;
  copyOf(place: MessagePlace): Promise<string | undefined>;
  dropCopy(place: MessagePlace): Promise<void>;
  /** Messages that still show what is removed, and those still taken down whose answer is not removed any more: of one answer, or of all. */
  unfinished(of?: AnswerOfServer): Promise<readonly UnfinishedPlace[]>;
}

/** An answer that is not to be given: its passages are none to this question. */
export interface RemovedAnswer {
  readonly answerKey: string;
  /** As the report had it; kept while the answer is removed. Empty where it was not known, or is to be forgotten. */
  readonly question: string;
  readonly passageIds: readonly string[];
  readonly removedAt: number;
}

/** Both texts are the caller's own: the store does not look into them. */
export interface AnswerCopy {
  readonly body: string;
  /** The same without who asked and what. */
  readonly bareBody: string;
  /** Empty where nobody is known to have asked. */
  readonly askerId: string;
}

export interface AnswerOfServer {
  readonly guildId: string;
  readonly answerKey: string;
}

export interface UnfinishedPlace extends AnswerOfServer {
  readonly place: MessagePlace;
  readonly todo: "take-down" | "put-back";
}
