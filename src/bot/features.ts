import { ask } from "./ask/command.ts";
import { answerMessage } from "./ask/mention.ts";
import { cite } from "./cite/button.ts";
import { closest } from "./closest/button.ts";
import { inContext } from "./context/button.ts";
import type { Features } from "./feature.ts";

/** Everything that a user can do. A new command or button is added here. */
export const features: Features = {
  commands: [ask],
  buttons: [inContext, cite, closest],
  message: answerMessage,
};
