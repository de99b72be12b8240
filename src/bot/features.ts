import { ask } from "./ask/command.ts";
import { answerMessage } from "./ask/mention.ts";
import { cite } from "./cite/button.ts";
import { citePassage } from "./cite/command.ts";
import { chooseStyle } from "./cite/select.ts";
import { closest } from "./closest/button.ts";
import { inContext } from "./context/button.ts";
import { deleteAnswer } from "./delete/button.ts";
import type { Features } from "./feature.ts";
import { handout } from "./handout/command.ts";
import { answerQuiz } from "./quiz/answer-button.ts";
import { quiz } from "./quiz/command.ts";
import { revealQuiz } from "./quiz/reveal-button.ts";
import { share } from "./share/button.ts";
import { verify } from "./verify/button.ts";

/** Everything that a user can do. Whatever is new is added here. */
export const features: Features = {
  commands: [ask, citePassage, handout, quiz],
  menus: [],
  buttons: [inContext, cite, verify, closest, share, deleteAnswer, answerQuiz, revealQuiz],
  selects: [chooseStyle],
  message: answerMessage,
};
