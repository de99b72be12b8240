import type { APIEmbed } from "discord-api-types/v10";
import type { MessagePlace } from "../../store/index.ts";

/** What Ibid says: one message. How it travels, and that it pings nobody, is decided by replies.ts and nowhere else. */
export interface Reply {
  /** Discord markdown; whatever came from a user or a reading has been neutralised. */
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  /** In rows of five, at most twenty. */
  readonly buttons?: readonly ReplyButton[];
  /** A row of its own below the buttons. */
  readonly select?: ReplySelect;
  readonly files?: readonly ReplyFile[];
  /** Only the asker sees it. Has no meaning in a reply to a message. */
  readonly private?: boolean;
  /** Names the answer that it shows: where everyone sees it is noted, so that it can be taken down again. */
  readonly answerKey?: string;
}

export interface ReplyButton {
  /** At most 80 characters. */
  readonly label: string;
  readonly customId: string;
  /** Shown, and cannot be pressed: **Next** on the last page. */
  readonly isDisabled?: boolean;
}

export interface ReplySelect {
  readonly customId: string;
  /** What stands in it before anything is chosen; at most 150 characters. */
  readonly placeholder: string;
  /** How many may be chosen; 1 when absent. */
  readonly most?: number;
  /** At most 25; labels, values and descriptions of at most 100 characters. */
  readonly options: readonly ReplyOption[];
}

export interface ReplyOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

export interface ReplyFile {
  readonly name: string;
  /** Text as UTF-8, or the bytes of a picture. */
  readonly content: string | Uint8Array;
  /** What a screen reader says of it. */
  readonly description: string;
}

/**
 * For what must wait: Discord is told at once that a reply will come, and whether everyone will see it; `later` starts when
 * Discord has been told, and its reply must come within 15 minutes. What goes wrong in it is told privately.
 */
export interface Deferred {
  readonly defer: "private" | "public";
  later(): Promise<Reply>;
}

/** Changes the message that holds the pressed button. What is left out stays as it was. */
export interface Update {
  readonly update: Omit<Reply, "private">;
  /** A public message to send besides, once the change has been made. */
  readonly post?: Omit<Reply, "private">;
}

/** As a `Deferred`, for a change that must wait: the message stays as it is meanwhile, and where the change fails. */
export interface DeferredUpdate {
  readonly defer: "update";
  later(): Promise<Update["update"]>;
}

/** Deletes the message that holds the pressed button. */
export interface Deletion {
  readonly delete: "message";
  /** What must have been done before it is gone; where that fails, it stays, and whoever pressed is told. */
  first?(): Promise<void>;
}

/** Opens a form for whoever did it; what they send back goes to the `Form` that its custom id names. */
export interface Opening {
  readonly form: ReplyForm;
}

export interface ReplyForm {
  readonly customId: string;
  /** At most 45 characters. */
  readonly title: string;
  /** One to five. */
  readonly inputs: readonly [ReplyInput, ...ReplyInput[]];
}

export interface ReplyInput {
  /** The field's name when the form comes back. */
  readonly id: string;
  /** At most 45 characters. */
  readonly label: string;
  readonly style: "short" | "paragraph";
  readonly required: boolean;
  /** At most 4,000. */
  readonly maxLength: number;
  /** At most 100 characters. */
  readonly placeholder?: string;
  readonly value?: string;
}

/**
 * An answer that stands in a new thread, on the message that asked or, after a command, on a message that shows the reply's content. Where
 * Ibid may open none, the reply stands where any other would.
 */
export interface Threaded {
  /** The thread's name: 1 to 100 characters. */
  readonly thread: string;
  readonly reply: Reply;
}

/** In answer to a message: something to say at once, and what takes its place when it is known. */
export interface Placeholding {
  readonly first: Reply;
  /** @param place where `first` stands */
  later(place: MessagePlace): Promise<Reply>;
}

/** What a command may lead to. */
export type Outcome = Reply | Deferred | Opening | Threaded;

/** What a message may lead to. */
export type MessageOutcome = Reply | Placeholding | Threaded;

/** What pressing a button, or choosing in a menu, may lead to. */
export type PressOutcome = Outcome | Update | DeferredUpdate | Deletion;

/** What a form that is sent may lead to: Discord opens no form after a form. */
export type FormOutcome = Exclude<PressOutcome, Opening>;

export interface AutocompleteChoice {
  readonly name: string;
  readonly value: string;
}
