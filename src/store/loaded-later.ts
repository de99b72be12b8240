import type { Areas } from "./areas.ts";
import type { Database } from "./database.ts";
import type { Store } from "./interface/store.ts";
import { readMutes, readRemoved, readSettings, readTaught } from "./start.ts";

/** The store, whose greater part is loaded when it is first used; what is read at every start does without. */
export function loadedLater(database: Database): Store {
  const load = async (): Promise<Areas> => {
    const { createAreas } = await import("./areas.ts");
    return createAreas(await database.kysely());
  };
  let loading: Promise<Areas> | undefined;
  const areas = (): Promise<Areas> => {
    loading ??= load();
    return loading;
  };
  return {
    place: database.place,
    settings: {
      all: () => readSettings(database),
      setChannel: async (...given) => (await areas()).settings.setChannel(...given),
      setDefaults: async (...given) => (await areas()).settings.setDefaults(...given),
      setServer: async (...given) => (await areas()).settings.setServer(...given),
    },
    reviews: {
      hold: async (...given) => (await areas()).reviews.hold(...given),
      find: async (...given) => (await areas()).reviews.find(...given),
      decide: async (...given) => (await areas()).reviews.decide(...given),
      cardPosted: async (...given) => (await areas()).reviews.cardPosted(...given),
      answerPosted: async (...given) => (await areas()).reviews.answerPosted(...given),
      delivered: async (...given) => (await areas()).reviews.delivered(...given),
      reminded: async (...given) => (await areas()).reviews.reminded(...given),
      waiting: async (...given) => (await areas()).reviews.waiting(...given),
      unfinished: async () => (await areas()).reviews.unfinished(),
      posted: async () => (await areas()).reviews.posted(),
      overdue: async (...given) => (await areas()).reviews.overdue(...given),
    },
    reports: {
      file: async (...given) => (await areas()).reports.file(...given),
      find: async (...given) => (await areas()).reports.find(...given),
      list: async (...given) => (await areas()).reports.list(...given),
      cardPosted: async (...given) => (await areas()).reports.cardPosted(...given),
      cardShown: async (...given) => (await areas()).reports.cardShown(...given),
      move: async (...given) => (await areas()).reports.move(...given),
      unposted: async () => (await areas()).reports.unposted(),
      posted: async () => (await areas()).reports.posted(),
      outdated: async () => (await areas()).reports.outdated(),
    },
    answers: {
      shown: async (...given) => (await areas()).answers.shown(...given),
      hidden: async (...given) => (await areas()).answers.hidden(...given),
      deleted: async (...given) => (await areas()).answers.deleted(...given),
      places: async (...given) => (await areas()).answers.places(...given),
      removed: () => readRemoved(database),
      keepCopy: async (...given) => (await areas()).answers.keepCopy(...given),
      copyOf: async (...given) => (await areas()).answers.copyOf(...given),
      dropCopy: async (...given) => (await areas()).answers.dropCopy(...given),
      unfinished: async (...given) => (await areas()).answers.unfinished(...given),
    },
    taught: {
      add: async (...given) => (await areas()).taught.add(...given),
      remove: async (...given) => (await areas()).taught.remove(...given),
      list: async (...given) => (await areas()).taught.list(...given),
      all: () => readTaught(database),
    },
    mutes: {
      set: async (...given) => (await areas()).mutes.set(...given),
      lift: async (...given) => (await areas()).mutes.lift(...given),
      all: (now) => readMutes(database, now),
    },
    unanswered: {
      file: async (...given) => (await areas()).unanswered.file(...given),
      find: async (...given) => (await areas()).unanswered.find(...given),
      cardPosted: async (...given) => (await areas()).unanswered.cardPosted(...given),
      answerPosted: async (...given) => (await areas()).unanswered.answerPosted(...given),
      cardShown: async (...given) => (await areas()).unanswered.cardShown(...given),
      settle: async (...given) => (await areas()).unanswered.settle(...given),
      told: async (...given) => (await areas()).unanswered.told(...given),
      open: async (...given) => (await areas()).unanswered.open(...given),
      unfinished: async () => (await areas()).unanswered.unfinished(),
      posted: async () => (await areas()).unanswered.posted(),
      outdated: async () => (await areas()).unanswered.outdated(),
    },
    usage: {
      count: async (...given) => (await areas()).usage.count(...given),
      since: async (...given) => (await areas()).usage.since(...given),
    },
    audit: {
      list: async (...given) => (await areas()).audit.list(...given),
      count: async (...given) => (await areas()).audit.count(...given),
    },
    keeping: {
      memberData: async (...given) => (await areas()).keeping.memberData(...given),
      deleteMember: async (...given) => (await areas()).keeping.deleteMember(...given),
      strays: async (...given) => (await areas()).keeping.strays(...given),
      strayGone: async (...given) => (await areas()).keeping.strayGone(...given),
      expireTexts: async (...given) => (await areas()).keeping.expireTexts(...given),
      left: async (...given) => (await areas()).keeping.left(...given),
      back: async (...given) => (await areas()).keeping.back(...given),
      deleteLeft: async (...given) => (await areas()).keeping.deleteLeft(...given),
      guilds: async () => (await areas()).keeping.guilds(),
    },
    close: () => database.close(),
  };
}
