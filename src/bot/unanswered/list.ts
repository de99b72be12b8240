import type { Unanswered } from "../../store/index.ts";
import { listReply, questionOption } from "../card/list.ts";
import { serverOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { messageLink } from "../discord/message-link.ts";
import { shownLine } from "../discord/plain-line.ts";
import type { Reply } from "../discord/reply.ts";
import { when } from "../discord/when.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import type { Turning } from "../page-buttons.ts";
import { NEXT, OPEN, PREVIOUS } from "./buttons.ts";
import { words } from "./words.ts";

/** A page of what is open in the server, oldest first. */
export async function listUnanswered(
  page: number,
  actor: Actor,
  { store }: Pick<Services, "store">,
): Promise<Reply> {
  const { locale } = actor;
  const all = await store.unanswered.open(serverOf(actor));
  const { nothingOpen, count, open, noText } = words(locale);
  return listReply(
    {
      all,
      nothing: nothingOpen,
      count: count(all.length),
      line: (unanswered) => unansweredLine(unanswered, locale),
      turning: TURNING,
      menu: { action: OPEN, placeholder: open, option: (unanswered) => questionOption(unanswered, noText) },
    },
    page,
    locale,
  );
}

const TURNING: Turning = {
  previous: PREVIOUS,
  next: NEXT,
  about: (page) => ({ parameters: [String(page)] }),
};

function unansweredLine(
  { question, askerId, guildId, channelId, askedAt, card }: Unanswered,
  locale: Locale,
): string {
  const said = words(locale);
  const link = card === null ? said.noCard : `[${said.card}](${messageLink(guildId, card)})`;
  const shown = shownLine(question, LONGEST_QUESTION, said.noText);
  return `- ${shown} · <@${askerId}> · <#${channelId}> · ${when(askedAt)} · ${link}`;
}

/** Ten of them stay within an embed. */
const LONGEST_QUESTION = 160;
