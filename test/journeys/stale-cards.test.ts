import { expect, it } from "vitest";
import { openReportStage } from "./report-stage.ts";
import { labels, questionThatIs } from "./stage.ts";

// A process that is killed after the store has a decision, and before the card shows it, is what only the store decides on here.
const stage = await openReportStage();
const { sandbox, store, desk, asModerator } = stage;
const { id: guildId } = sandbox.places.study;
const deed = () => ({ guildId, actorId: sandbox.people.moderator.id, at: Date.now() });

it("a report's card shows after a start what was decided before", async () => {
  const { card, message } = await stage.reported();
  const report = await stage.reportOf(message);
  await store.reports.move(report?.id ?? "", ["pending"], "dismissed", deed());
  expect(labels(stage.again(card))).toContain("Dismiss");
  await stage.restart();
  await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
  expect(stage.again(card).content).toContain("Dismissed by");
});

it("a report's card shows after a start who complained before", async () => {
  const { card, message } = await stage.reported();
  const { place, answerKey, question, passageIds } =
    (await stage.reportOf(message)) ?? expect.fail("no report");
  const about = { guildId, place, answerKey, question, passageIds };
  await store.reports.file(about, { userId: sandbox.people.recluse.id, reason: "Me too", at: Date.now() });
  await stage.restart();
  await expect.poll(() => stage.again(card).content).toContain("Me too");
});

it("a closed question's card shows after a start that it is closed", async () => {
  const question = questionThatIs("nothing", stage.library);
  const { message } = await sandbox.slash("ask", { question });
  await sandbox.click(message, { label: "Ask a moderator" });
  const found = () => stage.cards().find(({ content }) => content.includes(`**${question}**`));
  await expect.poll(found).toBeDefined();
  const card = found() ?? expect.fail("no card");
  const [open] = await store.unanswered.open(guildId);
  await store.unanswered.settle(open?.id ?? "", { state: "closed", words: "" }, deed());
  expect(labels(card)).toContain("Close");
  await stage.restart();
  await expect.poll(() => labels(stage.again(card))).toEqual([]);
  expect(stage.again(card).content).toContain("Closed by");
});

it("a card that shows what is stored is left alone by a start", async () => {
  const { card } = await stage.reported();
  await stage.decide(card, "Dismiss", { ...asModerator, channel: desk });
  await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
  await expect.poll(() => store.reports.outdated()).toEqual([]);
  const isEdit = ({ method, path }: { method: string; path: string }) =>
    method === "PATCH" && path.includes(`/messages/${card.id}`);
  const edits = () => sandbox.requests.filter(isEdit).length;
  const before = edits();
  await stage.restart();
  expect(edits()).toBe(before);
});
