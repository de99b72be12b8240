import type { ChatInputCommandInteraction } from "discord.js";
import type { Change, ServerSettings } from "../../store/index.ts";
import { meantPlace } from "../channel/where.ts";
import { deedOf, serverOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { UserError } from "../discord/errors.ts";
import type { Outcome } from "../discord/reply.ts";
import { words as permissionWords } from "../discord/words.ts";
import { moderatorFaults } from "../faults/faults.ts";
import { faultLine } from "../faults/render.ts";
import { factsOfId } from "../faults/surroundings.ts";
import type { Command, Services } from "../feature.ts";
import { SERVER_SETTING_NAMES } from "../settings/names.ts";
import { DATA, optionName } from "./data.ts";
import { serverChangedReply, serverReply } from "./render.ts";
import { words } from "./words.ts";

type ServerChange = Change<Omit<ServerSettings, "defaults">>;

/** `/moderators set|show|reset`: whoever moderates sees it; who manages the server changes it. */
export const moderators: Command = {
  audience: "moderators",
  data: DATA,

  execute(interaction, actor, services) {
    const { locale } = actor;
    const guildId = serverOf(actor);
    switch (interaction.options.getSubcommand()) {
      case "set":
        return changing(changeFrom(interaction, actor), interaction, actor, services);
      case "reset": {
        const meant = interaction.options.getString("setting");
        const back = SERVER_SETTING_NAMES.filter((name) => name === meant).map((name) => [name, undefined]);
        return changing(Object.fromEntries(back), interaction, actor, services);
      }
      default: {
        const settings = services.standing.server(guildId);
        return serverReply(settings, warningsFor(settings, interaction, actor, services), locale);
      }
    }
  },
};

function changeFrom({ options }: ChatInputCommandInteraction, actor: Actor): ServerChange {
  const channel = options.getChannel(optionName("moderatorChannelId"));
  const role = options.getRole(optionName("moderatorRoleId"));
  const retentionDays = options.getInteger(optionName("retentionDays"));
  const remindAfterMinutes = options.getInteger(optionName("remindAfterMinutes"));
  if (role !== null && role.id === actor.guildId) {
    throw new UserError("everyone-moderates", (locale) => words(locale).notEveryone);
  }
  const change = {
    ...(channel !== null && { moderatorChannelId: meantPlace(channel, actor).channelId }),
    ...(role !== null && { moderatorRoleId: role.id }),
    ...(retentionDays !== null && { retentionDays }),
    ...(remindAfterMinutes !== null && { remindAfterMinutes }),
  };
  if (Object.keys(change).length > 0) return change;
  throw new UserError("nothing-to-set", (locale) => words(locale).nothingToSet);
}

/** A role that could say who has it would be no longer for whoever manages the server to give. */
function changing(
  change: ServerChange,
  interaction: ChatInputCommandInteraction,
  actor: Actor,
  services: Services,
): Outcome {
  const { locale } = actor;
  if (!actor.may("Manage Server")) throw managersOnly();
  return {
    defer: "private",
    async later() {
      const deed = deedOf(actor);
      const changed = await services.standing.setServer(change, deed);
      services.log.info({ server: deed.guildId, moderator: deed.actorId }, "changed what holds in a server");
      const hasNewRole = "moderatorRoleId" in change && change.moderatorRoleId !== undefined;
      const remarks = warningsFor(changed.after, interaction, actor, services);
      return serverChangedReply(
        changed,
        hasNewRole ? [...remarks, words(locale).showCommands] : remarks,
        locale,
      );
    },
  };
}

function managersOnly(): UserError {
  return new UserError("managers-only", (locale) =>
    words(locale).managersOnly(permissionWords(locale).permissions["Manage Server"]),
  );
}

function warningsFor(
  settings: ServerSettings,
  { guild }: ChatInputCommandInteraction,
  { locale }: Actor,
  services: Services,
): readonly string[] {
  const { moderatorChannelId } = settings;
  const facts = moderatorChannelId === null ? undefined : factsOfId(guild, moderatorChannelId);
  const told = { locale, channelId: null, moderatorChannelId, ...services };
  return moderatorFaults(settings, facts).map((fault) => faultLine(fault, told));
}
