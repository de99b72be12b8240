/**
 * Says that something changed; whoever waits looks for himself what. Waiters look once the current work is done, so that they
 * never see half a change: a message, say, whose request has not been recorded yet.
 */
export class Signal {
  readonly #waiting = new Set<() => void>();
  #isDue = false;

  notify(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      for (const look of [...this.#waiting]) look();
    });
  }

  /** Resolves with the first value that `look` finds, now or after a change; undefined once the time is over. */
  wait<Found>(look: () => Found | undefined, milliseconds: number): Promise<Found | undefined> {
    return new Promise((resolve, reject) => {
      const attempt = () => {
        try {
          const found = look();
          if (found !== undefined) finish(() => resolve(found));
        } catch (error) {
          finish(() => reject(error));
        }
      };
      const timer = setTimeout(() => finish(() => resolve(undefined)), milliseconds);
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(attempt);
        settle();
      };
      this.#waiting.add(attempt);
      this.notify();
    });
  }
}
