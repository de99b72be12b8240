import type { AskOptions } from "../../retrieval/index.ts";
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

/** Looks the question up and words the answer, however the question came. */
export function answerQuestion(asked: Asked, actor: Actor, { library, log }: Services): Reply {
  const { question, earlier, reading, showQuestion, isPrivate } = asked;
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
  const heading = showQuestion ? { heading: questionLine(question) } : {};
  const shown = earlier === undefined ? heading : { heading: readAsLine(read.question, actor.locale) };
  return answerReply(answer, library.readings(), { ...shown, isPrivate, actor });
}
