import { soughtOfButton } from "../excerpt/of-button.ts";
import { REMEMBERING } from "../excerpt/remembering.ts";
import type { Button } from "../feature.ts";
import { contextReply } from "./render.ts";
import { words } from "./words.ts";

/** **In context**: what stands before and after the excerpts, page by page, for the one who asks. */
export const inContext: Button = {
  action: REMEMBERING.inContext,
  audience: "members",
  label: (locale) => words(locale).inContext,
  execute: (press, actor, { library }) => contextReply(soughtOfButton(press, library), library, actor),
};
