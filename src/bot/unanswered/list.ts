import type { Unanswered } from "../../store/index.ts";
import type { Actor } from "../discord/actor.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { messageLink } from "../discord/message-link.ts";
import { plainLine, shownLine } from "../discord/plain-line.ts";
import type { Reply, ReplySelect } from "../discord/reply.ts";
import { when } from "../discord/when.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { pageButtons, type Turning } from "../page-buttons.ts";
import { sliceOf } from "../slice.ts";
import { NEXT, OPEN, PREVIOUS } from "./buttons.ts";
import { words } from "./words.ts";

/** A page of what is open in the server, oldest first, with a menu to open one: also one whose card could not be posted, or is gone. */
export async function listUnanswered(
  page: number,
  { guildId, locale }: Actor,
  { store }: Pick<Services, "store">,
): Promise<Reply> {
  const open = guildId === null ? [] : await store.unanswered.open(guildId);
  const said = words(locale);
  if (open.length === 0) return { content: said.nothingOpen, embeds: [], buttons: [], private: true };
  const slice = sliceOf(open, QUESTIONS_ON_PAGE, page);
  const count = said.count(open.length);
  return {
    content: slice.pages === 1 ? count : `${count} · ${slice.page + 1}/${slice.pages}`,
    embeds: [{ description: slice.shown.map((one) => line(one, locale)).join("\n") }],
    buttons: pageButtons(slice, TURNING, locale),
    select: menu(slice.shown, locale),
    private: true,
  };
}

const TURNING: Turning = {
  previous: PREVIOUS,
  next: NEXT,
  about: (page) => ({ parameters: [String(page)] }),
};

const QUESTIONS_ON_PAGE = 10;

function line({ question, askerId, guildId, channelId, askedAt, card }: Unanswered, locale: Locale): string {
  const said = words(locale);
  const link = card === null ? said.noCard : `[${said.card}](${messageLink(guildId, card)})`;
  const shown = shownLine(question, LONGEST_QUESTION, said.noText);
  return `- ${shown} · <@${askerId}> · <#${channelId}> · ${when(askedAt)} · ${link}`;
}

/** Ten of them stay within an embed. */
const LONGEST_QUESTION = 160;

function menu(open: readonly Unanswered[], locale: Locale): ReplySelect {
  const { noText, open: placeholder } = words(locale);
  return {
    customId: toCustomId({ action: OPEN }),
    placeholder,
    options: open.map(({ id, question }) => ({
      label: plainLine(question, LIMITS.selectLabel, noText),
      value: id,
    })),
  };
}
