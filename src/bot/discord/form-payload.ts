import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { cut, LIMITS } from "./limits.ts";
import type { ReplyForm, ReplyInput } from "./reply.ts";

/** A form as Discord takes it, within its limits. discord.js has no words of its own for an input under a label. */
export function formPayload({ customId, title, inputs }: ReplyForm): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: cut(title, LIMITS.formTitle),
    components: inputs.slice(0, LIMITS.formInputs).map(toLabel),
  };
}

function toLabel({ id, label, style, required, maxLength, placeholder, value }: ReplyInput) {
  const longest = Math.min(maxLength, LIMITS.formText);
  return {
    type: ComponentType.Label as const,
    label: cut(label, LIMITS.formLabel),
    component: {
      type: ComponentType.TextInput as const,
      custom_id: id,
      style: style === "short" ? TextInputStyle.Short : TextInputStyle.Paragraph,
      required,
      max_length: longest,
      ...(placeholder !== undefined && { placeholder: cut(placeholder, LIMITS.formPlaceholder) }),
      ...(value !== undefined && { value: cut(value, longest) }),
    },
  };
}
