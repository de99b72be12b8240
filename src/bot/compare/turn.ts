import type { Actor } from "../discord/actor.ts";
import { staleButton } from "../discord/errors.ts";
import type { PressOutcome } from "../discord/reply.ts";
import type { Button, Press, Services } from "../feature.ts";
import { inPlace } from "../in-place.ts";
import { pageNumber } from "../page-number.ts";
import { compareReadings } from "./compare.ts";
import { NEXT, PREVIOUS } from "./page-buttons.ts";
import { topicOf } from "./topic.ts";

/** **Previous readings** */
export const previousReadings: Button = { ...PREVIOUS, audience: "members", execute: turn };

/** **Next readings** */
export const nextReadings: Button = { ...NEXT, audience: "members", execute: turn };

/** The page turns for who asked; who else turns it gets the page alone, so that nobody's page is turned by someone else. */
function turn(press: Press, actor: Actor, services: Services): PressOutcome {
  const { message, parameters, isPrivate } = press;
  const [page, asker] = parameters;
  const topic = topicOf(message.content);
  if (topic === undefined) throw staleButton();
  const isTheirs = isPrivate || actor.userId === asker;
  const asked = { topic, page: pageNumber(page), isPrivate: isPrivate || !isTheirs };
  const shown = compareReadings(asked, actor, services);
  const added = isTheirs ? addedTo(message.content) : [];
  return inPlace(isTheirs, { ...shown, content: [shown.content, ...added].join("\n") });
}

/** What stands below a comparison's own two lines: that it was shared, and by whom. */
function addedTo(content: string): readonly string[] {
  return content.split("\n").slice(2);
}
