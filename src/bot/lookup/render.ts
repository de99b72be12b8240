import { contextReply } from "../context/render.ts";
import type { Actor } from "../discord/actor.ts";
import { UserError } from "../discord/errors.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import { lostPassages } from "../excerpt/lost.ts";
import { words as excerptWords } from "../excerpt/words.ts";
import type { Services } from "../feature.ts";
import { refuseRemoved } from "../removal/removed.ts";
import { candidateMenu } from "./candidate-menu.ts";
import { candidatesFor } from "./candidates.ts";
import { words } from "./words.ts";

type Needs = Pick<Services, "lessons" | "library" | "standing">;

/**
 * The passage that was chosen, in its surroundings; or, where the text is no choice, the best candidate for it and a menu of all.
 *
 * @throws UserError when the choice is of a reading that has changed since or is not shown here, nothing is like the text, or moderators have
 *   removed what is
 */
export function lookedUp(given: string, services: Needs, actor: Actor): Reply {
  const { library } = services;
  const chosen = library.passage(given);
  if (chosen !== undefined) return contextReply([chosen], library, actor);
  // Discord fills in what was chosen before when a command is used again.
  if (library.standing(given) !== "malformed") throw lostPassages([given], library, []);
  const candidates = candidatesFor(given, library);
  if (candidates.length === 0) {
    if (library.ask(given).furtherOn) {
      throw new UserError("further-on", (locale) => excerptWords(locale).withheld["further-on"]);
    }
    throw new UserError("nothing-like-it", (locale) =>
      words(locale).nothing(neutraliseLine(given, LONGEST_SHOWN)),
    );
  }
  const passageIds = candidates.map(({ passageId }) => passageId);
  refuseRemoved(given, passageIds, actor.guildId, services);
  const shown = contextReply(candidates.slice(0, 1), library, actor);
  return {
    ...shown,
    content: [words(actor.locale).nearest(candidates.length), shown.content].filter(Boolean).join("\n"),
    ...candidateMenu(candidates, library.readings(), actor.locale),
  };
}

const LONGEST_SHOWN = 160;
