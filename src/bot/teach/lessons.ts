import { EmptyQuestionError, UnknownPassageError, type WholeLibrary } from "../../retrieval/index.ts";
import type { Deed, Store, TaughtQuestion } from "../../store/index.ts";

/** What servers' moderators have taught: loaded at start, and taught of every change. A server belongs to one process. */
export interface Lessons {
  /** The readings with what the server was taught; in a direct message, with nothing. Waits for nothing. */
  libraryOf(guildId: string | null): WholeLibrary;
  /** In the order in which they were taught. */
  of(guildId: string): readonly Lesson[];
  /** Those with this very passage. */
  tiedTo(guildId: string, passageId: string): readonly TaughtQuestion[];
  /** Stores it, and answers with it from then on. The same question and passage twice is one. */
  teach(question: string, passageId: string, by: Deed): Promise<Lesson>;
  /** The one that is taught no more; undefined where this server has no such lesson. */
  forget(id: string, by: Deed): Promise<Lesson | undefined>;
  /** To be told that nothing is kept of a server any more. */
  forgetServer(guildId: string): void;
}

/** A taught question. Where its passage is no longer there, because its reading has changed, it is kept and answers nothing. */
export interface Lesson extends TaughtQuestion {
  readonly isInForce: boolean;
}

export async function openLessons(
  library: WholeLibrary,
  { taught }: Pick<Store, "taught">,
): Promise<Lessons> {
  const classes = new Map<string, Class>();
  const classOf = (guildId: string): Class => {
    const known = classes.get(guildId) ?? createClass(library);
    classes.set(guildId, known);
    return known;
  };
  for (const [guildId, questions] of await taught.all())
    classes.set(guildId, createClass(library, questions));
  return {
    libraryOf: (guildId) => (guildId === null ? library : (classes.get(guildId)?.library() ?? library)),
    of: (guildId) => classes.get(guildId)?.lessons() ?? [],
    tiedTo: (guildId, passageId) => classes.get(guildId)?.tiedTo(passageId) ?? [],
    teach: async (question, passageId, by) =>
      classOf(by.guildId).learn(await taught.add(question, passageId, by)),
    async forget(id, by) {
      const removed = await taught.remove(id, by);
      return removed && classOf(by.guildId).unlearn(removed);
    },
    forgetServer: (guildId) => void classes.delete(guildId),
  };
}

/** What one server was taught. */
interface Class {
  library(): WholeLibrary;
  lessons(): readonly Lesson[];
  tiedTo(passageId: string): readonly TaughtQuestion[];
  learn(question: TaughtQuestion): Lesson;
  unlearn(question: TaughtQuestion): Lesson;
}

/** A server's library is taught when it is first asked: of a thousand servers only some are. */
function createClass(shared: WholeLibrary, questions: readonly TaughtQuestion[] = []): Class {
  const known = new Map(questions.map((question) => [question.id, question]));
  let own: WholeLibrary | undefined;
  const library = (): WholeLibrary => {
    own ??= taughtAll(shared.forStudyGroup(), known.values());
    return own;
  };
  const asLesson = (question: TaughtQuestion): Lesson => ({
    ...question,
    isInForce: shared.passage(question.passageId) !== undefined,
  });
  return {
    library,
    lessons: () => Array.from(known.values(), asLesson),
    tiedTo: (passageId) => [...known.values()].filter((one) => one.passageId === passageId),
    learn(question) {
      known.set(question.id, question);
      taughtAll(library(), [question]);
      return asLesson(question);
    },
    unlearn(question) {
      const lesson = asLesson(question);
      known.delete(question.id);
      // Another lesson may have the same words but for a capital: then nothing is to be forgotten, so all is taught anew.
      own = undefined;
      return lesson;
    },
  };
}

function taughtAll(library: WholeLibrary, questions: Iterable<TaughtQuestion>): WholeLibrary {
  for (const { question, passageId } of questions) {
    try {
      library.teach(question, passageId);
    } catch (error) {
      if (!(error instanceof UnknownPassageError || error instanceof EmptyQuestionError)) throw error;
    }
  }
  return library;
}
