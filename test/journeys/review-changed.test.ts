import { expect, it } from "vitest";
import { makeReading } from "../retrieval/make-reading.ts";
import { openReviewStage } from "./review-stage.ts";
import { labels } from "./stage.ts";

const TEXT = "Letters\n\nIntroduction\n\nThe miller grinds barley and wheat for the garrison.\n";
const letters = (source: string) => makeReading(source, { title: "Letters" });
const diary = makeReading("Diary\n\nIntroduction\n\nThe baker sells bread at the market.\n", {
  name: "diary",
  title: "Diary",
});
const stage = await openReviewStage({ readings: [letters(TEXT), diary] });
const { sandbox, store, desk } = stage;
const asModerator = { user: sandbox.people.moderator, channel: desk };

it("Teach on a review that has lost one of two passages teaches neither, and is offered no more", async () => {
  const question = "Who grinds barley and who sells bread?";
  const asked = await sandbox.slash("ask", { question });
  await asked.until(({ message }) => !message.thinking);
  const card = await stage.card(question);
  const choosing = await sandbox.click(card, { label: "Choose passages" }, asModerator);
  await choosing.until(({ message }) => message.selects.length > 0);
  const [menu] = choosing.message.selects;
  const options = menu !== undefined && "options" in menu ? menu.options : [];
  const named = (text: string) => options.find(({ label }) => label.includes(text))?.value ?? "";
  const both = [named("baker sells"), named("miller grinds")];
  await sandbox.select(choosing.message, menu?.custom_id ?? "", both, asModerator);
  await expect.poll(() => labels(stage.again(card))).toEqual(["Teach"]);
  await stage.restart({ readings: [letters(TEXT.replace("barley", "rye")), diary] });
  const taught = await sandbox.click(stage.again(card), { label: "Teach" }, asModerator);
  await taught.until(({ followups }) => followups.length > 0);
  expect(taught.followups[0]?.content).toContain("The readings have changed");
  expect(await store.taught.list(sandbox.places.study.id)).toEqual([]);
  expect(labels(stage.again(card))).toEqual([]);
});
