import { expect } from "vitest";
import type { Context, Place, SeenMessage } from "../../src/sandbox/index.ts";
import type { Change, ChannelSettings, ServerSettings } from "../../src/store/index.ts";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

export interface ReviewStage extends Stage {
  /** Where the moderators' cards go. */
  readonly desk: Place;
  /** What stands there, oldest first, as a moderator sees it. */
  cards(): readonly SeenMessage[];
  /** Waits for the card of a question, and gives it. */
  card(question: string): Promise<SeenMessage>;
  /** The card as it is now. */
  again(card: SeenMessage): SeenMessage;
  /** Changes settings as a moderator would, and lets the bot load them. */
  set(channel: Change<ChannelSettings>, server?: Change<Omit<ServerSettings, "defaults">>): Promise<void>;
}

/** The same question, told from others by its marks, which mean nothing to a search. */
export function marked(question: string, mark: number): string {
  const marks = mark.toString(2).padStart(8, "0").replaceAll("0", "?").replaceAll("1", "!");
  return `${question}${marks}`;
}

/** A stage whose study channel is a review channel, with a channel for the moderators. */
export async function openReviewStage(options: StageOptions = {}): Promise<ReviewStage> {
  const stage = await openStage(options);
  const { sandbox, store } = stage;
  const { general: desk, study } = sandbox.places.study.channels;
  const { administrator } = sandbox.people;
  const at: Context = { user: administrator, channel: desk };
  const cards = () => sandbox.history(at);
  const set: ReviewStage["set"] = async (channel, server = {}) => {
    const by = { guildId: sandbox.places.study.id, actorId: administrator.id, at: Date.now() };
    await store.settings.setChannel(study.id, channel, by);
    await store.settings.setServer(server, by);
    await stage.restart();
  };
  await set({ review: true }, { moderatorChannelId: desk.id });
  return Object.assign(stage, {
    desk,
    cards,
    set,
    async card(question: string) {
      const found = () =>
        cards().findLast(({ content, buttons }) => content.includes(question) && buttons.length > 1);
      await expect.poll(found).toBeDefined();
      const card = found();
      if (card === undefined) throw new Error("no card");
      return card;
    },
    again(card: SeenMessage) {
      const now = cards().find(({ id }) => id === card.id);
      if (now === undefined) throw new Error("the card is gone");
      return now;
    },
  });
}
