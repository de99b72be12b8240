import { wordsIn } from "../card/words-field.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Form } from "../feature.ts";
import { forModerators } from "../settings/services-here.ts";
import { REASON, REPORTED } from "./button.ts";
import { fileReport, reportable } from "./file.ts";
import { words } from "./words.ts";

/** The form: the report goes to the moderators, and whoever sent it is thanked. */
export const reported: Form = {
  action: REPORTED,
  audience: "members",
  execute({ message, fields }, actor, here) {
    // What is reported is what was shown, and moderators see all of it, whatever may be shown here by now.
    const services = forModerators(here);
    const { guildId } = actor;
    if (guildId === null) throw staleButton();
    if (message === null) throw new UserError("answer-gone", (locale) => words(locale).gone);
    const about = reportable(message, guildId, services);
    const reason = wordsIn(REASON, fields);
    return { defer: "private", later: () => fileReport(about, reason, actor, services) };
  },
};
