import type { Placeholder } from "../../store/index.ts";
import { type Asked, type LookedUp, lookUp } from "../ask/answer.ts";
import type { Actor } from "../discord/actor.ts";
import { UserError } from "../discord/errors.ts";
import type { Deferred, Placeholding, Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { inMembersTurn } from "../gate/waiting.ts";
import { isOfForgotten } from "../privacy/forgotten.ts";
import { words as privacyWords } from "../privacy/words.ts";
import { permitted } from "../removal/removed.ts";
import { forModerators } from "../settings/services-here.ts";
import type { Standing } from "../standing/standing.ts";
import { postCard } from "./card-post.ts";
import { decisionReply } from "./decision-reply.ts";
import { words } from "./words.ts";

/** Whether moderators see an answer here before members do. */
export function isReviewed({ guildId, channelId, parentId }: Actor, standing: Standing): boolean {
  return guildId !== null && standing.channel({ guildId, channelId, parentId }).review;
}

/**
 * Holds the answer to a command for the moderators, whatever it is: they may know passages where the readings seem to have none.
 *
 * @param interaction the command's: its token reaches the private reply for 15 minutes
 */
export function holdCommand(
  asked: Asked,
  { applicationId, token }: { readonly applicationId: string; readonly token: string },
  actor: Actor,
  services: Services,
): Deferred {
  const found = lookUp(asked, services);
  const placeholder = { kind: "interaction", applicationId, token } as const;
  return {
    defer: "private",
    later: () =>
      hold(found, { isPrivate: asked.isPrivate, placeholder, channelId: actor.channelId }, actor, services),
  };
}

/** The same for a message. Nothing is promised before it is stored: until then the line says what is true also where the process ends before that, and after it. */
export function holdMessage(
  asked: Asked,
  actor: Actor,
  services: Services,
  of: { readonly isUnprompted?: true } = {},
): Placeholding {
  const found = lookUp(asked, services);
  return {
    first: { content: words(actor.locale).notYetSent },
    later: ({ channelId, messageId }) => {
      const placeholder = { kind: "message", messageId, ...of } as const;
      return hold(found, { isPrivate: false, placeholder, channelId }, actor, services);
    },
  };
}

/** Whether it would be held: for whoever did not ask Ibid it is nothing to be told about. */
export async function wouldHold(
  { question }: LookedUp,
  { guildId, userId, channelId }: Actor,
  services: Services,
): Promise<boolean> {
  if (guildId === null) return false;
  return (await placeInQueue({ question, channelId }, { guildId, userId }, services)) === "free";
}

/** `taken`: the same question of the same member waits already, where they asked it. */
async function placeInQueue(
  { question, channelId }: { readonly question: string; readonly channelId: string },
  { guildId, userId }: { readonly guildId: string; readonly userId: string },
  { gate, store }: Services,
): Promise<"free" | "taken" | "full"> {
  const theirs = (await store.reviews.waiting(guildId)).filter(({ askerId }) => askerId === userId);
  if (theirs.some((one) => one.question === question && one.channelId === channelId)) return "taken";
  return theirs.length < gate.mostWaiting.reviews ? "free" : "full";
}

function tooMany({ gate }: Services): UserError {
  return new UserError("too-many-held", (locale) => words(locale).tooMany(gate.mostWaiting.reviews));
}

interface Where {
  readonly isPrivate: boolean;
  readonly placeholder: Placeholder;
  readonly channelId: string;
}

async function hold(
  { question, answer }: LookedUp,
  where: Where,
  { guildId, userId, locale }: Actor,
  services: Services,
): Promise<Reply> {
  // Where it is removed altogether, its card says so.
  const { excerpts } = permitted({ question, answer }, guildId, services) ?? answer;
  if (guildId === null) throw new TypeError("there are no moderators in a direct message");
  const review = await inMembersTurn(userId, async () => {
    const place = await placeInQueue({ question, channelId: where.channelId }, { guildId, userId }, services);
    if (place !== "free") return place;
    return services.store.reviews.hold({
      guildId,
      askerId: userId,
      locale,
      question,
      proposed: excerpts.map(({ passageId }) => passageId),
      ...where,
      askedAt: Date.now(),
    });
  });
  if (review === "taken") return { content: words(locale).waitsAlready };
  if (review === "full") throw tooMany(services);
  services.log.info({ review: review.id, status: answer.status }, "an answer is held for the moderators");
  const { sent, kept } = words(locale);
  const isPosted = await postCard(review, forModerators(services));
  const now = await services.store.reviews.find(guildId, review.id);
  if (isOfForgotten(now)) return { content: privacyWords(locale).withdrawn };
  // Who opened it with /reviews may have decided while its card was on its way.
  if (now.state !== "pending") {
    const isPrivate = where.placeholder.kind === "interaction";
    return decisionReply(now, forModerators(services), { isPrivate, namesAsker: false });
  }
  if (isPosted) return { content: sent };
  const { mention } = services.commands;
  return { content: kept(mention("reviews", locale), mention("moderators set", locale)) };
}
