import { ask } from "./ask/command.ts";
import { answerMessage } from "./ask/mention.ts";
import { audit, auditPages } from "./audit/command.ts";
import { channel } from "./channel/command.ts";
import { choosePassage } from "./choose/select.ts";
import { cite } from "./cite/button.ts";
import { citePassage } from "./cite/command.ts";
import { chooseStyle } from "./cite/select.ts";
import { closest } from "./closest/button.ts";
import { compare } from "./compare/command.ts";
import { nextReadings, previousReadings } from "./compare/turn.ts";
import { inContext } from "./context/button.ts";
import { turningButtons } from "./context/turn.ts";
import { deleteAnswer } from "./delete/button.ts";
import { doctor } from "./doctor/command.ts";
import type { Features } from "./feature.ts";
import { findInReadings } from "./find/menu.ts";
import { handout } from "./handout/command.ts";
import { help } from "./help/command.ts";
import { insights } from "./insights/command.ts";
import { lookup } from "./lookup/command.ts";
import { candidate } from "./lookup/select.ts";
import { moderators } from "./moderators/command.ts";
import { mute, unmute } from "./mute/command.ts";
import { privacy } from "./privacy/command.ts";
import { forgetMe } from "./privacy/forget-button.ts";
import { finishingStrays, finishStrays } from "./privacy/strays.ts";
import { answerQuiz } from "./quiz/answer-button.ts";
import { quiz } from "./quiz/command.ts";
import { revealQuiz } from "./quiz/reveal-button.ts";
import { quote } from "./quote/command.ts";
import { checkQuote } from "./quote/menu.ts";
import { readings } from "./readings/command.ts";
import { chooseReading, chooseSection, readingButtons } from "./readings/turn.ts";
import { report } from "./report/button.ts";
import { openReport, reportPages, reports } from "./report/command.ts";
import { reportDecisions } from "./report/decisions.ts";
import { reported } from "./report/form.ts";
import { taughtFromReport, teachFromReport } from "./report/teach.ts";
import { finishingReports, finishReports } from "./report/unfinished.ts";
import { expireTexts, expiringTexts } from "./retention/expire.ts";
import { approve } from "./review/approve.ts";
import { choosePassages, chosenPassages } from "./review/choose.ts";
import { reviewPages, reviews } from "./review/command.ts";
import { decline, declined } from "./review/decline.ts";
import { openReview } from "./review/open.ts";
import { remindOfReviews } from "./review/remind.ts";
import { showAnswer } from "./review/show.ts";
import { teachReview } from "./review/teach-review.ts";
import { finishingReviews, finishReviews } from "./review/unfinished.ts";
import { share } from "./share/button.ts";
import { warnOfUnreadable } from "./standing/unreadable.ts";
import { teachCommand } from "./teach/command.ts";
import { lessonPages } from "./teach/turn.ts";
import { askModerator } from "./unanswered/ask-moderator.ts";
import { chooseForUnanswered, chosenForUnanswered } from "./unanswered/choose.ts";
import { closedUnanswered, closeUnanswered } from "./unanswered/close.ts";
import { unanswered, unansweredPages } from "./unanswered/command.ts";
import { openUnanswered } from "./unanswered/open.ts";
import { showOutcome } from "./unanswered/show.ts";
import { finishingUnanswered, finishUnanswered } from "./unanswered/unfinished.ts";
import { verify } from "./verify/button.ts";

/** Everything that a user can do. Whatever is new is added here. */
export const features: Features = {
  commands: [
    ask,
    lookup,
    compare,
    quote,
    citePassage,
    readings,
    handout,
    quiz,
    privacy,
    help,
    channel,
    moderators,
    reviews,
    reports,
    mute,
    unmute,
    audit,
    doctor,
    unanswered,
    insights,
    teachCommand,
  ],
  menus: [checkQuote, findInReadings],
  buttons: [
    inContext,
    ...turningButtons,
    cite,
    verify,
    closest,
    share,
    deleteAnswer,
    previousReadings,
    nextReadings,
    ...readingButtons,
    answerQuiz,
    revealQuiz,
    forgetMe,
    approve,
    choosePassages,
    decline,
    showAnswer,
    teachReview,
    ...reviewPages,
    report,
    ...reportDecisions,
    ...reportPages,
    teachFromReport,
    askModerator,
    chooseForUnanswered,
    closeUnanswered,
    showOutcome,
    ...auditPages,
    ...unansweredPages,
    ...lessonPages,
  ],
  selects: [
    choosePassage,
    candidate,
    chooseReading,
    chooseSection,
    chooseStyle,
    chosenPassages,
    openReview,
    openReport,
    taughtFromReport,
    chosenForUnanswered,
    openUnanswered,
  ],
  forms: [declined, reported, closedUnanswered],
  recovery: [warnOfUnreadable, finishReviews, finishReports, finishUnanswered, finishStrays, expireTexts],
  jobs: [
    finishingReviews,
    remindOfReviews,
    finishingReports,
    finishingUnanswered,
    finishingStrays,
    expiringTexts,
  ],
  message: answerMessage,
};
