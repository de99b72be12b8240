import type { Person, Place } from "./place-types.ts";

/** Who acts, where, in which language; by default the ordinary member in the study channel, in en-GB. */
export interface Context {
  readonly user?: Person;
  readonly channel?: Place | "dm";
  readonly locale?: string;
}

export interface SayContext extends Context {
  readonly replyTo?: { readonly id: string };
  /** Whether the reply pings the author of the message that it replies to; true, as in Discord's client. */
  readonly pingReplied?: boolean;
}

export interface ThreadContext extends Context {
  readonly on?: { readonly id: string };
  /** The first message; a post in a forum must have one. */
  readonly content?: string;
}

/** Values by option name: users, roles and channels as anything with an id, attachments as `Upload`. */
export type CommandOptions = Readonly<
  Record<string, string | number | boolean | { readonly id: string } | Upload | undefined>
>;

export interface Upload {
  readonly filename: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export type ButtonChoice = { readonly customId: string } | { readonly label: string };

export interface RegisteredCommand {
  readonly id: string;
  readonly name: string;
  readonly type: "slash" | "user" | "message";
  readonly description: string;
  readonly options: readonly RegisteredOption[];
}

export interface RegisteredOption {
  readonly name: string;
  readonly description: string;
  /** Discord's ApplicationCommandOptionType. */
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly Choice[];
  /** A subcommand's own options. */
  readonly options: readonly RegisteredOption[];
}
