import { PermissionFlagsBits as P } from "discord-api-types/v10";
import type { AllowedMentions } from "./limits/messages.ts";
import { has, permissionsIn } from "./permissions.ts";
import type { Pinged } from "./seen-types.ts";
import type { Channel, Message, World } from "./world/world.ts";

interface Draft {
  readonly authorId: string;
  readonly channel: Channel;
  /** All text that Discord searches for mentions; embeds are not searched. */
  readonly text: string;
  readonly allowed: AllowedMentions | undefined;
  readonly repliesTo: Message | undefined;
}

/**
 * Whom a message notifies. Without `allowed_mentions` everything is parsed and a reply pings; with an empty one nothing is.
 * Code spans and backslashes do not hide a mention here: where Discord's own parsers disagree, a bot must not rely on them.
 */
export function pingedBy(world: World, { authorId, channel, text, allowed, repliesTo }: Draft): Pinged {
  const guild = channel.guildId ? world.guilds.get(channel.guildId) : undefined;
  const mayPingAll = has(permissionsIn(world, authorId, channel), P.MentionEveryone);
  const parses = (kind: "users" | "roles" | "everyone") => !allowed || Boolean(allowed.parse?.includes(kind));

  const users = new Set(
    idsIn(text, /<@!?(\d{15,20})>/g)
      .filter((id) => parses("users") || allowed?.users?.includes(id))
      .filter((id) => (guild ? world.users.has(id) : isIn(world, channel, id))),
  );
  // An interaction's response is sent by a webhook, which nobody can ping by replying.
  const pingsReplied = allowed?.replied_user ?? !allowed;
  if (repliesTo && repliesTo.interactionId === undefined && pingsReplied) users.add(repliesTo.authorId);

  const roles = new Set(
    idsIn(text, /<@&(\d{15,20})>/g)
      .filter((id) => parses("roles") || allowed?.roles?.includes(id))
      .filter((id) => guild?.roles.get(id)?.mentionable || (mayPingAll && guild?.roles.has(id))),
  );

  const everyone = Boolean(guild) && mayPingAll && parses("everyone") && /@(?:everyone|here)/.test(text);
  return { everyone, users: [...users], roles: [...roles] };
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}

function isIn(world: World, dm: Channel, userId: string): boolean {
  return dm.recipientId === userId || world.application.botId === userId;
}
