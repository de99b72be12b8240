/** Told now and then whether the bot is alive, says whether it has been dead for too long. Times in milliseconds. */
export type Watchdog = (isAlive: boolean, now: number) => boolean;

/** Some bots have sat connected to nothing for days, and nobody knew: after `limit` without life this one says so. */
export function createWatchdog(limit: number): Watchdog {
  let deadSince: number | undefined;
  return (isAlive, now) => {
    deadSince = isAlive ? undefined : (deadSince ?? now);
    return deadSince !== undefined && now - deadSince >= limit;
  };
}
