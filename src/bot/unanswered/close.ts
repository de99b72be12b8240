import { namedIn } from "../card/named.ts";
import { type WordsField, wordsIn, wordsInput } from "../card/words-field.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { staleButton } from "../discord/errors.ts";
import type { Button, Form } from "../feature.ts";
import { CLOSE, CLOSED } from "./buttons.ts";
import { settle } from "./settle.ts";
import { LONGEST_WORDS } from "./settlement-lines.ts";
import { words } from "./words.ts";

/** **Close**: asks the moderator whether the asker is to be told something. */
export const closeUnanswered: Button = {
  ...CLOSE,
  audience: "moderators",
  execute({ parameters: [id] }, { locale }) {
    if (id === undefined) throw staleButton();
    const { formTitle, formWords } = words(locale);
    return {
      form: {
        customId: toCustomId({ action: CLOSED, parameters: [id] }),
        title: formTitle,
        inputs: [wordsInput(WORDS, formWords)],
      },
    };
  },
};

/** The form: without words nobody is told anything. */
export const closedUnanswered: Form = {
  action: CLOSED,
  audience: "moderators",
  execute: ({ parameters: [id], fields }, actor, services) => ({
    defer: "update",
    later: async () => {
      const unanswered = await namedIn(id, actor, services.store.unanswered);
      const written = wordsIn(WORDS, fields);
      return settle(unanswered, { state: "closed", words: written }, actor, services);
    },
  }),
};

const WORDS: WordsField = { id: "words", longest: LONGEST_WORDS };
