import { type Client, Events, type Guild, ShardClientUtil } from "discord.js";
import { DAY } from "../day.ts";
import type { Job, Services } from "../feature.ts";

/** How long what is kept of a server outlives Ibid's leaving it, in days: one that comes back in time finds all as it was. */
const GRACE_DAYS = 7;

type Needs = Pick<Services, "lessons" | "log" | "standing" | "store">;

/**
 * Notes it when a server removes Ibid or invites it again. Discord tells of a server that is only down by another event.
 *
 * @param track takes note of work until it is done
 * @returns what ends that
 */
export function followMembership(
  client: Client,
  services: Pick<Services, "log" | "store">,
  track: (work: Promise<void>) => void,
): () => void {
  const noted = async (work: Promise<void>, what: string, guildId: string): Promise<void> => {
    try {
      await work;
      services.log.info({ server: guildId }, what);
    } catch (error) {
      // Whoever looks at all servers next, within the hour, will find it.
      services.log.error({ err: error, server: guildId }, `could not note: ${what}`);
    }
  };
  const { keeping } = services.store;
  const onDelete = ({ id }: Guild) => track(noted(keeping.left(id, Date.now()), "left a server", id));
  const onCreate = ({ id }: Guild) => track(noted(keeping.back(id), "joined a server", id));
  client.on(Events.GuildDelete, onDelete).on(Events.GuildCreate, onCreate);
  return () => void client.off(Events.GuildDelete, onDelete).off(Events.GuildCreate, onCreate);
}

/**
 * Compares the servers that anything is kept of with those that Ibid is in, so that what happened while it was down is noted too;
 * then deletes what is kept of those that it left longer ago than the grace period.
 */
export function membershipJob(client: Client): Job<Needs> {
  return {
    name: "keeping up with the servers",
    everyMs: 3_600_000,
    async run({ lessons, log, standing, store: { keeping } }) {
      const now = Date.now();
      const present = client.guilds.cache;
      // Before anything is deleted: a server that is here has not been left, whatever was noted.
      for (const id of present.keys()) await keeping.back(id);
      const gone = (await keeping.guilds()).filter((id) => !present.has(id) && isOurs(client, id));
      for (const id of gone) await keeping.left(id, now);
      if (gone.length > 0) log.info({ servers: gone }, "left servers while nobody was told");
      const deleted = await keeping.deleteLeft(now - GRACE_DAYS * DAY);
      for (const id of deleted) {
        standing.forgetServer(id);
        lessons.forgetServer(id);
      }
      if (deleted.length > 0)
        log.info({ servers: deleted }, "deleted what was kept of servers that were left");
    },
  };
}

/** Of another process's servers this one knows nothing. */
function isOurs({ ws, options }: Client, guildId: string): boolean {
  return ws.shards.has(ShardClientUtil.shardIdForGuildId(guildId, options.shardCount ?? 1));
}
