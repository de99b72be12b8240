import type { AnswerOfServer, UnfinishedPlace } from "../../store/index.ts";
import { PostFailure } from "../discord/posts.ts";
import type { Services } from "../feature.ts";
import { createTurns } from "../standing/turns.ts";
import { copyOf, readCopy } from "./copy.ts";
import { words } from "./words.ts";

type Needs = Pick<Services, "log" | "posts" | "store">;

/** Makes the messages that show an answer, or showed it, what they are to be by now: taken down, or put back. Never rejects. */
export async function finishAnswer(of: AnswerOfServer, services: Needs): Promise<void> {
  const { log, store } = services;
  try {
    // One decision after another: what a second one finds is what the first one has left.
    await inTurn(`${of.guildId} ${of.answerKey}`, async () => {
      for (const one of await store.answers.unfinished(of)) await finishPlace(one, services);
    });
  } catch (error) {
    log.error(
      { err: error, answer: of.answerKey },
      "the messages of an answer could not be brought up to date",
    );
  }
}

const inTurn = createTurns();

/**
 * The same for all answers: what a process that ended has left undone.
 *
 * @returns those with which something was to be done
 */
export async function finishAnswers(services: Needs): Promise<readonly AnswerOfServer[]> {
  const left = await services.store.answers.unfinished();
  const answers = new Map(left.map((one) => [`${one.guildId} ${one.answerKey}`, one]));
  for (const of of answers.values()) await finishAnswer(of, services);
  return [...answers.values()];
}

async function finishPlace(one: UnfinishedPlace, services: Needs): Promise<void> {
  const { log, store } = services;
  const { place, todo } = one;
  try {
    await (todo === "take-down" ? takeDown(one, services) : putBack(one, services));
  } catch (error) {
    const problem = error instanceof PostFailure ? error.problem : undefined;
    if (problem !== "gone") {
      log.warn({ err: error, ...place, todo, problem }, "a message that shows an answer cannot be changed");
      return;
    }
    log.info({ ...place, todo }, "a message that showed an answer is gone");
    await store.answers.hidden(place);
    await store.answers.dropCopy(place);
  }
}

/** Each step may be the last one before the process ends: the copy is made before the message changes, and only of what it showed. */
async function takeDown({ place, guildId, answerKey }: UnfinishedPlace, services: Needs): Promise<void> {
  const { answers } = services.store;
  const { posts } = services;
  if ((await answers.copyOf(place)) === undefined) {
    await answers.keepCopy(place, { guildId, answerKey }, copyOf(await posts.read(place)), Date.now());
  }
  const { takenDown } = words(posts.localeOf(guildId));
  await posts.edit(place, { content: takenDown, embeds: [], buttons: [] });
  await answers.hidden(place);
}

async function putBack({ place, guildId, answerKey }: UnfinishedPlace, services: Needs): Promise<void> {
  const { answers } = services.store;
  const copy = await answers.copyOf(place);
  if (copy === undefined) return;
  await services.posts.edit(place, readCopy(copy));
  await answers.shown(guildId, answerKey, place, Date.now());
  await answers.dropCopy(place);
}
