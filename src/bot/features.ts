import { ask } from "./ask/command.ts";
import { answerMessage } from "./ask/mention.ts";
import { cite } from "./cite/button.ts";
import { closest } from "./closest/button.ts";
import { inContext } from "./context/button.ts";
import { turningButtons } from "./context/turn.ts";
import { deleteAnswer } from "./delete/button.ts";
import type { Features } from "./feature.ts";

import { lookup } from "./lookup/command.ts";
import { candidate } from "./lookup/select.ts";
import { readings } from "./readings/command.ts";
import { readingButtons, readingSelects } from "./readings/turn.ts";
import { share } from "./share/button.ts";

/** Everything that a user can do. Whatever is new is added here. */
export const features: Features = {
  commands: [ask, lookup, readings],
  menus: [],
  buttons: [inContext, ...turningButtons, cite, closest, share, deleteAnswer, ...readingButtons],
  selects: [candidate, ...readingSelects],
  message: answerMessage,
};
