import type { ChatInputCommandInteraction } from "discord.js";
import type { ChannelSettings } from "../../store/index.ts";
import { deedOf, serverOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import type { Outcome } from "../discord/reply.ts";
import { isBlank } from "../discord/text.ts";
import { channelFaults } from "../faults/faults.ts";
import { faultLine } from "../faults/render.ts";
import { surroundingsOf } from "../faults/surroundings.ts";
import type { Command, Services } from "../feature.ts";
import { SETTING_NAMES, type SettingName } from "../settings/names.ts";
import { anywhereIn, type Changed, type Changing, type Place } from "../standing/standing.ts";
import { changeFrom, takingBack } from "./change.ts";
import { DATA } from "./data.ts";
import { optionName } from "./options.ts";
import { progressChoices } from "./progress.ts";
import { readingsChoices } from "./readings-option.ts";
import { changedReply, listReply, settingsReply } from "./render.ts";
import { meantPlace } from "./where.ts";
import { words } from "./words.ts";

/** `/channel set|default|show|list|reset` */
export const channel: Command = {
  audience: "moderators",
  data: DATA,

  execute(interaction, actor, services) {
    const { options } = interaction;
    const { library, standing } = services;
    const { locale } = actor;
    const guildId = serverOf(actor);
    const place = meantPlace(options.getChannel("channel"), actor);
    switch (options.getSubcommand()) {
      case "set":
        return changing(
          place,
          changeFrom(givenIn(interaction), guildId, library),
          interaction,
          actor,
          services,
        );
      case "default":
        return changing(
          null,
          changeFrom(givenIn(interaction), guildId, library),
          interaction,
          actor,
          services,
        );
      case "reset": {
        const named = options.getString("setting");
        const meant = SETTING_NAMES.filter((name) => named === null || named === name);
        const isForAll = options.getBoolean("server") ?? false;
        return changing(isForAll ? null : place, takingBack(meant), interaction, actor, services);
      }
      case "list":
        return listReply(standing.server(guildId).defaults, standing.ownSettings(guildId), {
          locale,
          library,
        });
      default: {
        const settings = standing.channel(place);
        const warnings = warningsFor(place, settings, interaction, actor, services);
        const about = `<#${place.channelId}>`;
        return settingsReply(about, settings, standing.origins(place), warnings, { locale, library });
      }
    }
  },

  autocomplete({ options }, { library }, { locale }) {
    const { name, value } = options.getFocused(true);
    return name === optionName("readings")
      ? readingsChoices(value, library.readings(), locale)
      : progressChoices(value, library, locale);
  },
};

function givenIn({ options }: ChatInputCommandInteraction) {
  const text = (name: SettingName) => {
    const given = options.getString(optionName(name));
    return given === null || isBlank(given) ? null : given;
  };
  return {
    mode: text("mode"),
    review: options.getBoolean(optionName("review")),
    readings: text("readings"),
    cooldown: text("cooldown"),
    replyIn: text("replyIn"),
    roleId: options.getRole(optionName("roleId"))?.id ?? null,
    progress: text("progress"),
  };
}

/** @param place `null`: all channels that say nothing of their own */
function changing(
  place: Place | null,
  change: Changing,
  interaction: ChatInputCommandInteraction,
  actor: Actor,
  services: Services,
): Outcome {
  const { library, standing, log } = services;
  const { locale } = actor;
  return {
    defer: "private",
    async later() {
      const deed = deedOf(actor);
      const changed: Changed<ChannelSettings> =
        place === null
          ? await standing.setDefaults(change, deed)
          : await standing.setChannel(place, change, deed);
      log.info(
        { channel: place?.channelId ?? "all", moderator: deed.actorId },
        "changed what holds in a channel",
      );
      const warnings = warningsFor(place, changed.after, interaction, actor, services);
      const about = place === null ? words(locale).wholeServer : `<#${place.channelId}>`;
      return changedReply(about, changed, warnings, { locale, library });
    },
  };
}

function warningsFor(
  place: Place | null,
  settings: ChannelSettings,
  { guild }: ChatInputCommandInteraction,
  actor: Actor,
  services: Services,
): readonly string[] {
  const { locale } = actor;
  const server = services.standing.server(serverOf(actor));
  const channelId = place?.channelId ?? null;
  const where = place ?? anywhereIn(serverOf(actor));
  const around = surroundingsOf(guild, channelId, settings, services);
  const { moderatorChannelId } = server;
  return channelFaults(settings, server, around, services.standing.origins(where)).map((fault) =>
    faultLine(fault, { locale, channelId, moderatorChannelId, ...services }),
  );
}
