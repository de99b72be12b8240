import { describe, expect, it } from "vitest";
import { deleteData } from "./delete-data.ts";
import { openReportStage, TAKEN_DOWN, WITHHELD } from "./report-stage.ts";
import { ANSWERED, embedText, labels, NOBODY_PINGED } from "./stage.ts";

const stage = await openReportStage();
const { sandbox, store, desk } = stage;
const { asModerator, elsewhere, ask, now, form, reportIt, reported, decide, removed, reportOf } = stage;
const { member, moderator, administrator, recluse } = sandbox.people;
const { study, thread } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;

describe("Report", () => {
  it("asks why, thanks, and shows the moderators what was shown, where, who complained and why", async () => {
    const message = await ask();
    expect(labels(message)).toEqual(["In context", "Cite", "Delete", "Report"]);
    const reply = await reportIt(message, "This is *not* the **answer** @everyone");
    expect(reply.message).toMatchObject({ ephemeral: true, pinged: NOBODY_PINGED });
    expect(reply.message.content).toContain("The moderators will look at this answer");
    const card = await stage.card(stage.question());
    expect(card.content).toContain("Reported once");
    expect(card.content).toContain(`<@${member.id}>: This is \\*not\\* the \\*\\*answer\\*\\* \\@everyone`);
    expect(card.content).toContain(`https://discord.com/channels/${guildId}/${study.id}/${message.id}`);
    expect(embedText(card)).toContain(ANSWERED.words);
    expect(labels(card)).toEqual(["Uphold and remove", "Dismiss", "Teach"]);
    expect(card.pinged).toEqual(NOBODY_PINGED);
  });

  it("takes no reason, too, and works for an answer to a mention, whose question stands in another message", async () => {
    const answer = await (await sandbox.say(`${sandbox.mention} ${stage.question()}`)).reply();
    await reportIt(answer);
    const card = await stage.card(stage.question());
    expect(card.content).toContain("no reason given");
    expect(card.content).toContain(`/${answer.id}`);
  });

  it("does not take an edited message for the question: the answer removed is the one that was given", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${stage.question()}`);
    const answer = await said.reply();
    sandbox.edit(said.message, `${sandbox.mention} What is a treaty?`);
    await reportIt(answer, "edited");
    expect(await reportOf(answer)).toMatchObject({ question: "", complaints: [{ reason: "edited" }] });
    const card = stage.cards().findLast(({ content }) => content.includes("edited"));
    expect(card?.content).toContain("The question’s text is not kept.");
    expect(card?.content).not.toContain("What is a treaty?");
    if (card !== undefined) await decide(card, "Uphold and remove");
    await expect.poll(() => now(answer).content).toBe(TAKEN_DOWN);
    expect((await ask()).content).toContain(WITHHELD);
  });

  it("of a private answer says that nobody else sees it", async () => {
    const message = await ask({}, { private: true });
    expect(labels(message)).toEqual(["In context", "Cite", "Share", "Report"]);
    await reportIt(message);
    const card = await stage.card(stage.question());
    expect(card.content).toContain("No message that everyone sees shows it.");
    expect(card.content).not.toContain("https://");
  });

  it("by others within twelve hours is counted on the one card, whichever message they saw", async () => {
    const { card } = await reported("first");
    const again = await ask({ user: recluse, channel: thread });
    const second = await reportIt(again, "second", { user: recluse, channel: thread });
    expect(second.message.content).toContain("has been reported before");
    await expect.poll(() => stage.again(card).content).toContain("Reported 2 times");
    expect(stage.again(card).content).toContain(`<@${recluse.id}>: second`);
    expect(stage.cards().filter(({ content }) => content.includes(stage.question()))).toHaveLength(1);
  });

  it("by the same member again is told politely, and counts once", async () => {
    const { message, card } = await reported();
    const again = await reportIt(message, "still wrong");
    expect(again.message.content).toBe(
      "You have reported this answer already, and the moderators know of it.",
    );
    expect(stage.again(card).content).toContain("Reported once");
  });

  it("works in a thread and for an answer from before a restart", async () => {
    const message = await ask({ channel: thread });
    await stage.restart();
    await reportIt(message, "", { channel: thread });
    expect((await stage.card(stage.question())).content).toContain(`/${thread.id}/${message.id}`);
  });

  it("is not under answers in direct messages", async () => {
    const direct = await ask({ channel: "dm" });
    expect(labels(direct)).not.toContain("Report");
  });

  it("of a message that is deleted before the form is sent is told that there is nothing to report", async () => {
    const message = await ask();
    const modal = await form(message);
    sandbox.remove(message);
    const reply = await sandbox.submit(modal, {});
    expect(reply.message).toMatchObject({ ephemeral: true });
    expect(reply.message.content).toContain("deleted meanwhile");
  });
});

describe("Dismiss", () => {
  it("leaves the answer, and can be reopened", async () => {
    const { message, card } = await reported();
    await decide(card, "Dismiss");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
    expect(embedText(now(message))).toContain(ANSWERED.words);
    await decide(stage.again(card), "Reopen");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Uphold and remove", "Dismiss", "Teach"]);
    await decide(stage.again(card), "Uphold and remove");
    await expect.poll(() => now(message).content).toBe(TAKEN_DOWN);
  });
});

describe("Teach", () => {
  it("ties the question to the passage that a moderator chooses: the next answer is another one, in this server", async () => {
    const { card } = await removed();
    const menu = await decide(card, "Teach");
    await menu.until((one) => one.message.selects.length === 1);
    expect(menu.message.ephemeral).toBe(true);
    const [select] = menu.message.selects;
    const options = select !== undefined && "options" in select ? select.options : [];
    const value = options[3]?.value ?? "";
    const chosen = await sandbox.select(menu.message, select?.custom_id ?? "", [value], asModerator);
    await chosen.until((one) => one.message.content.includes("Taught"));
    expect(menu.message.selects).toEqual([]);
    const text = stage.library.passage(value)?.text.slice(0, 20);
    const again = await ask();
    expect(embedText(again).replace(/[*\\]/g, "")).toContain(text);
    expect((await store.taught.list(guildId)).map(({ passageId }) => passageId)).toContain(value);
    const there = await ask(elsewhere);
    expect(embedText(there)).toContain(ANSWERED.words);
  });
});

describe("two moderators at once", () => {
  it("make one decision; the other is told what it was, and by whom", async () => {
    for (let round = 0; round < 5; round++) {
      stage.another();
      const { message, card } = await reported();
      const report = await reportOf(message);
      const both = await Promise.all([
        decide(card, "Uphold and remove"),
        decide(card, "Dismiss", { user: administrator, channel: desk }),
      ]);
      const told = () => both.flatMap(({ followups }) => followups);
      await expect.poll(() => told().length).toBe(1);
      expect(told()[0]?.ephemeral).toBe(true);
      expect(told()[0]?.content).toMatch(/^This has been decided already\. (?:Upheld|Dismissed) by <@\d+>/);
      expect(await store.audit.count(guildId, { target: report?.id ?? "" })).toBe(1);
      await expect.poll(() => labels(stage.again(card))[0]).toMatch(/Restore|Reopen/);
      const isUpheld = (await reportOf(message))?.state === "upheld";
      await expect.poll(() => now(message).content === TAKEN_DOWN).toBe(isUpheld);
    }
  });
});

describe("who is no moderator", () => {
  it("gets nothing of a card's buttons, wherever it may be seen", async () => {
    const { message, card } = await reported();
    for (const label of ["Uphold and remove", "Dismiss", "Teach"]) {
      const reply = await decide(card, label, { user: member, channel: desk });
      expect(reply.message).toMatchObject({ ephemeral: true, embeds: [] });
      expect(reply.message.content).toContain("This is for moderators");
    }
    expect((await reportOf(message))?.state).toBe("pending");
    expect(sandbox.commands({ user: member }).map(({ name }) => name)).not.toContain("reports");
  });

  it("and who moderates another server finds none of this one's reports there, whatever id they write", async () => {
    const { message } = await removed();
    const report = (await reportOf(message))?.id ?? "";
    for (const path of ["reports show", "reports restore"]) {
      for (const id of [report, "aaaaaaaaaaaa"]) {
        const reply = await sandbox.slash(path, { report: id }, elsewhere);
        await reply.until((one) => !one.message.thinking);
        expect(reply.message).toMatchObject({ ephemeral: true, embeds: [], buttons: [] });
      }
    }
    const list = await sandbox.slash("reports list", { state: "all" }, elsewhere);
    await list.until((one) => !one.message.thinking);
    expect(list.message.content).toBe("No reports (all).");
    expect(now(message).content).toBe(TAKEN_DOWN);
  });
});

describe("/reports", () => {
  it("lists by state, latest first, a page at a time, and opens one to be decided on there", async () => {
    for (let more = 0; more < 11; more++) {
      stage.another();
      await reported();
    }
    const waiting = await store.reports.list(guildId, "pending");
    const list = await sandbox.slash("reports list", {}, { user: moderator, channel: study });
    await list.until((one) => !one.message.thinking);
    expect(list.message.ephemeral).toBe(true);
    const pages = Math.ceil(waiting.length / 10);
    expect(list.message.content).toBe(`${waiting.length} reports (waiting) · 1/${pages}`);
    const lines = embedText(list.message).split("\n");
    expect(lines).toHaveLength(10);
    expect(lines[0]).toContain(`\`${waiting[0]?.id}\``);
    expect(lines[0]).toContain(`/${desk.id}/${waiting[0]?.card?.messageId}`);
    const [menu] = list.message.selects;
    const opened = await sandbox.select(list.message, menu?.custom_id ?? "", [waiting[0]?.id ?? ""]);
    await opened.until((one) => one.message.buttons.length === 3);
    expect(opened.message.ephemeral).toBe(true);
    await sandbox.click(opened.message, { label: "Dismiss" });
    const card = await stage.card(stage.question());
    await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
    const turned = await sandbox.click(list.message, { label: "Next reports" });
    await turned.until(({ message }) => message.content.includes("· 2/"));
    const dismissed = await sandbox.slash(
      "reports list",
      { state: "dismissed" },
      { user: moderator, channel: study },
    );
    await dismissed.until((one) => !one.message.thinking);
    expect(embedText(dismissed.message).split("\n")[0]).toContain(`\`${waiting[0]?.id}\``);
  });
});

describe("a member who reported and has their data deleted", () => {
  it("leaves the report, without the question, their reason and their name", async () => {
    const reporter = { user: recluse, channel: study };
    const message = await ask(reporter);
    await reportIt(message, "My own words", reporter);
    const report = (await reportOf(message))?.id ?? "";
    await deleteData(sandbox, reporter);
    const shown = await sandbox.slash("reports show", { report }, { user: moderator, channel: study });
    await shown.until((one) => !one.message.thinking);
    expect(shown.message.content).toContain("The question’s text is not kept.");
    expect(shown.message.content).toContain("a member");
    for (const gone of [stage.question(), "My own words", recluse.id]) {
      expect(shown.message.content).not.toContain(gone);
    }
    expect(labels(shown.message)).toEqual(["Uphold and remove", "Dismiss"]);
  });
});

describe("without a channel for moderators", () => {
  it("a report is kept, its member thanked, and it is listed; it gets its card once there is a channel", async () => {
    await stage.set({}, { moderatorChannelId: undefined });
    const message = await ask();
    const reply = await reportIt(message);
    expect(reply.message.content).toContain("Thank you.");
    const report = (await reportOf(message))?.id ?? "";
    const shown = await sandbox.slash("reports show", { report }, { user: moderator, channel: study });
    await shown.until((one) => !one.message.thinking);
    expect(labels(shown.message)).toEqual(["Uphold and remove", "Dismiss", "Teach"]);
    await stage.set({}, { moderatorChannelId: desk.id });
    const card = await stage.card(stage.question());
    await stage.restart();
    expect(stage.cards().filter(({ content }) => content.includes(stage.question()))).toHaveLength(1);
    await decide(card, "Dismiss");
    await expect.poll(() => labels(stage.again(card))).toEqual(["Reopen"]);
  });
});
