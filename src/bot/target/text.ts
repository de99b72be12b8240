import { UserError } from "../discord/errors.ts";
import { plainText } from "./plain-text.ts";
import { words } from "./words.ts";

/** What of a message can hold text. */
export interface MessageParts {
  readonly content: string;
  readonly author: { readonly bot: boolean };
  readonly embeds: readonly { readonly description: string | null }[];
  /** What a forwarded message holds. */
  readonly messageSnapshots: ReadonlyMap<string, { readonly content?: string | null }>;
}

/**
 * The text, as Discord markdown, of the message whose menu was opened. A bot, Ibid among them, says in embeds what matters;
 * a person's embeds are previews of what they link to, and count only where there is nothing else.
 *
 * @throws UserError when there is no word in it.
 */
export function textOf({ content, author, embeds, messageSnapshots }: MessageParts): string {
  const written = [content, ...Array.from(messageSnapshots.values(), (one) => one.content ?? "")].join(
    "\n\n",
  );
  const embedded = embeds.map(({ description }) => description ?? "").join("\n\n");
  const candidates = author.bot ? [embedded, written] : [written, embedded];
  const text = candidates.find((one) => hasWords(plainText(one)));
  if (text === undefined) throw new UserError("no-text", (locale) => words(locale).noText);
  return text;
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
