/** Who does something, where and when. Whatever changes the store for a moderator takes one, and goes on record with it. */
export interface Deed {
  readonly guildId: string;
  /** The moderator's user id; `null` for what Ibid does by itself, such as deleting what has been kept long enough. */
  readonly actorId: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}
