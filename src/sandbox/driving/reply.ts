import { InteractionType, MessageFlags } from "discord-api-types/v10";
import { ageOf, type Interaction } from "../interactions/interaction.ts";
import type { Reply, SeenMessage } from "../seen-types.ts";
import type { Message, World } from "../world/world.ts";
import { seen } from "./seen.ts";

/** Waits for what a user gets from an interaction: a message, a modal, an update, or that nothing came. */
export async function replyTo(world: World, interaction: Interaction): Promise<Reply> {
  const reply = liveReply(world, interaction);
  const { patience, acknowledgeWithin } = world.settings;
  await world.changes.wait(
    () => isSettled(world, interaction) || undefined,
    Math.max(patience, acknowledgeWithin + 100),
  );
  return reply;
}

/**
 * A deferred reply is settled once it is filled, or once another message has come in its place; a deferred update at once, for nothing may
 * ever come of it.
 */
function isSettled(world: World, interaction: Interaction): boolean {
  const { state } = interaction;
  if (state.status === "pending") return false;
  if (state.status === "lost" || state.how !== "deferred") return true;
  const [first] = [...original(world, interaction), ...followups(world, interaction)];
  return (first !== undefined && !isThinking(first)) || hasExpired(world, interaction);
}

function liveReply(world: World, interaction: Interaction): Reply {
  const messages = () =>
    [...original(world, interaction), ...followups(world, interaction)].map((one) => seen(world, one));
  const reply: Reply = {
    interactionId: interaction.id,
    get acknowledgement() {
      return interaction.state.status === "acknowledged" ? interaction.state.how : undefined;
    },
    get acknowledgedAfter() {
      return interaction.state.status === "acknowledged" ? interaction.state.after : undefined;
    },
    get failure() {
      return failureOf(world, interaction);
    },
    get message(): SeenMessage {
      const [first] = messages();
      if (first) return first;
      throw new Error(failureOf(world, interaction) ?? "The bot responded without a message.");
    },
    get followups() {
      return followups(world, interaction).map((one) => seen(world, one));
    },
    get messages() {
      return messages();
    },
    get modal() {
      return interaction.modal ? { interactionId: interaction.id, ...interaction.modal } : undefined;
    },
    async until(condition) {
      const { patience } = world.settings;
      const held = await world.changes.wait(() => condition(reply) || undefined, patience);
      if (!held) throw new Error(`The reply did not come to what was waited for within ${patience} ms.`);
    },
  };
  return reply;
}

function original(world: World, { originalId }: Interaction): readonly Message[] {
  const message = originalId === undefined ? undefined : world.messages.get(originalId);
  return message ? [message] : [];
}

function followups(world: World, { followupIds }: Interaction): readonly Message[] {
  return followupIds.flatMap((id) => world.messages.get(id) ?? []);
}

/** In Discord's words. A deferred reply that is never filled fails when the token dies. */
function failureOf(world: World, interaction: Interaction): string | undefined {
  const neverFilled = original(world, interaction).some(isThinking) && hasExpired(world, interaction);
  if (interaction.state.status !== "lost" && !neverFilled) return undefined;
  if (interaction.type === InteractionType.MessageComponent) return "This interaction failed";
  if (interaction.type === InteractionType.ModalSubmit) return "Something went wrong. Try again.";
  return "The application did not respond";
}

function isThinking({ flags }: Message): boolean {
  return (flags & MessageFlags.Loading) !== 0;
}

function hasExpired(world: World, interaction: Interaction): boolean {
  return ageOf(interaction) > world.settings.tokenLife;
}
