import { MessageFlags, InteractionResponseType as Type } from "discord-api-types/v10";
import { apiError } from "../api-error.ts";
import type { Interaction } from "../interactions/interaction.ts";
import { respond } from "../interactions/respond.ts";
import { presentMessage } from "../world/present-message.ts";
import type { Message, World } from "../world/world.ts";
import { attachmentsOf } from "./attachments.ts";
import { type Answer, type Call, DONE, idOf, ok, type Route } from "./route.ts";

/** The first response to an interaction. */
export function interactionRoutes(world: World): readonly Route[] {
  return [
    {
      method: "POST",
      path: "/interactions/{interaction_id}/{interaction_token}/callback",
      open: true,
      handle: (call) => callback(world, call),
    },
  ];
}

function callback(world: World, call: Call): Answer {
  const interaction = world.interactions.get(idOf(call, "interaction_id"));
  if (!interaction || interaction.token !== call.params["interaction_token"])
    throw apiError("unknownInteraction");
  const message = respond(world, interaction, call.body, (body) => attachmentsOf(world, call, body));
  return call.query["with_response"] === "true" ? ok(described(world, interaction, message)) : DONE;
}

function described(world: World, interaction: Interaction, message: Message | undefined) {
  const { id, type, state } = interaction;
  const about = message
    ? {
        response_message_id: message.id,
        response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: message.ephemeralFor !== undefined,
      }
    : {};
  const how = state.status === "acknowledged" ? state.how : undefined;
  const made = message && how === "message" ? Type.ChannelMessageWithSource : undefined;
  const changed = message && how === "update" ? Type.UpdateMessage : undefined;
  const deferred = message && how === "deferred" ? Type.DeferredChannelMessageWithSource : undefined;
  const kind = made ?? changed ?? deferred;
  return {
    interaction: { id, type, ...about },
    ...(kind && message ? { resource: { type: kind, message: presentMessage(world, message) } } : {}),
  };
}
