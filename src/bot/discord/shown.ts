import {
  type ButtonComponent,
  ComponentType,
  type Embed,
  type Message,
  type StringSelectMenuComponent,
} from "discord.js";
import type { APIEmbed } from "discord-api-types/v10";
import type { ReplyButton, ReplySelect } from "./reply.ts";

/** What a message of Ibid's shows. */
export interface Shown {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly buttons: readonly ReplyButton[];
  readonly select?: ReplySelect;
}

/** Reads a message back as it was sent: what it shows is nowhere else, and must not be looked up anew to be the same. */
export function shownIn({ content, embeds, components }: Message): Shown {
  const parts = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const buttons = parts.filter((component) => component.type === ComponentType.Button);
  const select = parts.find((component) => component.type === ComponentType.StringSelect);
  return {
    content,
    embeds: embeds.map(asSent),
    buttons: buttons.flatMap(toReplyButton),
    ...(select !== undefined && { select: toReplySelect(select) }),
  };
}

/** Discord adds fields of its own, which it does not take back. */
function asSent({ data: { title, description, fields, footer } }: Embed): APIEmbed {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(fields !== undefined && { fields }),
    ...(footer !== undefined && { footer: { text: footer.text } }),
  };
}

function toReplyButton({ label, customId, disabled }: ButtonComponent): readonly ReplyButton[] {
  return label === null || customId === null ? [] : [{ label, customId, isDisabled: disabled }];
}

function toReplySelect({ customId, placeholder, options }: StringSelectMenuComponent): ReplySelect {
  return {
    customId,
    placeholder: placeholder ?? "",
    options: options.map(({ label, value, description }) => ({
      label,
      value,
      ...(description != null && { description }),
    })),
  };
}
