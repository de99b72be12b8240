import type { BrokenPromise } from "../../store/index.ts";
import { asTheyStand, refreshOutdated } from "../card/posting.ts";
import { deedOf } from "../deed.ts";
import { staleButton } from "../discord/errors.ts";
import { LIMITS } from "../discord/limits.ts";
import { PostFailure } from "../discord/posts.ts";
import type { Button, Services } from "../feature.ts";
import { localeOf } from "../locale.ts";
import { refreshCard } from "../report/card-post.ts";
import { forModerators } from "../settings/services-here.ts";
import { takeDownStrays } from "./strays.ts";
import { words } from "./words.ts";

/** **Delete my data**, under `/privacy delete`: of whoever presses it, and only for the one whom it was shown to. */
export const forgetMe: Button = {
  action: "forgetme",
  audience: "members",
  isOpenToMuted: true,
  label: (locale) => words(locale).confirm,
  execute: ({ parameters: [asked] }, { userId, guildId, locale }, services) => {
    if (guildId === null || asked !== userId) throw staleButton();
    return {
      defer: "update",
      later: async () => {
        const { log, standing, store } = services;
        const promises = await store.keeping.deleteMember(userId, deedOf({ guildId, userId }));
        await standing.rereadRemovals(guildId);
        log.info({ server: guildId }, "deleted what was kept of a member");
        const left = (await takeDownStrays(services, guildId)) + (await refreshReports(guildId, services));
        for (const promise of promises) await takeBack(promise, services);
        const { deleted, cardsLeft } = words(locale);
        return { content: left === 0 ? deleted : `${deleted}\n${cardsLeft(left)}`, buttons: [] };
      },
    };
  },
};

/** How many cards of reports still show what was deleted. */
async function refreshReports(guildId: string, services: Services): Promise<number> {
  const { reports } = services.store;
  const outdated = async () => (await reports.outdated()).filter((report) => report.guildId === guildId);
  await refreshOutdated(asTheyStand(await outdated(), reports), refreshCard, forModerators(services));
  return (await outdated()).length;
}

/** A private reply can be changed for a few minutes only, and only the one who asked sees it. */
async function takeBack(
  { placeholder, locale, askedAt }: BrokenPromise,
  { log, posts }: Services,
): Promise<void> {
  if (Date.now() - askedAt >= LIMITS.tokenLife) return;
  try {
    await posts.editPrivate(placeholder, { content: words(localeOf(locale)).withdrawn });
  } catch (error) {
    if (!(error instanceof PostFailure)) log.warn({ err: error }, "a private reply cannot be changed");
  }
}
