import { MessageFlags } from "discord-api-types/v10";
import { flatten, isButton, isSelect } from "../limits/components.ts";
import type { SeenMessage } from "../seen-types.ts";
import type { Message, World } from "../world/world.ts";

/** A message as it stands now, for who drives the sandbox. */
export function seen(world: World, message: Message): SeenMessage {
  const author = world.users.get(message.authorId);
  return {
    id: message.id,
    channelId: message.channelId,
    author: { id: message.authorId, name: author?.globalName ?? "Deleted User", bot: author?.bot ?? false },
    content: message.content,
    embeds: (message.flags & MessageFlags.SuppressEmbeds) === 0 ? message.embeds : [],
    components: message.components,
    buttons: [...flatten(message.components)].filter(isButton),
    selects: [...flatten(message.components)].filter(isSelect),
    flags: message.flags,
    ephemeral: message.ephemeralFor !== undefined,
    thinking: (message.flags & MessageFlags.Loading) !== 0,
    pinged: message.pinged,
    allowedMentions: message.allowedMentions,
    replyTo: message.replyTo,
    edits: message.edits,
    attachments: message.attachments.map(({ id, filename, content }) => ({
      id,
      filename,
      size: content.byteLength,
    })),
    reactions: [...message.reactions].map(([emoji, users]) => ({ emoji, users: [...users] })),
  };
}
