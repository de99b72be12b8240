import { ask } from "./ask/command.ts";
import { answerMessage } from "./ask/mention.ts";
import { choosePassage } from "./choose/select.ts";
import { cite } from "./cite/button.ts";
import { closest } from "./closest/button.ts";
import { compare } from "./compare/command.ts";
import { nextReadings, previousReadings } from "./compare/turn.ts";
import { inContext } from "./context/button.ts";
import { deleteAnswer } from "./delete/button.ts";
import type { Features } from "./feature.ts";
import { findInReadings } from "./find/menu.ts";
import { help } from "./help/command.ts";
import { quote } from "./quote/command.ts";
import { checkQuote } from "./quote/menu.ts";
import { share } from "./share/button.ts";

/** Everything that a user can do. Whatever is new is added here. */
export const features: Features = {
  commands: [ask, compare, quote, help],
  menus: [checkQuote, findInReadings],
  buttons: [inContext, cite, closest, share, deleteAnswer, previousReadings, nextReadings],
  selects: [choosePassage],
  message: answerMessage,
};
