import { type WordsField, wordsInput } from "../card/words-field.ts";
import { parseCustomId, toCustomId } from "../discord/custom-id.ts";
import { staleButton } from "../discord/errors.ts";
import type { ReplyButton } from "../discord/reply.ts";
import type { Button } from "../feature.ts";
import { words } from "./words.ts";

/** **Report**: asks a member what is wrong with an answer. The button remembers the answer's key. */
export const report: Button = {
  action: "report",
  audience: "members",
  label: (locale) => words(locale).report,
  execute(_, { locale, isInServer }) {
    if (!isInServer) throw staleButton();
    const { formTitle, formReason } = words(locale);
    return {
      form: {
        customId: toCustomId({ action: REPORTED }),
        title: formTitle,
        inputs: [wordsInput(REASON, formReason)],
      },
    };
  },
};

/** The form's action, and its field. */
export const REPORTED = "reported";
export const REASON: WordsField = { id: "reason", longest: 300 };

/** Which answer a message shows, as its own button has it: what a pressed one says may be forged. Undefined where it shows none. */
export function reportedKey(buttons: readonly ReplyButton[]): string | undefined {
  const about = buttons.map(({ customId }) => parseCustomId(customId));
  return about.find((one) => one?.action === report.action)?.parameters[0];
}
