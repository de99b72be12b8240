import type { Actor } from "../discord/actor.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { refuseRemoved } from "../removal/removed.ts";
import { type Compared, comparisonReply } from "./render.ts";

/**
 * One page of what the readings say about a topic. Every page is compared anew: it shows the library as it is.
 *
 * @throws UserError where the topic is a question whose answer moderators have removed
 */
export function compareReadings(
  { topic, page, isPrivate }: Omit<Compared, "rows">,
  actor: Actor,
  services: Services,
): Reply {
  const { library, log } = services;
  const started = performance.now();
  const rows = library.compare(topic, { limit: EXCERPTS_OF_EACH });
  const milliseconds = Math.round(performance.now() - started);
  const passageIds = rows.flatMap(({ excerpts }) => excerpts.map(({ passageId }) => passageId));
  refuseRemoved(topic, passageIds, actor.guildId, services);
  const speaking = rows.filter(({ excerpts }) => excerpts.length > 0).length;
  log.info({ readings: rows.length, speaking, milliseconds }, "compared the readings");
  return comparisonReply({ topic, rows, page, isPrivate }, library.readings(), actor);
}

/** Side by side, what is said first counts: whoever wants more of one reading asks it with `/ask`. */
const EXCERPTS_OF_EACH = 2;
