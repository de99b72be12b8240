import type { Answer } from "../../retrieval/index.ts";
import { deleteButton } from "../delete/button.ts";
import type { Actor } from "../discord/actor.ts";
import type { Reply, Threaded } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { countAnswer } from "../insights/count.ts";
import { permitted, removedLine } from "../removal/removed.ts";
import { questionLine, readAsLine } from "./question-line.ts";
import { answerReply } from "./render.ts";
import { opensThread, threadName } from "./thread.ts";

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

/** What the readings have for a question. */
export interface LookedUp {
  /** As it was read. */
  readonly question: string;
  readonly answer: Answer;
}

/** Looks the question up and words the answer, however the question came. */
export function answerQuestion(asked: Asked, actor: Actor, services: Services): Reply | Threaded {
  return wordAnswer(lookUp(asked, services), asked, actor, services);
}

/** Looks the question up in what the channel searches. */
export function lookUp(
  { question, earlier, reading }: Asked,
  { library, log }: Pick<Services, "library" | "log">,
): LookedUp {
  const started = performance.now();
  const within = reading === undefined ? {} : { readings: [reading] };
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

/** Words what was found, and counts that it was asked. */
export function wordAnswer(
  found: LookedUp,
  asked: Asked,
  actor: Actor,
  services: Services,
): Reply | Threaded {
  const { library, standing, tally } = services;
  const { question } = found;
  const { isPrivate, earlier } = asked;
  const answer = permitted(found, actor.guildId, services);
  countAnswer(answer, actor, { tally });
  if (answer === undefined) return withheldReply(found, asked, actor);
  // Nobody opens a thread to say one line.
  const isThreaded = answer.status === "answered" && opensThread(isPrivate, actor, standing);
  // In a thread the question stands elsewhere, and whoever asks on there is read together with it.
  const heading = asked.showQuestion || isThreaded ? { heading: questionLine(asked.question) } : {};
  const shown = earlier === undefined ? heading : { heading: readAsLine(question, actor.locale) };
  const reply = answerReply(answer, library.readings(), { ...shown, question, isPrivate, actor });
  return isThreaded ? { thread: threadName(question), reply } : reply;
}

function withheldReply({ question }: LookedUp, asked: Asked, actor: Actor): Reply {
  const { isPrivate, earlier, showQuestion } = asked;
  const heading = earlier === undefined ? questionLine(asked.question) : readAsLine(question, actor.locale);
  const above = showQuestion || earlier !== undefined ? [heading] : [];
  return {
    content: [...above, removedLine(actor.locale)].join("\n"),
    buttons: isPrivate ? [] : [deleteButton(actor)],
    private: isPrivate,
  };
}
