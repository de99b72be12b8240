import { namedIn } from "../card/named.ts";
import { passageChoice } from "../card/passage-choice.ts";
import { deedOf } from "../deed.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Button, Select } from "../feature.ts";
import { overruledLine } from "../teach/render.ts";
import { teach } from "../teach/teach.ts";
import { TAUGHT, TEACH } from "./buttons.ts";
import { overrule } from "./overrule.ts";
import { words } from "./words.ts";

/** **Teach**: a menu of what comes nearest, for the moderator alone. */
export const teachFromReport: Button = {
  ...TEACH,
  audience: "moderators",
  execute: ({ parameters: [id] }, actor, services) => ({
    defer: "private",
    later: async () => {
      const report = await namedIn(id, actor, services.store.reports);
      const { question, passageIds: proposed } = report;
      if (question === "") throw staleButton();
      const { teaching: content, teachPlaceholder: placeholder } = words(actor.locale);
      const menu = { action: TAUGHT, id: report.id, placeholder };
      const choice = passageChoice({ question, proposed, content, menu }, services.library);
      if (choice !== undefined) return choice;
      throw new UserError("nothing-to-teach", (locale) => words(locale).nothingToTeach);
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
      const by = deedOf(actor);
      const lesson = await teach(question, passageId, by, services);
      const outcome = await overrule(lesson, by, services);
      const shown = `**${neutraliseLine(question, LONGEST_SHOWN)}**`;
      const lines = [words(actor.locale).taught(shown), ...overruledLine(outcome, actor.locale)];
      return { content: lines.join("\n"), buttons: [] };
    },
  }),
};

const LONGEST_SHOWN = 300;
