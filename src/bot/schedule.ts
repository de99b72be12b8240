import type { Job, Services } from "./feature.ts";

/**
 * Runs every job at its interval, the first time after one interval; one that is still at work is not begun again. What fails is
 * logged, and comes again when its time comes again. The timers keep no process alive.
 *
 * @param track takes note of work until it is done
 * @returns what stops it; work that has begun goes on
 */
export function startSchedule<S extends Pick<Services, "log">>(
  jobs: readonly Job<S>[],
  services: S,
  track: (work: Promise<void>) => void,
): () => void {
  const timers = jobs.map((job) => {
    let isAtWork = false;
    const turn = async (): Promise<void> => {
      isAtWork = true;
      try {
        await job.run(services);
      } catch (error) {
        services.log.error({ err: error, job: job.name }, "a job failed");
      } finally {
        isAtWork = false;
      }
    };
    return setInterval(() => {
      if (!isAtWork) track(turn());
    }, job.everyMs).unref();
  });
  return () => timers.forEach(clearInterval);
}
