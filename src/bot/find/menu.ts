import { ApplicationCommandType } from "discord-api-types/v10";
import { named } from "../discord/localised.ts";
import { WHERE } from "../discord/where.ts";
import type { MenuCommand } from "../feature.ts";
import { mustHaveReadings } from "../readings/must-have.ts";
import { refuseRemoved } from "../removal/removed.ts";
import { plainText } from "../target/plain-text.ts";
import { textOf } from "../target/text.ts";
import { closestPassages } from "./closest.ts";
import { findReply } from "./render.ts";
import { words } from "./words.ts";

/** **Find in readings**, in a message's menu: what the readings have that is nearest to what someone says, for who looks it up. */
export const findInReadings: MenuCommand = {
  audience: "members",
  data: {
    type: ApplicationCommandType.Message,
    ...named((locale) => words(locale).find),
    ...WHERE,
  },

  execute({ targetMessage }, actor, services) {
    mustHaveReadings(services);
    const { library, log } = services;
    const said = plainText(textOf(targetMessage));
    const closest = closestPassages(said, library);
    const passageIds = closest.excerpts.map(({ passageId }) => passageId);
    refuseRemoved(said, passageIds, actor.guildId, services);
    log.info({ passages: closest.excerpts.length }, "found the closest passages");
    return findReply(said, closest, library.readings(), actor);
  },
};
