import type { Excerpt } from "../../retrieval/index.ts";
import { namedIn } from "../card/named.ts";
import { deedOf } from "../deed.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import { LIMITS } from "../discord/limits.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import { candidatesFor } from "../excerpt/for-question.ts";
import { passageOptions } from "../excerpt/passage-options.ts";
import type { Button, Select, Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { teach } from "../teach/teach.ts";
import { TAUGHT, TEACH } from "./buttons.ts";
import { words } from "./words.ts";

/** **Teach**: a menu of what comes nearest, for the moderator alone. */
export const teachFromReport: Button = {
  ...TEACH,
  audience: "moderators",
  execute: ({ parameters: [id] }, actor, services) => ({
    defer: "private",
    later: async () => {
      const report = await namedIn(id, actor, services.store.reports);
      const { question, passageIds } = report;
      if (question === "") throw staleButton();
      const candidates = candidatesFor(question, passageIds, services.library, LIMITS.selectOptions);
      if (candidates.length === 0) {
        throw new UserError("nothing-to-teach", (locale) => words(locale).nothingToTeach);
      }
      return menuReply(report.id, candidates, services, actor.locale);
    },
  }),
};

/** The menu: what is chosen in it answers the question from then on. */
export const taughtFromReport: Select = {
  action: TAUGHT,
  audience: "moderators",
  execute: ({ parameters: [id], values: [passageId] }, actor, services) => ({
    defer: "update",
    later: async () => {
      const { question } = await namedIn(id, actor, services.store.reports);
      if (question === "" || passageId === undefined) throw staleButton();
      await teach(question, passageId, deedOf(actor), services);
      const shown = `**${neutraliseLine(question, LONGEST_SHOWN)}**`;
      return { content: words(actor.locale).taught(shown), buttons: [] };
    },
  }),
};

const LONGEST_SHOWN = 300;

function menuReply(
  id: string,
  candidates: readonly Excerpt[],
  { library }: Pick<Services, "library">,
  locale: Locale,
): Reply {
  const { teaching, teachPlaceholder } = words(locale);
  return {
    content: teaching,
    select: {
      customId: toCustomId({ action: TAUGHT, parameters: [id] }),
      placeholder: teachPlaceholder,
      options: passageOptions(candidates, library.readings()),
    },
    private: true,
  };
}
