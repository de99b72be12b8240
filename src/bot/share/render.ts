import { deleteButton } from "../delete/button.ts";
import type { Actor } from "../discord/actor.ts";
import { parseCustomId } from "../discord/custom-id.ts";
import type { Update } from "../discord/reply.ts";
import type { Shown } from "../discord/shown.ts";
import { reportedKey } from "../report/button.ts";
import { words } from "./words.ts";

/** The private answer says that it was shared and cannot be again; everyone sees the same, and who shared it. */
export function shareReply(
  { content, embeds, buttons, select }: Shown,
  action: string,
  actor: Actor,
): Update {
  const { shared, sharedBy } = words(actor.locale);
  const others = buttons.filter(({ customId }) => parseCustomId(customId)?.action !== action);
  const answerKey = reportedKey(others);
  const choosing = select === undefined ? {} : { select };
  const below = (line: string): string => (content === "" ? line : `${content}\n${line}`);
  return {
    update: { content: below(shared), buttons: others, ...choosing },
    post: {
      content: below(sharedBy(`<@${actor.userId}>`)),
      embeds,
      buttons: [...others, deleteButton(actor)],
      ...choosing,
      ...(answerKey !== undefined && { answerKey }),
    },
  };
}
