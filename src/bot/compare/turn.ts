import type { Actor } from "../discord/actor.ts";
import { staleButton } from "../discord/errors.ts";
import type { PressOutcome } from "../discord/reply.ts";
import type { Button, Press, Services } from "../feature.ts";
import { compareReadings } from "./compare.ts";
import { NEXT, PREVIOUS } from "./page-buttons.ts";
import { topicOf } from "./topic.ts";

/** **Previous readings** */
export const previousReadings: Button = { ...PREVIOUS, execute: turn };

/** **Next readings** */
export const nextReadings: Button = { ...NEXT, execute: turn };

/** The page turns for who asked; who else turns it gets the page alone, so that nobody's page is turned by someone else. */
function turn(press: Press, actor: Actor, services: Services): PressOutcome {
  const { message, parameters, isPrivate } = press;
  const [page = "", asker] = parameters;
  const topic = topicOf(message.content);
  if (topic === undefined || !/^\d{1,4}$/.test(page)) throw staleButton();
  const mine = isPrivate || actor.userId === asker;
  const shown = compareReadings(
    { topic, page: Number(page), isPrivate: isPrivate || !mine },
    actor,
    services,
  );
  if (!mine) return shown;
  const { private: _, content = "", ...rest } = shown;
  return { update: { ...rest, content: [content, ...addedTo(message.content)].join("\n") } };
}

/** What stands below a comparison's own two lines: that it was shared, and by whom. */
function addedTo(content: string): readonly string[] {
  return content.split("\n").slice(2);
}
