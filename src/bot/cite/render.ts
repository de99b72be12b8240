import type { Excerpt, Library } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import type { Actor } from "../discord/actor.ts";
import { cut } from "../discord/limits.ts";
import { codeBlock } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import { rememberAll } from "../excerpt/sought.ts";
import { words as excerptWords } from "../excerpt/words.ts";
import { shareOrDelete } from "../share-or-delete.ts";
import { verify } from "../verify/button.ts";
import { citationFile, isForPrograms } from "./file.ts";
import { citationIn, type Style } from "./style.ts";
import { styleMenu } from "./style-menu.ts";
import { words } from "./words.ts";

type Citations = Required<Pick<Reply, "embeds" | "buttons" | "select" | "files">>;

/**
 * Citations in a style: an embed for each of the first three excerpts, in the order in which the answer showed them, with the
 * reference and the means to check it. What is for programs, and long, comes as a file too, and whatever had to be cut or left out.
 */
export function citations(
  excerpts: readonly Excerpt[],
  style: Style,
  library: Library,
  actor: Actor,
): Citations {
  const { locale } = actor;
  const sought = rememberAll(excerpts);
  const cited = excerpts
    .slice(0, MOST_SHOWN)
    .map((excerpt) => ({ excerpt, text: citationIn(style, excerpt, library) }));
  const blocks = cited.map(({ text }) => copyable(text));
  const length = cited.reduce((sum, { text }) => sum + text.length, 0);
  const isLong = isForPrograms(style) && length > EASILY_COPIED;
  const isCapped = cited.length < excerpts.length;
  const asFile = isLong || isCapped || blocks.some(({ isWhole }) => !isWhole);
  const remarks = [
    ...(isCapped ? [excerptWords(locale).firstOf(cited.length, excerpts.length)] : []),
    ...(asFile ? [words(locale).inFile] : []),
  ];
  const embeds = cited.map(({ excerpt: { locator } }, index) => {
    const place = `${words(locale).place(locator.start, locator.end)}\n\`${locator.sha256}\``;
    const below = index === cited.length - 1 ? remarks : [];
    return { description: [blocks[index]?.block, place, ...below].join("\n") };
  });
  return {
    embeds,
    // Sharing shows again what a message shows: it has no file to send along, and must not promise one.
    buttons: [buttonFor(verify, locale, sought), ...(asFile ? [] : shareOrDelete(actor, true))],
    select: styleMenu(style, sought, locale),
    // None, rather than nothing said of them: the file of another style must not stay under these.
    files: asFile ? [citationFile(excerpts, style, library, locale)] : [],
  };
}

/** Lines of a list may be many more: the file has them all. */
const MOST_SHOWN = 3;

/** More than this takes several screens of a phone to select. */
const EASILY_COPIED = 1_000;

interface Copyable {
  readonly block: string;
  /** False where it was cut, or where a fence in it had to be broken: what is copied is not the citation then. */
  readonly isWhole: boolean;
}

function copyable(text: string): Copyable {
  const whole = codeBlock(text);
  // Breaking fences makes at most two characters of one.
  const block =
    whole.length <= LONGEST_BLOCK ? whole : codeBlock(cut(text, Math.floor(LONGEST_BLOCK * 0.49)));
  return { block, isWhole: block.includes(text) };
}

/** Three of them, with what stands below them, stay within Discord's 6,000 characters. */
const LONGEST_BLOCK = 1_600;
