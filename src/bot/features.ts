import { ask } from "./ask/command.ts";
import { answerMessage } from "./ask/mention.ts";
import { choosePassage } from "./choose/select.ts";
import { cite } from "./cite/button.ts";
import { closest } from "./closest/button.ts";
import { compare } from "./compare/command.ts";
import { nextReadings, previousReadings } from "./compare/turn.ts";
import { inContext } from "./context/button.ts";
import { turningButtons } from "./context/turn.ts";
import { deleteAnswer } from "./delete/button.ts";
import type { Features } from "./feature.ts";
import { findInReadings } from "./find/menu.ts";
import { lookup } from "./lookup/command.ts";
import { candidate } from "./lookup/select.ts";
import { quote } from "./quote/command.ts";
import { checkQuote } from "./quote/menu.ts";
import { readings } from "./readings/command.ts";
import { chooseReading, readingButtons } from "./readings/turn.ts";
import { share } from "./share/button.ts";

/** Everything that a user can do. Whatever is new is added here. */
export const features: Features = {
  commands: [ask, lookup, compare, quote, readings],
  menus: [checkQuote, findInReadings],
  buttons: [
    inContext,
    ...turningButtons,
    cite,
    closest,
    share,
    deleteAnswer,
    previousReadings,
    nextReadings,
    ...readingButtons,
  ],
  selects: [choosePassage, candidate, chooseReading],
  message: answerMessage,
};
