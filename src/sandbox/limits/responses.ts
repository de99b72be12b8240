import { InteractionResponseType as Type } from "discord-api-types/v10";
import { z } from "zod";
import { choice } from "./commands.ts";
import { modalComponents } from "./components.ts";
import { text, withoutNulls } from "./rules.ts";

const choices = z.preprocess(withoutNulls, z.object({ choices: z.array(choice).max(25) }));

const modal = z.object({ custom_id: text(1, 100), title: text(1, 45), components: modalComponents });

/** What the callback of an interaction takes; a message's `data` is read by readMessage. */
export const response = z.discriminatedUnion("type", [
  z.object({ type: z.literal(Type.ChannelMessageWithSource), data: z.record(z.string(), z.unknown()) }),
  z.object({
    type: z.literal(Type.DeferredChannelMessageWithSource),
    data: z.exactOptional(z.object({ flags: z.exactOptional(z.int()) }).nullable()),
  }),
  z.object({ type: z.literal(Type.DeferredMessageUpdate), data: z.exactOptional(z.unknown()) }),
  z.object({
    type: z.literal(Type.UpdateMessage),
    data: z.exactOptional(z.record(z.string(), z.unknown()).nullable()),
  }),
  z.object({ type: z.literal(Type.ApplicationCommandAutocompleteResult), data: choices }),
  z.object({ type: z.literal(Type.Modal), data: modal }),
]);

export type Response = z.infer<typeof response>;
