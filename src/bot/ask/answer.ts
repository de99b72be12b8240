import type { Answer, AskOptions } from "../../retrieval/index.ts";
import type { Actor } from "../discord/actor.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { questionLine, readAsLine } from "./question-line.ts";
import { answerReply } from "./render.ts";

export interface Asked {
  readonly question: string;
  /** The question that it may follow up. What the two were read as is always shown. */
  readonly earlier?: string;
  /** The name of the only reading to search. */
  readonly reading?: string;
  /** Whether those who see the answer do not see the question otherwise. */
  readonly showQuestion: boolean;
  readonly isPrivate: boolean;
}

/** What the readings have for a question, as it was read. */
export interface LookedUp {
  readonly question: string;
  readonly answer: Answer;
}

/** Looks the question up and words the answer, however the question came. */
export function answerQuestion(asked: Asked, actor: Actor, services: Services): Reply {
  const { question, earlier, showQuestion, isPrivate } = asked;
  const read = lookUp(asked, services);
  const heading = showQuestion ? { heading: questionLine(question) } : {};
  const shown = earlier === undefined ? heading : { heading: readAsLine(read.question, actor.locale) };
  return answerReply(read.answer, services.library.readings(), { ...shown, isPrivate, actor });
}

export function lookUp({ question, earlier, reading }: Asked, { library, log }: Services): LookedUp {
  const started = performance.now();
  const within: AskOptions = reading === undefined ? {} : { readings: [reading] };
  const read =
    earlier === undefined
      ? { question, answer: library.ask(question, within) }
      : library.askAfter(earlier, question, within);
  const { answer } = read;
  const milliseconds = Math.round(performance.now() - started);
  log.info({ status: answer.status, excerpts: answer.excerpts.length, milliseconds }, "asked the readings");
  log.debug(
    { question: read.question, passages: answer.excerpts.map(({ passageId }) => passageId) },
    "what was asked",
  );
  return read;
}
