import type { Button, Component, ModalComponent, Select } from "./limits/components.ts";
import type { Embed } from "./limits/embeds.ts";

/** How the first response to an interaction was given. */
export type Acknowledgement = "message" | "deferred" | "deferred update" | "update" | "modal" | "choices";

/** What came of an interaction, for the user who caused it. Every property tells the present state. */
export interface Reply {
  readonly interactionId: string;
  /** Undefined when the bot did not respond in time. */
  readonly acknowledgement: Acknowledgement | undefined;
  /** Milliseconds from the interaction to its first response. */
  readonly acknowledgedAfter: number | undefined;
  /** What Discord shows instead of a reply, such as "The application did not respond". */
  readonly failure: string | undefined;
  /** The original response, or the message that the component's interaction changed. Throws when there is none. */
  readonly message: SeenMessage;
  readonly followups: readonly SeenMessage[];
  /** The original response and the follow-ups, in order; empty when there is none. */
  readonly messages: readonly SeenMessage[];
  /** The modal that the bot opened. */
  readonly modal: ShownModal | undefined;
  /** Waits until the condition holds; rejects after `patience`. */
  until(condition: (reply: Reply) => boolean): Promise<void>;
}

export interface ShownModal {
  readonly interactionId: string;
  readonly customId: string;
  readonly title: string;
  readonly components: readonly ModalComponent[];
}

/** A message as it stands at the moment of asking. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  /** Every button of the components, in order. */
  readonly buttons: readonly Button[];
  readonly selects: readonly Select[];
  /** Bits of Discord's MessageFlags. */
  readonly flags: number;
  readonly ephemeral: boolean;
  /** "Ibid is thinking…": deferred, and nothing sent yet. */
  readonly thinking: boolean;
  /** Whom the message notified when it was sent or last edited; empty when nobody. */
  readonly pinged: Pinged;
  /** `allowed_mentions` exactly as it was last sent; undefined when it was not. */
  readonly allowedMentions: unknown;
  /** The message that it replies to. */
  readonly replyTo: string | undefined;
  readonly edits: number;
  readonly attachments: readonly { readonly id: string; readonly filename: string; readonly size: number }[];
  readonly reactions: readonly { readonly emoji: string; readonly users: readonly string[] }[];
}

export interface Pinged {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/** A user's message, and what the bot does about it. */
export interface Said {
  readonly message: SeenMessage;
  /** The bot's first answer: a reply to the message, or a plain message after it in its channel or thread. Rejects after `patience`. */
  reply(): Promise<SeenMessage>;
  /** The bot's answers so far. */
  readonly replies: readonly SeenMessage[];
  /** Waits so many milliseconds; rejects when the bot says something in that time. */
  silence(milliseconds: number): Promise<void>;
}
