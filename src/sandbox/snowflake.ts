/** The first second of 2015, where Discord's clock starts; milliseconds since 1970. */
const DISCORD_EPOCH = 1_420_070_400_000n;
const MOST_IN_ONE_MILLISECOND = 2n ** 22n;

/** Makes identifiers that rise with every call and tell when they were made. */
export class SnowflakeSource {
  #last = 0n;

  /** An identifier for `at`, in milliseconds since 1970, by default now; always larger than the one before. */
  next(at: number = Date.now()): string {
    const earliest = earliestAt(at);
    this.#last = earliest > this.#last ? earliest : this.#last + 1n;
    return this.#last.toString();
  }
}

/** The smallest identifier that could have been made at a time, in milliseconds since 1970. */
export function earliestAt(milliseconds: number): bigint {
  return (BigInt(milliseconds) - DISCORD_EPOCH) * MOST_IN_ONE_MILLISECOND;
}

/** When an identifier was made, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number(BigInt(id) / MOST_IN_ONE_MILLISECOND + DISCORD_EPOCH);
}

/** The shard that serves a guild, as Discord's documentation reckons it. */
export function shardOf(guildId: string, shards: number): number {
  return Number((BigInt(guildId) / MOST_IN_ONE_MILLISECOND) % BigInt(shards));
}
