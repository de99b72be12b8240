import { beginning } from "./0001-beginning.ts";
import { removedAnswers } from "./0002-removed-answers.ts";
import { keeping } from "./0003-keeping.ts";
import type { Migration } from "./migration.ts";

/** In the order in which they run; new ones go to the end. */
export const migrations: readonly Migration[] = [beginning, removedAnswers, keeping];
