import { type Card, type Excerpt, formatLocator, type Library } from "../../retrieval/index.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { plainLine } from "../discord/plain-line.ts";
import type { Reply, ReplyOption } from "../discord/reply.ts";
import { passagesToChoose } from "../excerpt/for-question.ts";
import { sourceOf } from "../excerpt/render.ts";

/** The choice of passages that are to answer a question on a card. */
export interface PassageChoice {
  readonly question: string;
  /** Ids of passages that come first. */
  readonly proposed?: readonly string[];
  /** What is said above the menu. */
  readonly content: string;
  readonly menu: {
    readonly action: string;
    /** Whose question it is: the menu remembers it. */
    readonly id: string;
    readonly placeholder: string;
    /** How many passages may be chosen; 1 when absent. */
    readonly most?: number;
  };
}

/** A menu of what comes nearest to a question, for the moderator alone; undefined where nothing comes near. */
export function passageChoice(
  { question, proposed = [], content, menu: { action, id, ...menu } }: PassageChoice,
  library: Library,
): Reply | undefined {
  const candidates = passagesToChoose(question, proposed, library, LIMITS.selectOptions);
  if (candidates.length === 0) return undefined;
  const cards = library.readings();
  return {
    content,
    select: {
      ...menu,
      customId: toCustomId({ action, parameters: [id] }),
      options: candidates.map((excerpt) => passageOption(excerpt, cards)),
    },
    private: true,
  };
}

/** How a passage begins, where it stands, and its id. */
function passageOption({ passageId, text, reading, locator }: Excerpt, cards: readonly Card[]): ReplyOption {
  const place = `${formatLocator(locator)} · ${sourceOf(reading, cards)}`;
  return {
    label: plainLine(text, LIMITS.selectLabel, reading),
    value: passageId,
    description: plainLine(place, LIMITS.selectLabel, reading),
  };
}
