import type { Actor } from "../discord/actor.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { answerReply } from "./render.ts";

export interface Asked {
  readonly question: string;
  /** The name of the only reading to search. */
  readonly reading?: string;
  /** Whether those who see the answer do not see the question otherwise. */
  readonly showQuestion: boolean;
  readonly isPrivate: boolean;
}

/** Looks the question up and words the answer, however the question came. */
export function answerQuestion(
  { question, reading, showQuestion, isPrivate }: Asked,
  actor: Actor,
  { library, log }: Services,
): Reply {
  const started = performance.now();
  const answer = library.ask(question, reading === undefined ? {} : { readings: [reading] });
  const milliseconds = Math.round(performance.now() - started);
  log.info({ status: answer.status, excerpts: answer.excerpts.length, milliseconds }, "asked the readings");
  log.debug({ question, passages: answer.excerpts.map(({ passageId }) => passageId) }, "what was asked");
  const shown = showQuestion ? { question } : {};
  return answerReply(answer, library.readings(), { ...shown, isPrivate, actor });
}
