/**
 * Resolves when this process is asked to end: by SIGTERM or SIGINT, or because the npm script that started it has ended. npm
 * signals only the shell between them, and a bot left behind would answer everything a second time.
 */
export function stopRequested(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  process.once("SIGTERM", () => resolve()).once("SIGINT", () => resolve());
  const { ppid } = process;
  const watch = setInterval(() => {
    if (startedByNpm && process.ppid !== ppid) resolve();
  }, 500);
  watch.unref();
  return promise;
}

const startedByNpm = process.env["npm_lifecycle_event"] !== undefined;
