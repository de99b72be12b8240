import type { Deed } from "./deed.ts";
import type { MessagePlace } from "./reviews.ts";

/** A question that the readings did not answer and that its asker has put to the moderators. */
export interface Unanswered {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly askerId: string;
  readonly question: string;
  readonly askedAt: number;
  readonly card: MessagePlace | null;
  readonly state: "open" | "taught" | "closed";
}

export interface UnansweredStore {
  /** The same question of the same member while it is open is one: `isNew` is false. */
  file(
    question: Pick<Unanswered, "guildId" | "channelId" | "askerId" | "question" | "askedAt">,
  ): Promise<{ readonly unanswered: Unanswered; readonly isNew: boolean }>;
  find(guildId: string, id: string): Promise<Unanswered | undefined>;
  cardPosted(id: string, card: MessagePlace): Promise<void>;
  close(id: string, state: "taught" | "closed", by: Deed): Promise<boolean>;
  open(guildId: string): Promise<readonly Unanswered[]>;
  /** Open without a card. */
  unposted(): Promise<readonly Unanswered[]>;
}
