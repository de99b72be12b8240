import { namedIn } from "../card/named.ts";
import { type WordsField, wordsIn, wordsInput } from "../card/words-field.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { staleButton } from "../discord/errors.ts";
import type { Button, Form } from "../feature.ts";
import { DECLINE, DECLINED } from "./buttons.ts";
import { decide } from "./decide.ts";
import { LONGEST_REASON } from "./decision-line.ts";
import { words } from "./words.ts";

/** **Decline**: asks the moderator why. */
export const decline: Button = {
  ...DECLINE,
  audience: "moderators",
  execute({ parameters: [id] }, { locale }) {
    if (id === undefined) throw staleButton();
    const { formTitle, formReason } = words(locale);
    return {
      form: {
        customId: toCustomId({ action: DECLINED, parameters: [id] }),
        title: formTitle,
        inputs: [wordsInput(REASON, formReason)],
      },
    };
  },
};

/** The form: the asker is told that there is no answer, and why if the moderator says so. */
export const declined: Form = {
  action: DECLINED,
  audience: "moderators",
  execute: ({ parameters: [id], fields }, actor, services) => ({
    defer: "update",
    later: async () => {
      const review = await namedIn(id, actor, services.store.reviews);
      const reason = wordsIn(REASON, fields);
      return decide(review, { state: "declined", reason }, actor, services);
    },
  }),
};

const REASON: WordsField = { id: "reason", longest: LONGEST_REASON };
