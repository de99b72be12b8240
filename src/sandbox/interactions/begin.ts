import { randomBytes } from "node:crypto";
import type { InteractionType } from "discord-api-types/v10";
import { InteractionContextType } from "discord-api-types/v10";
import { remember } from "../bounded.ts";
import { LARGEST_FILE } from "../limits/messages.ts";
import { permissionsIn } from "../permissions.ts";
import { presentActingMember, presentChannel, presentGuild, presentUser } from "../world/present-guild.ts";
import { ownersOf } from "../world/present-message.ts";
import type { Channel, User, World } from "../world/world.ts";
import type { Interaction, UsedCommand } from "./interaction.ts";

interface Act {
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly locale: string;
  /** The interaction's `data`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly command?: UsedCommand;
  readonly choosesNumbers?: boolean;
  /** The message whose component was used, and as the payload carries it. */
  readonly source?: { readonly id: string; readonly payload: Readonly<Record<string, unknown>> };
}

/**
 * A user acts: the bot is told, and the clock runs. After `acknowledgeWithin` without a response the interaction is lost.
 */
export function beginInteraction(world: World, act: Act): Interaction {
  const { user, channel } = act;
  const id = world.ids.next();
  const interaction: Interaction = {
    id,
    token: `${Buffer.from(`interaction:${id}:`).toString("base64url")}${randomBytes(48).toString("base64url")}`,
    type: act.type,
    createdAt: Date.now(),
    userId: user.id,
    channelId: channel.id,
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
    ...(act.command ? { command: act.command } : {}),
    ...(act.source ? { sourceId: act.source.id } : {}),
    choosesNumbers: act.choosesNumbers ?? false,
    state: { status: "pending" },
    followupIds: [],
  };
  world.interactions.set(id, interaction);
  setTimeout(() => giveUp(world, interaction), world.settings.acknowledgeWithin).unref();
  world.publish({
    name: "INTERACTION_CREATE",
    data: payload(world, interaction, act),
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
  });
  world.changes.notify();
  return interaction;
}

function giveUp(world: World, interaction: Interaction): void {
  if (interaction.state.status !== "pending") return;
  interaction.state = { status: "lost" };
  remember(world.violations, {
    rule: `No response to the interaction within ${world.settings.acknowledgeWithin} ms`,
    code: 0,
    where: "interaction",
    detail: { id: interaction.id, type: interaction.type, command: interaction.command?.name },
  });
  world.changes.notify();
}

function payload(world: World, interaction: Interaction, act: Act): Record<string, unknown> {
  const { channel, user } = act;
  const guild = channel.guildId ? world.guilds.get(channel.guildId) : undefined;
  const member = guild?.members.get(user.id);
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: act.type,
    token: interaction.token,
    version: 1,
    data: act.data,
    channel_id: channel.id,
    channel: presentInteractionChannel(world, channel, user.id),
    ...(guild && member
      ? {
          guild_id: guild.id,
          guild: partialGuild(presentGuild(guild)),
          guild_locale: guild.locale,
          member: presentActingMember(world, member, channel),
        }
      : { user: presentUser(user) }),
    ...(act.source ? { message: act.source.payload } : {}),
    locale: act.locale,
    app_permissions: permissionsIn(world, world.application.botId, channel).toString(),
    entitlements: [],
    authorizing_integration_owners: ownersOf(interaction),
    context: guild ? InteractionContextType.Guild : InteractionContextType.BotDM,
    attachment_size_limit: LARGEST_FILE,
  };
}

/** The acting user's permissions come with the channel. */
export function presentInteractionChannel(world: World, channel: Channel, userId: string) {
  return { ...presentChannel(world, channel), permissions: permissionsIn(world, userId, channel).toString() };
}

function partialGuild({ id, features, preferred_locale: locale }: ReturnType<typeof presentGuild>) {
  return { id, features, locale };
}
