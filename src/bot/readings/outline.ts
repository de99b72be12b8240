import { type Card, formatReference, type Library, type OutlineSection } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import type { Actor } from "../discord/actor.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { plainLine, shownLine } from "../discord/plain-line.ts";
import type { Reply, ReplySelect } from "../discord/reply.ts";
import type { Locale } from "../locale.ts";
import { pageButtons, type Turning } from "../page-buttons.ts";
import { readingKey } from "../reading-key.ts";
import { shareOrDelete } from "../share-or-delete.ts";
import { sliceOf } from "../slice.ts";
import { ALL_READINGS, CHOOSE_SECTION, CITE_READING, NEXT_SECTIONS, PREVIOUS_SECTIONS } from "./buttons.ts";
import { readingCounts, sectionCounts } from "./counts.ts";
import { words } from "./words.ts";

/** One reading: its card, how much it has, a page of its sections, and a menu to read from the beginning of one. */
export function outlineReply(card: Card, page: number, library: Library, actor: Actor): Reply {
  const { locale } = actor;
  const outline = library.outline(card.name);
  const slice = sliceOf(outline, SECTIONS_ON_PAGE, page);
  const reference = shownLine(formatReference(card), LONGEST_REFERENCE, card.name);
  const sections = slice.shown.map((section) => {
    const heading = shownLine(section.section ?? "", LONGEST_HEADING, unnamed(section, locale));
    return `- ${heading}\n  -# ${sectionCounts(section, locale)}`;
  });
  const { pages } = slice;
  return {
    content: pages === 1 ? "" : words(locale).page(slice.page + 1, pages),
    embeds: [
      { description: [`**${reference}**`, `-# ${readingCounts(outline, locale)}`, ...sections].join("\n") },
    ],
    buttons: [
      ...pageButtons(slice, turning(card), locale),
      buttonFor(CITE_READING, locale, { parameters: [readingKey(card)] }),
      buttonFor(ALL_READINGS, locale, { parameters: ["0"] }),
      ...shareOrDelete(actor, true),
    ],
    ...(outline.length > 0 && { select: menu(slice.shown, locale) }),
    private: true,
  };
}

const SECTIONS_ON_PAGE = 10;

/** All of them stay within an embed. */
const LONGEST_REFERENCE = 600;
const LONGEST_HEADING = 200;

function unnamed({ frontMatter }: OutlineSection, locale: Locale): string {
  const said = words(locale);
  return frontMatter ? said.frontMatter : said.noHeading;
}

function turning(card: Card): Turning {
  return {
    previous: PREVIOUS_SECTIONS,
    next: NEXT_SECTIONS,
    about: (page) => ({ parameters: [readingKey(card), String(page)] }),
  };
}

function menu(sections: readonly OutlineSection[], locale: Locale): ReplySelect {
  return {
    customId: toCustomId({ action: CHOOSE_SECTION }),
    placeholder: words(locale).chooseSection,
    options: sections.map((section) => ({
      label: plainLine(section.heading ?? "", LIMITS.selectLabel, unnamed(section, locale)),
      value: section.firstPassageId,
      description: sectionCounts(section, locale),
    })),
  };
}
