import { expect, it } from "vitest";
import { deleteData } from "./delete-data.ts";
import { openReportStage } from "./report-stage.ts";
import { ANSWERED, embedText, labels } from "./stage.ts";

const stage = await openReportStage();
const { sandbox, store, now, reported, removed, decide } = stage;
const { member, recluse } = sandbox.people;
const guildId = sandbox.places.study.id;

it("/privacy delete takes a reporter's name and reason off the card, and the question", async () => {
  const { message, card } = await reported("It is about my thesis");
  await stage.reportIt(message, "I think so, too", { user: recluse });
  await expect.poll(() => stage.again(card).content).toContain(`<@${recluse.id}>: I think so, too`);
  expect(stage.again(card).content).toContain(`<@${member.id}>: It is about my thesis`);
  expect(await deleteData(sandbox)).toBe("Done. What Ibid kept about you in this server is deleted.");
  const { content } = stage.again(card);
  for (const gone of [member.id, "thesis", stage.question()]) expect(content).not.toContain(gone);
  expect(content).toContain("- a member: no reason given");
  expect(content).toContain(`<@${recluse.id}>: I think so, too`);
  expect(labels(stage.again(card))).toEqual(["Uphold and remove", "Dismiss"]);
  expect(await store.reports.outdated()).toEqual([]);
});

it("a process that ends in the middle of /privacy delete leaves such a card to the next one", async () => {
  const { card } = await reported("It is about my thesis");
  await store.keeping.deleteMember(member.id, { guildId, actorId: null, at: Date.now() });
  expect(stage.again(card).content).toContain("thesis");
  await stage.restart();
  await expect.poll(() => stage.again(card).content).not.toContain("thesis");
});

it("/privacy delete says that a report's card could not be changed", async () => {
  const { card } = await reported("It is about my thesis");
  const edits = { method: "PATCH", route: "/channels/{channel_id}/messages/{message_id}" };
  sandbox.faults.fail(edits, { status: 403, code: 50_013 });
  expect(await deleteData(sandbox)).toContain("1 message of mine could not be changed");
  expect(stage.again(card).content).toContain("thesis");
  await stage.restart();
  await expect.poll(() => stage.again(card).content).not.toContain("thesis");
});

it("an answer that is restored after its asker had their data deleted says neither who asked nor what", async () => {
  const { message, card } = await removed();
  expect((await store.keeping.memberData(guildId, member.id)).copies).toBe(1);
  await deleteData(sandbox);
  expect((await store.keeping.memberData(guildId, member.id)).copies).toBe(0);
  await decide(card, "Restore");
  await expect.poll(() => embedText(now(message))).toContain(ANSWERED.words);
  expect(now(message).content).toBe("");
  expect(labels(now(message))).toEqual(["In context", "Cite", "Report"]);
});
