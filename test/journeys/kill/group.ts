import type { Context, Person, Place, Sandbox, SeenMessage } from "../../../src/sandbox/index.ts";
import type { Review, Store } from "../../../src/store/index.ts";

/** A study group that asks in a review channel, and what its people have read there. */
export interface Group {
  readonly sandbox: Sandbox;
  /** The bot's own database, opened beside it. */
  readonly store: Store;
  readonly guildId: string;
  /** The review channel. */
  readonly study: Place;
  /** The moderators' channel. */
  readonly desk: Place;
  readonly asked: Asked[];
}

/** A question. What people have been told about it stays true, whatever is killed. */
export interface Asked {
  readonly question: string;
  /** What it was answered with, as it stands now; nothing while there is no answer. */
  first: () => SeenMessage | undefined;
  /** Whether the asker has read that the moderators have it. */
  isPromised: boolean;
  /** What a moderator has read on the card once they decided: it is then on record. */
  decision?: Review["state"];
  /** The review, once it has been found in the store. */
  id?: string;
  /** What was found decided in the store: nobody decides anew. */
  settled?: string;
  /** What whoever reported the answer was told. */
  thanks?: () => string;
  isThanked: boolean;
  /** What moderators have read on the report's card, as the audit names it. */
  readonly rulings: Set<string>;
}

/** A group with a review channel, its settings stored before Ibid starts. */
export async function openGroup(sandbox: Sandbox, store: Store): Promise<Group> {
  const { id: guildId, channels } = sandbox.places.study;
  const { study, general: desk } = channels;
  const deed = { guildId, actorId: sandbox.people.administrator.id, at: Date.now() };
  await store.settings.setChannel(study.id, { review: true }, deed);
  await store.settings.setServer({ moderatorChannelId: desk.id }, deed);
  return { sandbox, store, guildId, study, desk, asked: [] };
}

/** What Ibid has said in the study channel, as the asker sees it. */
export function inStudy({ sandbox, study }: Group): readonly SeenMessage[] {
  return sandbox.history({ channel: study }).filter(({ author }) => author.bot);
}

/** Whatever shows a question's decision to its asker. */
export function shownFor(group: Group, { question }: Asked): readonly SeenMessage[] {
  return inStudy(group).filter(({ content }) => content.includes(headed(question)));
}

/** The cards of a question's review: not what a moderator who chose passages sees alone, which shows the same in the end. */
export function cardsFor({ sandbox, desk }: Group, { question }: Asked): readonly SeenMessage[] {
  const all = sandbox.history({ user: sandbox.people.moderator, channel: desk });
  return all.filter(
    ({ content, ephemeral }) =>
      !ephemeral && content.includes(headed(question)) && content.includes("asked this in"),
  );
}

export function asModerator({ desk }: Group, user: Person): Context {
  return { user, channel: desk };
}

/** The line above an answer, and on its cards. */
export function headed(question: string): string {
  return `**${question}**`;
}

/** Takes note of what people have read by now. To be called once the process is gone, which can then say no more. */
export function takeNote(group: Group): void {
  for (const asked of group.asked) {
    if (asked.first()?.content === SENT) asked.isPromised = true;
    const decided = cardsFor(group, asked)
      .map(({ content }) => /^(Approved|Declined) by <@/mu.exec(content)?.[1])
      .find((word) => word !== undefined);
    if (decided !== undefined) asked.decision = decided === "Approved" ? "approved" : "declined";
  }
}

const SENT = "Sent to the moderators. Their decision will appear here.";
