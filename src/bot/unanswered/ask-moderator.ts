import { DiscordAPIError, type Message } from "discord.js";
import type { NewUnanswered, Unanswered } from "../../store/index.ts";
import { questionOf } from "../ask/earlier.ts";
import type { Actor } from "../discord/actor.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Reply } from "../discord/reply.ts";
import type { Button, Services } from "../feature.ts";
import { inMembersTurn } from "../gate/waiting.ts";
import { isForgotten } from "../privacy/forgotten.ts";
import { words as privacyWords } from "../privacy/words.ts";
import { forModerators } from "../settings/services-here.ts";
import { ASK_MODERATOR } from "./buttons.ts";
import { postCard } from "./card-post.ts";
import { words } from "./words.ts";

/** **Ask a moderator**, on a refusal: whoever presses it puts the question to the moderators. */
export const askModerator: Button = {
  ...ASK_MODERATOR,
  audience: "members",
  execute({ message, isPrivate }, actor, services) {
    const { guildId, channelId, userId: askerId } = actor;
    if (guildId === null) throw staleButton();
    return {
      defer: "private",
      later: async () => {
        const question = await questionBehind(message);
        const messageId = isPrivate ? null : message.id;
        const asked = { guildId, channelId, askerId, question, isPrivate, messageId, askedAt: Date.now() };
        return file(asked, actor, services);
      },
    };
  },
};

async function questionBehind(refusal: Message): Promise<string> {
  try {
    const question = await questionOf(refusal);
    if (question !== undefined) return question;
  } catch (error) {
    // Deleted, or in a history that Ibid may not read.
    if (!(error instanceof DiscordAPIError)) throw error;
  }
  throw new UserError("question-gone", (locale) => words(locale).questionGone);
}

async function file(asked: NewUnanswered, { locale }: Actor, services: Services): Promise<Reply> {
  const { gate, log, store } = services;
  const { unanswered, isNew } = await inMembersTurn(asked.askerId, async () => {
    refuseTooMany(asked, await store.unanswered.open(asked.guildId), gate.mostWaiting.unanswered);
    return store.unanswered.file(asked);
  });
  const { sent, sentAlready, kept } = words(locale);
  if (!isNew) return { content: sentAlready };
  log.info({ unanswered: unanswered.id }, "a question was put to the moderators");
  const isPosted = await postCard(unanswered, forModerators(services));
  if (await isForgotten(unanswered, store.unanswered)) return { content: privacyWords(locale).withdrawn };
  if (isPosted) return { content: sent };
  const { mention } = services.commands;
  return { content: kept(mention("unanswered", locale), mention("moderators set", locale)) };
}

function refuseTooMany(
  { askerId, question }: NewUnanswered,
  open: readonly Unanswered[],
  most: number,
): void {
  const theirs = open.filter((one) => one.askerId === askerId);
  if (theirs.length < most || theirs.some((one) => one.question === question)) return;
  throw new UserError("too-many-open", (locale) => words(locale).tooMany(most));
}
