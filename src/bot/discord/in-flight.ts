/** Keeps count of work that has begun, so that a stopping bot can finish it. */
export interface InFlight {
  /** Takes note of the work until it is done. It must not reject. */
  track(work: Promise<void>): void;
  /** Resolves when nothing is under way any more, at the latest after so many milliseconds. */
  settled(patience: number): Promise<void>;
}

export function createInFlight(): InFlight {
  const underWay = new Set<Promise<void>>();
  return {
    track(work) {
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    },
    settled: (patience) => atMost(Promise.all(underWay), patience),
  };
}

/** Resolves when the promise settles, at the latest after so many milliseconds. */
export async function atMost(work: Promise<unknown>, patience: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patience);
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}
