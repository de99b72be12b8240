import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Hold, Reply } from "../../src/sandbox/index.ts";
import { deleteData } from "./delete-data.ts";
import { marked, openReviewStage } from "./review-stage.ts";
import { ANSWERED, labels, questionThatIs } from "./stage.ts";

/** What is on its way to Discord while a member has their data deleted. */
const stage = await openReviewStage();
const { sandbox, store, desk } = stage;
const { member, moderator, administrator } = sandbox.people;
const { study } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;

const POST = { method: "POST", route: "/channels/{channel_id}/messages" };
const DELETED = "Done. What Ibid kept about you in this server is deleted.";
const WITHDRAWN = /^Withdrawn: you have had your data deleted/;

let count = 0;
let question = "";
beforeEach(() => {
  question = marked(ANSWERED.question, ++count);
});
afterEach(() => sandbox.faults.clear());

const inStudy = () => sandbox.history({ user: administrator, channel: study });
const traces = () =>
  [...stage.cards(), ...inStudy()].filter(
    ({ author, content }) =>
      author.id !== member.id && (content.includes(question) || content.includes(member.id)),
  );

/** The member deletes while what is held back is on its way; then it arrives. */
async function deletedDuring({ arrived, letGo }: Hold): Promise<void> {
  await arrived;
  expect(await deleteData(sandbox)).toBe(DELETED);
  await letGo();
}

/** Nothing shows who asked or what, by now and after a start. */
async function expectNoTrace(): Promise<void> {
  await expect.poll(traces).toEqual([]);
  await expect.poll(() => store.keeping.strays(guildId)).toEqual([]);
  await stage.restart();
  expect(traces()).toEqual([]);
}

const settled = (reply: Reply) => reply.until(({ message }) => WITHDRAWN.test(message.content));

describe("a card that is on its way while the member has their data deleted", () => {
  it("is taken down when it arrives, and the private reply does not go on promising", async () => {
    const held = sandbox.faults.hold(POST);
    const asking = sandbox.slash("ask", { question });
    await deletedDuring(held);
    await settled(await asking);
    await expectNoTrace();
  });

  it("is taken down also where a mention asked, with the line that stood for the answer", async () => {
    const line = sandbox.faults.hold(POST);
    const held = sandbox.faults.hold(POST);
    await sandbox.say(`${sandbox.mention} ${question}`);
    await line.letGo();
    await deletedDuring(held);
    await stage.expectViolations(10008);
    await expectNoTrace();
  });

  it("is taken down where a question was put to the moderators", async () => {
    await store.settings.setChannel(study.id, { review: false }, by());
    await stage.restart();
    question = questionThatIs("nothing", stage.library);
    const refused = await sandbox.slash("ask", { question, private: true });
    const held = sandbox.faults.hold(POST);
    const pressing = sandbox.click(refused.message, { label: "Ask a moderator" });
    await deletedDuring(held);
    await settled(await pressing);
    await expectNoTrace();
  });

  it("of a report arrives without the name and the reason, at once", async () => {
    const answered = await sandbox.slash("ask", { question });
    const { modal } = await sandbox.click(answered.message, { label: "Report" });
    const held = sandbox.faults.hold(POST);
    const sending = sandbox.submit(modal ?? expect.fail("no form opened"), {
      reason: "It is about my thesis",
    });
    await deletedDuring(held);
    await (await sending).until(({ message }) => !message.thinking);
    await expect.poll(() => store.reports.outdated()).toEqual([]);
    const card = stage.cards().at(-1);
    expect(card?.content).toContain("- a member: no reason given");
    expect(card?.content).not.toContain("thesis");
    expect(labels(card ?? expect.fail("no card"))).toEqual(["Uphold and remove", "Dismiss"]);
  });

  it("and that the process does not live to take down is taken down by the next one", async () => {
    sandbox.faults.fail(
      { method: "DELETE", route: "/channels/{channel_id}/messages/{message_id}" },
      { status: 403, code: 50_013 },
    );
    await store.settings.setChannel(study.id, { review: true }, by());
    await stage.restart();
    const held = sandbox.faults.hold(POST);
    const asking = sandbox.slash("ask", { question });
    await deletedDuring(held);
    await settled(await asking);
    expect(traces()).toHaveLength(1);
    await stage.restart();
    await expect.poll(traces).toEqual([]);
  });
});

describe("a decision that is on its way while the asker has their data deleted", () => {
  const PATCH = { method: "PATCH", route: "/channels/{channel_id}/messages/{message_id}" };
  const asModerator = { user: moderator, channel: desk };

  it("is not told in another way", async () => {
    await sandbox.say(`${sandbox.mention} ${question}`);
    const card = await stage.card(question);
    await expect.poll(() => inStudy().at(-1)?.content).toMatch(/^Sent to the moderators/);
    const held = sandbox.faults.hold(PATCH);
    const pressing = sandbox.click(card, { label: "Approve" }, asModerator);
    await deletedDuring(held);
    await pressing;
    await stage.expectViolations(10008, 10008);
    await expectNoTrace();
  });

  it("is taken down where it arrives as a message of its own", async () => {
    const line = await (await sandbox.say(`${sandbox.mention} ${question}`)).reply();
    const card = await stage.card(question);
    await expect.poll(() => inStudy().at(-1)?.content).toMatch(/^Sent to the moderators/);
    sandbox.remove(line);
    const held = sandbox.faults.hold(POST);
    const pressing = sandbox.click(card, { label: "Approve" }, asModerator);
    await deletedDuring(held);
    await pressing;
    await stage.expectViolations(10008, 10008, 10008, 10008);
    await expectNoTrace();
  });

  it("is taken down where it tells what came of a question put to the moderators", async () => {
    await store.settings.setChannel(study.id, { review: false }, by());
    await stage.restart();
    question = questionThatIs("nothing", stage.library);
    const refused = await sandbox.slash("ask", { question, private: true });
    await sandbox.click(refused.message, { label: "Ask a moderator" });
    const found = () => stage.cards().find(({ content }) => content.includes(`**${question}**`));
    await expect.poll(found).toBeDefined();
    const { modal } = await sandbox.click(found() ?? expect.fail("no card"), { label: "Close" }, asModerator);
    const held = sandbox.faults.hold(POST);
    const form = modal ?? expect.fail("no form opened");
    const closing = sandbox.submit(form, { words: "It is about your thesis" }, asModerator);
    await deletedDuring(held);
    await closing;
    await stage.expectViolations(10008, 10008);
    await expectNoTrace();
  });
});

function by() {
  return { guildId, actorId: administrator.id, at: Date.now() };
}
