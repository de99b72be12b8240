import type { Store } from "./interface/store.ts";

/** Stands in the store's place until there is one: nothing is set, and nothing can be kept. */
export function storeNotYet(): Store {
  const refuse = async (): Promise<never> => {
    throw new Error("there is no store yet");
  };
  return {
    settings: { all: async () => new Map(), setChannel: refuse, setDefaults: refuse, setServer: refuse },
    reviews: {
      hold: refuse,
      find: refuse,
      decide: refuse,
      cardPosted: refuse,
      delivered: refuse,
      reminded: refuse,
      waiting: refuse,
      unfinished: async () => [],
      overdue: refuse,
    },
    reports: {
      file: refuse,
      find: refuse,
      list: refuse,
      cardPosted: refuse,
      move: refuse,
      unposted: async () => [],
    },
    answers: {
      shown: refuse,
      hidden: refuse,
      places: refuse,
      removed: async () => new Map(),
      keepCopy: refuse,
      copyOf: refuse,
      dropCopy: refuse,
      unfinished: async () => [],
    },
    taught: { add: refuse, remove: refuse, list: refuse, all: async () => new Map() },
    mutes: { set: refuse, lift: refuse, all: async () => [] },
    unanswered: {
      file: refuse,
      find: refuse,
      cardPosted: refuse,
      close: refuse,
      open: refuse,
      unposted: async () => [],
    },
    usage: { count: refuse, since: refuse },
    audit: { list: refuse, count: refuse },
    keeping: {
      memberData: refuse,
      deleteMember: refuse,
      expireTexts: refuse,
      left: refuse,
      back: refuse,
      deleteLeft: refuse,
      guilds: async () => [],
    },
    close: async () => undefined,
  };
}
