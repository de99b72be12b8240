import { MessageFlags } from "discord-api-types/v10";
import { apiError } from "../api-error.ts";
import { ageOf, type Interaction } from "../interactions/interaction.ts";
import { postResponse } from "../interactions/respond.ts";
import { readMessage } from "../limits/messages.ts";
import { changeMessage, checkNotEmptied, removeMessage } from "../world/messages.ts";
import { presentMessage } from "../world/present-message.ts";
import type { Message, World } from "../world/world.ts";
import { attachmentsOf } from "./attachments.ts";
import { type Call, DONE, idOf, ok, type Route } from "./route.ts";

const HOOK = "/webhooks/{webhook_id}/{webhook_token}";

/** What follows the first response, by the interaction's token: follow-ups, and the messages that it brought forth. */
export function webhookRoutes(world: World): readonly Route[] {
  const path = `${HOOK}/messages/{message_id}`;
  return [
    { method: "POST", path: HOOK, open: true, handle: (call) => ok(followUp(world, call)) },
    { method: "GET", path, open: true, handle: (call) => ok(presentMessage(world, messageOf(world, call))) },
    { method: "PATCH", path, open: true, handle: (call) => ok(change(world, call)) },
    {
      method: "DELETE",
      path,
      open: true,
      handle: (call) => {
        removeMessage(world, messageOf(world, call));
        return DONE;
      },
    },
  ];
}

/** A follow-up. The first one after a deferral fills the deferred message, whose visibility is fixed. */
function followUp(world: World, call: Call): Record<string, unknown> {
  const interaction = livingInteraction(world, call);
  const body = readMessage(call.body);
  const files = attachmentsOf(world, call, body);
  const original =
    interaction.originalId === undefined ? undefined : world.messages.get(interaction.originalId);
  if (original && (original.flags & MessageFlags.Loading) !== 0) {
    checkNotEmptied(original, body, files);
    changeMessage(world, original, body, files);
    return presentMessage(world, original);
  }
  const message = postResponse(world, interaction, {
    body,
    files,
    ...(original ? { refersTo: original } : {}),
  });
  if (!message) throw apiError("unknownChannel");
  interaction.followupIds.push(message.id);
  world.changes.notify();
  return presentMessage(world, message);
}

function change(world: World, call: Call): Record<string, unknown> {
  const message = messageOf(world, call);
  const body = readMessage(call.body, message.flags);
  const files = attachmentsOf(world, call, body);
  checkNotEmptied(message, body, files);
  changeMessage(world, message, body, files);
  return presentMessage(world, message);
}

function messageOf(world: World, call: Call): Message {
  const interaction = livingInteraction(world, call);
  const id = call.params["message_id"] === "@original" ? interaction.originalId : idOf(call, "message_id");
  const own = [interaction.originalId, ...interaction.followupIds];
  const message = id !== undefined && own.includes(id) ? world.messages.get(id) : undefined;
  if (!message) throw apiError("unknownMessage");
  return message;
}

/** Throws 10015 for another application or before the first response, 50027 for a token that is wrong or has expired. */
function livingInteraction(world: World, call: Call): Interaction {
  if (idOf(call, "webhook_id") !== world.application.id) throw apiError("unknownWebhook");
  const interaction = [...world.interactions.values()].find(
    ({ token }) => token === call.params["webhook_token"],
  );
  if (!interaction || ageOf(interaction) > world.settings.tokenLife) throw apiError("invalidWebhookToken");
  const { state } = interaction;
  if (state.status !== "acknowledged" || state.how === "choices") throw apiError("unknownWebhook");
  return interaction;
}
