import { type Message, MessageFlags } from "discord.js";
import type { Report } from "../../store/index.ts";
import { questionOf } from "../ask/earlier.ts";
import type { Actor } from "../discord/actor.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Reply } from "../discord/reply.ts";
import { shownIn } from "../discord/shown.ts";
import { passagesBeside } from "../excerpt/beside.ts";
import type { Services } from "../feature.ts";
import { inMembersTurn } from "../gate/waiting.ts";
import { removedAnswer } from "../removal/removed.ts";
import { reportedKey } from "./button.ts";
import { postCard, refreshCard } from "./card-post.ts";
import { words } from "./words.ts";

/** An answer as a message shows it. */
interface Reportable {
  readonly guildId: string;
  readonly answerKey: string;
  readonly message: Message;
  readonly passageIds: readonly string[];
}

/** @throws UserError where the message shows no answer, or one that has been removed */
export function reportable(
  message: Message,
  guildId: string,
  { library, standing }: Pick<Services, "library" | "standing">,
): Reportable {
  const { buttons } = shownIn(message);
  const answerKey = reportedKey(buttons);
  if (answerKey === undefined) throw staleButton();
  if (standing.removed(guildId, answerKey) !== undefined) throw removedAnswer();
  return { guildId, answerKey, message, passageIds: passagesBeside(buttons, library) };
}

/** Keeps the report, and only then says so. The moderators see it if they have a channel; if not, it waits for them all the same. */
export async function fileReport(
  { guildId, answerKey, message, passageIds }: Reportable,
  reason: string,
  { userId, locale }: Actor,
  services: Services,
): Promise<Reply> {
  const { gate, log, store } = services;
  const place = { channelId: message.channelId, messageId: message.id };
  const at = Date.now();
  // Whatever has kept it from being noted when it was sent: what is reported can be taken down.
  if (!message.flags.has(MessageFlags.Ephemeral)) await store.answers.shown(guildId, answerKey, place, at);
  const question = await questionIn(message, services);
  const { report, isNew, isRepeated } = await inMembersTurn(userId, async () => {
    refuseTooMany(answerKey, userId, await store.reports.list(guildId, "pending"), gate.mostWaiting.reports);
    return store.reports.file({ guildId, place, answerKey, question, passageIds }, { userId, reason, at });
  });
  log.info({ report: report.id, times: report.complaints.length }, "an answer was reported");
  const said = words(locale);
  if (isRepeated) return { content: said.repeated };
  if (isNew) await postCard(report, services);
  else await refreshCard(report, services);
  return { content: isNew ? said.thanks : said.counted };
}

/** Whoever reports the same again is told that. */
function refuseTooMany(answerKey: string, userId: string, waiting: readonly Report[], most: number): void {
  const theirs = waiting.filter(({ complaints }) => complaints.some((one) => one.userId === userId));
  if (theirs.length < most || theirs.some((report) => report.answerKey === answerKey)) return;
  throw new UserError("too-many-reports", (locale) => words(locale).tooMany(most));
}

/** The message that asked may be gone, and Discord may refuse to show it: the report is kept without it. */
async function questionIn(message: Message, { log }: Pick<Services, "log">): Promise<string> {
  try {
    return (await questionOf(message)) ?? "";
  } catch (error) {
    log.info({ err: error }, "the question of a reported answer cannot be read");
    return "";
  }
}
