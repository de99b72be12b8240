import type { ApplicationCommandType, InteractionType } from "discord-api-types/v10";
import type { Choice } from "../act-types.ts";
import type { ModalComponent } from "../limits/components.ts";
import type { Acknowledgement } from "../seen-types.ts";

/** One interaction, from the user's act until its token dies. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  /** The command that was used. */
  readonly command?: UsedCommand;
  /** The message whose component was used. */
  readonly sourceId?: string;
  /** ```
   *  pending ─ first response in time ─▶ acknowledged
   *     └──── 3 s pass ────────────────▶ lost            (10062 from then on)
   *  ``` */
  state: InteractionState;
  /** The message that `@original` names: the response, or the component's message that was updated. */
  originalId?: string;
  readonly followupIds: string[];
  /** Of an autocomplete interaction: whether the option being typed takes numbers. */
  readonly choosesNumbers: boolean;
  /** What an autocomplete interaction was answered. */
  choices?: readonly Choice[];
  modal?: OpenedModal;
}

export interface UsedCommand {
  readonly id: string;
  /** With the subcommand: "channel set". */
  readonly name: string;
  readonly type: ApplicationCommandType;
}

type InteractionState =
  | { readonly status: "pending" }
  | { readonly status: "lost" }
  | { readonly status: "acknowledged"; readonly how: Acknowledgement; readonly after: number };

interface OpenedModal {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly ModalComponent[];
}

/** Milliseconds since the user acted. */
export function ageOf(interaction: Interaction): number {
  return Date.now() - interaction.createdAt;
}
