import { describe, expect, it } from "vitest";
import type { Place, SeenMessage } from "../../src/sandbox/index.ts";
import { readQuotes } from "../retrieval/handout/read-markdown.ts";
import { postAsBot } from "./bot-message.ts";
import { handoutIn } from "./handout-file.ts";
import { ANSWERED, openStage, questionThatIs } from "./stage.ts";

const stage = await openStage({ requestsPerSecond: 10_000 });
const { sandbox, library } = stage;
const { member, moderator } = sandbox.people;
const { general, study, readOnly, hidden, thread, forum } = sandbox.places.study.channels;

const HISTORY = { method: "GET", route: "/channels/{channel_id}/messages" } as const;

const quotedTexts = (question: string): readonly string[] =>
  library.ask(question).excerpts.map(({ text }) => text);

async function aThread(name: string, on?: SeenMessage): Promise<Place> {
  return sandbox.thread(name, { channel: study, ...(on !== undefined && { on }) });
}

describe("/handout", () => {
  it("gives privately, as a file, what was quoted in a thread, and counts it", async () => {
    const channel = await aThread("Week two");
    await sandbox.slash("ask", { question: ANSWERED.question }, { channel });
    await (await sandbox.say(`${sandbox.mention} ${ANSWERED.question}`, { channel })).reply();
    const { message, acknowledgement } = await sandbox.slash("handout", {}, { channel });
    expect(acknowledgement).toBe("deferred");
    expect(message.ephemeral).toBe(true);
    const quoted = quotedTexts(ANSWERED.question);
    expect(message.content).toMatch(new RegExp(`^${quoted.length} excerpts? with`));
    const markdown = await handoutIn(sandbox, message);
    expect(markdown).toMatch(/^# Excerpts quoted in #Week two\n/);
    expect(readQuotes(markdown).toSorted()).toEqual(quoted.toSorted());
    expect(markdown).toContain("## Bibliography\n\n- Andrea Gabbitas, ");
  });

  it("begins with the answer that a thread was started from", async () => {
    const answer = (await sandbox.slash("ask", { question: ANSWERED.question }, { channel: study })).message;
    const channel = await aThread("From an answer", answer);
    const { message } = await sandbox.slash("handout", {}, { channel });
    expect(message.content).toMatch(/^\d+ excerpts? with/);
  });

  it("knows what a comparison quoted, and not what a refusal only offered, nor what was private", async () => {
    const channel = await aThread("Mixed");
    await sandbox.slash("ask", { question: questionThatIs("related", library) }, { channel });
    await sandbox.slash("ask", { question: ANSWERED.question, private: true }, { channel });
    expect((await sandbox.slash("handout", {}, { channel })).message.content).toContain("quoted nothing");
    await sandbox.slash("compare", { topic: "terrorism" }, { channel });
    expect((await sandbox.slash("handout", {}, { channel })).message.content).toMatch(/^\d+ excerpts? with/);
  });

  it("has every line of a list, as far as its buttons remember it", async () => {
    const channel = await aThread("List");
    const question = "Which reports mention Soviet?";
    await sandbox.slash("ask", { question }, { channel });
    const { message } = await sandbox.slash("handout", {}, { channel });
    const lines = (texts: readonly string[]) => texts.flatMap((text) => text.split(/\r\n|\n/)).toSorted();
    const quoted = lines(quotedTexts(question));
    expect(quoted.length).toBeGreaterThan(3);
    expect(lines(readQuotes(await handoutIn(sandbox, message)))).toEqual(quoted);
  });

  it("is not of what a reading's outline offered to read", async () => {
    const channel = await aThread("Outline");
    const [{ value } = { value: "" }] = await sandbox.autocomplete("readings", "reading", "");
    const { message } = await sandbox.slash("readings", { reading: String(value) }, { channel });
    const shared = await sandbox.click(message, { label: "Share" });
    await shared.until(({ followups }) => followups.length === 1);
    expect((await sandbox.slash("handout", {}, { channel })).message.content).toBe(
      "I have quoted nothing here.",
    );
  });

  it("says when nothing was quoted, in the member's language", async () => {
    const channel = await aThread("Empty");
    await sandbox.say("nothing for Ibid", { channel });
    const { message } = await sandbox.slash("handout", {}, { channel, locale: "fr" });
    expect(message.content).toBe("Je n’ai rien cité ici.");
    expect(message.attachments).toEqual([]);
  });

  it("works in a direct message, in a forum's post, and in an archived thread", async () => {
    await sandbox.slash("ask", { question: ANSWERED.question }, { channel: "dm" });
    const direct = await sandbox.slash("handout", {}, { channel: "dm" });
    expect(direct.message.content).toMatch(/^\d+ excerpts? with/);
    const post = await sandbox.thread("A question", { channel: forum, content: "First" });
    await sandbox.slash("ask", { question: ANSWERED.question }, { channel: post });
    expect((await sandbox.slash("handout", {}, { channel: post })).message.attachments).toHaveLength(1);
    const response = await fetch(`${sandbox.url}/v10/channels/${study.id}/threads`, {
      method: "POST",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: JSON.stringify({ name: "Old", type: 11 }),
    });
    const { id }: { id: string } = JSON.parse(await response.text());
    const old: Place = { id, name: "Old" };
    await sandbox.slash("ask", { question: ANSWERED.question }, { channel: old });
    const archived = await fetch(`${sandbox.url}/v10/channels/${id}`, {
      method: "PATCH",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: JSON.stringify({ archived: true }),
    });
    expect(archived.status).toBe(200);
    expect((await sandbox.slash("handout", {}, { channel: old })).message.attachments).toHaveLength(1);
  });

  it("works after a restart, and leaves out a message that was deleted meanwhile", async () => {
    const channel = await aThread("Deleted");
    const { message } = await sandbox.slash("ask", { question: ANSWERED.question }, { channel });
    await stage.restart();
    expect((await sandbox.slash("handout", {}, { channel })).message.attachments).toHaveLength(1);
    sandbox.remove(message);
    expect((await sandbox.slash("handout", {}, { channel })).message.content).toContain("quoted nothing");
  });

  it("says how many passages it had to leave out, because their reading has changed", async () => {
    const channel = await aThread("Changed");
    const button = { type: 2, style: 2, label: "Cite", custom_id: "1:cite:0badc0de.1.2" };
    await postAsBot(sandbox, channel, { content: "old", components: [{ type: 1, components: [button] }] });
    const { message } = await sandbox.slash("handout", {}, { channel });
    expect(message.content).toBe(
      "I have quoted nothing here.\n1 passage is left out: its reading has changed or left the library since.",
    );
  });
});

describe("/handout since", () => {
  it("takes a date, or days, and leaves out what was quoted before", async () => {
    await sandbox.slash("ask", { question: ANSWERED.question }, { channel: thread });
    const handout = (since: string) => sandbox.slash("handout", { since }, { channel: thread });
    expect((await handout("1")).message.attachments).toHaveLength(1);
    expect((await handout("2024-01-31")).message.attachments).toHaveLength(1);
    expect((await handout("2999-01-31")).message.content).toMatch(/^I have quoted nothing here since <t:/);
  });

  it("says what a date looks like, at once", async () => {
    const reply = await sandbox.slash("handout", { since: "last *Tuesday* @everyone" });
    expect(reply.acknowledgement).toBe("message");
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("last \\*Tuesday\\* \\@everyone");
    expect(reply.message.content).toContain("2026-01-31");
  });
});

describe("/handout in a long channel", () => {
  it("reads the latest thousand messages in ten requests, and says how far back that was", async () => {
    await sandbox.slash("ask", { question: ANSWERED.question }, { channel: general });
    for (let count = 0; count < 1_005; count++)
      await sandbox.say("chatter", { channel: general, user: moderator });
    const before = sandbox.requests.length;
    const { message } = await sandbox.slash("handout", {}, { channel: general });
    const reads = sandbox.requests.slice(before).filter(({ route }) => route === HISTORY.route);
    expect(reads).toHaveLength(10);
    expect(message.content).toMatch(
      /^I have quoted nothing here\.\nI looked through the latest 1000 messages, back to <t:\d+:D>\./,
    );
  }, 60_000);
});

describe("/handout refuses", () => {
  it("where Ibid cannot see the channel, and names the permissions", async () => {
    const reply = await sandbox.slash("handout", {}, { channel: hidden, user: moderator });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("**View Channel");
  });

  it("where Discord refuses all the same", async () => {
    sandbox.faults.fail(HISTORY, { status: 403, code: 50_001 });
    const { message } = await sandbox.slash("handout", {}, { channel: readOnly, locale: "de", user: member });
    expect(message.content).toContain("**Kanal ansehen, Nachrichtenverlauf anzeigen**");
    expect(stage.log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it("with an apology where Discord is down", async () => {
    sandbox.faults.fail(HISTORY, { status: 500, times: 5 });
    const { message } = await sandbox.slash("handout", {}, { channel: study });
    expect(message.content).toContain("went wrong on my side");
    sandbox.faults.clear();
  });
});
