import type { BaseMessageOptions, MessageMentionOptions } from "discord.js";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { cut, LIMITS } from "./limits.ts";
import type { Reply, ReplyButton, ReplyFile, ReplySelect } from "./reply.ts";

/** Without it Discord pings everyone that a text mentions, in an edit as much as in a message. */
export const NOBODY: MessageMentionOptions = { parse: [], users: [], roles: [], repliedUser: false };

type Payload = Pick<BaseMessageOptions, "content" | "embeds" | "components" | "files" | "allowedMentions">;

/**
 * A reply as discord.js sends it, within Discord's limits. What the reply leaves out, an edit leaves as it was.
 *
 * @param notify the id of the only user whom it may ping
 */
export function payload(
  { content, embeds, buttons, select, files }: Omit<Reply, "private">,
  notify?: string,
): Payload {
  const hasComponents = buttons !== undefined || select !== undefined;
  return {
    allowedMentions: notify === undefined ? NOBODY : { ...NOBODY, users: [notify] },
    ...(content !== undefined && { content: cut(content, LIMITS.content) }),
    ...(embeds !== undefined && { embeds: embeds.slice(0, LIMITS.embeds) }),
    ...(hasComponents && { components: [...rowsOf(buttons ?? []), ...(select ? [selectRow(select)] : [])] }),
    ...(files !== undefined && { files: files.slice(0, LIMITS.files).map(toFile) }),
  };
}

/** Four rows leave room for the select menu. */
function rowsOf(buttons: readonly ReplyButton[]) {
  const starts = Array.from({ length: LIMITS.rows - 1 }, (_, row) => row * LIMITS.buttonsInRow);
  return starts
    .map((start) => buttons.slice(start, start + LIMITS.buttonsInRow))
    .filter((row) => row.length > 0)
    .map((row) => ({ type: ComponentType.ActionRow as const, components: row.map(toButton) }));
}

function toButton({ label, customId, isDisabled = false }: ReplyButton) {
  return {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: cut(label, LIMITS.buttonLabel),
    customId,
    disabled: isDisabled,
  };
}

function selectRow({ customId, placeholder, most = 1, options }: ReplySelect) {
  const shown = options.slice(0, LIMITS.selectOptions).map(({ label, value, description }) => ({
    label: cut(label, LIMITS.selectLabel),
    value,
    ...(description !== undefined && { description: cut(description, LIMITS.selectLabel) }),
  }));
  const menu = {
    type: ComponentType.StringSelect as const,
    customId,
    placeholder: cut(placeholder, LIMITS.selectPlaceholder),
    maxValues: Math.min(most, shown.length),
    options: shown,
  };
  return { type: ComponentType.ActionRow as const, components: [menu] };
}

function toFile({ name, content, description }: ReplyFile) {
  const attachment = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
  return { name, attachment, description: cut(description, LIMITS.fileDescription) };
}
