import { buttonFor } from "../button.ts";
import { deedOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { UserError } from "../discord/errors.ts";
import { placeOf } from "../discord/replies.ts";
import type { ReplyButton } from "../discord/reply.ts";
import { words as permissionWords } from "../discord/words.ts";
import type { Button } from "../feature.ts";
import { words } from "./words.ts";

/** **Delete**: takes an answer away again, for who asked, and on record for moderators. */
export const deleteAnswer: Button = {
  action: "delete",
  audience: "members",
  isOpenToMuted: true,
  label: (locale) => words(locale).delete,
  execute({ parameters: [asker], message }, actor, { store }) {
    if (actor.userId === asker) return { delete: "message" };
    if (!actor.may("Manage Messages")) throw notYours();
    return { delete: "message", first: () => store.answers.deleted(placeOf(message), deedOf(actor)) };
  },
};

/** The button under an answer to someone's question. */
export function deleteButton({ userId, locale }: Pick<Actor, "userId" | "locale">): ReplyButton {
  return buttonFor(deleteAnswer, locale, { parameters: [userId] });
}

function notYours(): UserError {
  return new UserError("not-yours", (locale) =>
    words(locale).notYours(permissionWords(locale).permissions["Manage Messages"]),
  );
}
