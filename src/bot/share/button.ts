import { questionShown } from "../ask/question-line.ts";
import { UserError } from "../discord/errors.ts";
import { type Shown, shownIn } from "../discord/shown.ts";
import { words as permissionWords } from "../discord/words.ts";
import { mustBeShown } from "../excerpt/withheld.ts";
import type { Button, Services } from "../feature.ts";
import { saidShown } from "../find/said-shown.ts";
import { isRemoved, removedAnswer } from "../removal/removed.ts";
import { reportedKey } from "../report/button.ts";
import { passagesIn } from "./passages-in.ts";
import { shareReply } from "./render.ts";
import { words } from "./words.ts";

const BY_MODERATORS = "approved";

/** What the button of an answer remembers that moderators have approved. */
export const APPROVED = { parameters: [BY_MODERATORS] };

/** **Share**: shows everyone a private answer, as a message of its own, if the member may write there. */
export const share: Button = {
  action: "share",
  audience: "members",
  label: (locale) => words(locale).share,
  execute({ action, message, parameters }, actor, services) {
    const { library, standing, wholeLibrary } = services;
    const { toWrite, guildId } = actor;
    const shown = shownIn(message);
    const passageIds = passagesIn(shown, wholeLibrary);
    if (showsRemoved(shown, passageIds, guildId, services)) throw removedAnswer();
    if (standing.channel(actor).review && !parameters.includes(BY_MODERATORS)) {
      throw new UserError("not-reviewed", (locale) => words(locale).notReviewed);
    }
    // It may have been shown before the channel's limits were set, or come from a channel that has none.
    mustBeShown(passageIds, library);
    if (!actor.may(toWrite)) {
      throw new UserError(
        "may-not-write",
        (locale) => words(locale).mayNotWrite(permissionWords(locale).permissions[toWrite]),
        { permission: toWrite },
      );
    }
    return shareReply(shown, action, actor);
  },
};

/** It may have been removed since it was shown. The readings' own text, which answers nothing that was asked, is no answer. */
function showsRemoved(
  { buttons, content }: Shown,
  passageIds: readonly string[],
  guildId: string | null,
  services: Services,
): boolean {
  const answerKey = reportedKey(buttons);
  const question = questionShown(content) ?? saidShown(content);
  if (answerKey !== undefined) {
    return isRemoved({ question: question ?? "", passageIds, answerKey }, guildId, services);
  }
  return question !== undefined && isRemoved({ question, passageIds }, guildId, services);
}
