import type { Review } from "../../store/index.ts";
import { PostFailure } from "../discord/posts.ts";
import type { Job, Services } from "../feature.ts";
import { reminderLine } from "./review-line.ts";
import { words } from "./words.ts";

/**
 * Reminds the moderators of what has been waiting for longer than their server wants: of each review once. A server where that fails
 * keeps no other waiting.
 */
export const remindOfReviews: Job = {
  name: "reminding of reviews",
  everyMs: 60_000,
  async run(services) {
    for (const guildId of await services.store.keeping.guilds()) {
      try {
        await remindServer(guildId, services);
      } catch (error) {
        services.log.error({ err: error, server: guildId }, "moderators could not be reminded");
      }
    }
  },
};

async function remindServer(guildId: string, services: Services): Promise<void> {
  const { standing, store } = services;
  const { moderatorChannelId, remindAfterMinutes } = standing.server(guildId);
  if (moderatorChannelId === null) return;
  const overdue = await store.reviews.overdue(guildId, Date.now() - remindAfterMinutes * 60_000);
  if (overdue.length > 0) await remind(moderatorChannelId, overdue, services);
}

async function remind(
  channelId: string,
  overdue: readonly Review[],
  { log, posts, store }: Services,
): Promise<void> {
  const [first] = overdue;
  if (first === undefined) return;
  const locale = posts.localeOf(first.guildId);
  const lines = overdue.slice(0, MOST_LISTED).map((review) => reminderLine(review, locale));
  const reply = {
    content: words(locale).reminder(overdue.length),
    embeds: [{ description: lines.join("\n") }],
  };
  try {
    await posts.post(channelId, reply, { nonce: `remind-${first.id}` });
  } catch (error) {
    if (!(error instanceof PostFailure)) throw error;
    log.warn({ channel: channelId, problem: error.problem }, "moderators cannot be reminded");
    return;
  }
  for (const { id } of overdue) await store.reviews.reminded(id, Date.now());
}

/** As many as a page of `/reviews` has. */
const MOST_LISTED = 10;
