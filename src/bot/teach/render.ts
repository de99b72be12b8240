import type { Actor } from "../discord/actor.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import type { Outcome } from "../report/overrule.ts";
import type { Lesson } from "./lessons.ts";
import { words } from "./words.ts";

/** What a moderator sees who has taught a question: the question, what it is answered with, and what else it is tied to. */
export function taughtReply(
  { id, guildId, question, passageId }: Lesson,
  outcome: Outcome,
  { library, lessons }: Pick<Services, "library" | "lessons">,
  { locale }: Actor,
): Reply {
  const said = words(locale);
  const excerpt = library.passage(passageId);
  const isSame = (other: string) => other.toLowerCase() === question.toLowerCase();
  const others = lessons.of(guildId).filter((one) => one.id !== id && isSame(one.question));
  return {
    content: [
      `**${neutraliseLine(question, LONGEST_SHOWN)}**`,
      said.done,
      ...overruledLine(outcome, locale),
      ...(others.length > 0 ? [said.alsoTied(others.length)] : []),
    ].join("\n"),
    embeds:
      excerpt === undefined ? [] : quotationEmbeds([excerptQuotation(excerpt)], library.readings(), locale),
    private: true,
  };
}

/** What became of what moderators had removed of it; none where that was nothing. */
export function overruledLine(outcome: Outcome, locale: Locale): readonly string[] {
  const { restored, partlyRemoved } = words(locale);
  return outcome === "none" ? [] : [outcome === "restored" ? restored : partlyRemoved];
}

export function forgottenReply(question: string, { locale }: Actor): Reply {
  return {
    content: `**${neutraliseLine(question, LONGEST_SHOWN)}**\n${words(locale).forgotten}`,
    private: true,
  };
}

const LONGEST_SHOWN = 300;
