import { describe, expect, it } from "vitest";
import type { Person, Place, SeenMessage } from "../../src/sandbox/index.ts";
import { ANSWERED, embedText, labels, NOBODY_PINGED, openStage, questionThatIs, REFUSAL } from "./stage.ts";

// A conversation takes many requests, and these follow one another faster than people write.
const stage = await openStage({ requestsPerSecond: 1_000 });
const { sandbox, library, log } = stage;
const { moderator, administrator } = sandbox.people;
const { general, forum } = sandbox.places.study.channels;

const LIST = "Show me the reports from the 1990s";
const PAPER = "Who wrote the nonproliferation paper?";
const READ_AS = "Read as: **When was the nonproliferation paper published?**";
const MESSAGE = { method: "GET", route: "/channels/{channel_id}/messages/{message_id}" } as const;

interface Where {
  readonly user?: Person;
  readonly channel?: Place | "dm";
}

/** Ibid's answer to a mention. */
async function answerTo(question: string, where: Where = {}): Promise<SeenMessage> {
  return (await sandbox.say(`${sandbox.mention} ${question}`, where)).reply();
}

async function replyTo(message: SeenMessage, text: string, where: Where = {}): Promise<SeenMessage> {
  return (await sandbox.say(text, { ...where, replyTo: message })).reply();
}

describe("a reply to an answer is read with its question", () => {
  it("and shows what it was read as", async () => {
    const reply = await replyTo(await answerTo(PAPER), "and when was it published?");
    expect(reply.content).toBe(READ_AS);
    expect(embedText(reply)).toContain("January 2003");
    expect(labels(reply)).toEqual(["In context", "Cite", "Delete", "Report"]);
    expect(reply.pinged).toEqual(NOBODY_PINGED);
  });

  it("by whomever it is asked", async () => {
    const reply = await replyTo(await answerTo(PAPER), "when was it published?", { user: moderator });
    expect(reply.content).toBe(READ_AS);
  });

  it("when the answer is a command's, whose replies need a mention", async () => {
    const { message } = await sandbox.slash("ask", { question: PAPER });
    const reply = await replyTo(message, `${sandbox.mention} when was it published?`, { user: moderator });
    expect(reply.content).toBe(READ_AS);
  });

  it("when the answer is a list", async () => {
    const reply = await replyTo(await answerTo(LIST), "and the 1980s?");
    expect(reply.content).toBe("Read as: **Show me the reports from the 1980s**");
    expect(embedText(reply)).toContain("Russia Under Andropov");
    expect(embedText(reply)).not.toContain("Aid to Russia");
  });

  it("when the answer was a refusal", async () => {
    const refused = await answerTo("What do critics say about NATO membership for Ukraine?");
    expect(refused.content).toBe(REFUSAL);
    const reply = await replyTo(refused, "and for Russia?");
    expect(reply.content).toBe("Read as: **What do critics say about NATO membership for Russia?**");
    expect(embedText(reply)).toContain("NATO membership");
  });

  it("when the answer was private and has been shared", async () => {
    const asked = await sandbox.slash("ask", { question: PAPER, private: true });
    await expect(replyTo(asked.message, "when?")).rejects.toThrow("ephemeral");
    const press = await sandbox.click(asked.message, { label: "Share" });
    await press.until(({ followups }) => followups.length === 1);
    const [shared] = press.followups;
    const reply = shared && (await replyTo(shared, `${sandbox.mention} when was it published?`));
    expect(reply?.content).toBe(READ_AS);
  });

  it("again and again: each is read with what the one before was read as", async () => {
    const second = await replyTo(await answerTo(LIST), "and the 1980s?");
    const third = await replyTo(second, "and the 1950s?");
    expect(third.content).toBe("Read as: **Show me the reports from the 1950s**");
    const fourth = await replyTo(third, "what about satellites?");
    expect(embedText(fourth)).toContain("Satellites");
  });

  it("after a restart, for nothing was remembered", async () => {
    const answer = await answerTo(PAPER);
    await stage.restart();
    expect((await replyTo(answer, "when was it published?")).content).toBe(READ_AS);
  });

  it("whatever markdown, mentions and marks the question holds", async () => {
    const question = `Who wrote the **nonproliferation** paper, _\`and\`_ | not \\ <#1> https://a.example ＠?`;
    const { message } = await sandbox.slash("ask", { question });
    const reply = await replyTo(message, `${sandbox.mention} what about NATO @everyone?`);
    expect(reply.pinged).toEqual(NOBODY_PINGED);
    expect(reply.content.startsWith("Read as: **")).toBe(true);
  });

  it("in a direct message too, where the last answer is what is followed up", async () => {
    const where = { user: moderator, channel: "dm" } as const;
    await (await sandbox.say(PAPER, where)).reply();
    const said = await sandbox.say("and when was it published?", where);
    expect((await said.reply()).content).toBe(READ_AS);
  });
});

describe("a question in a thread on an answer is read with the earlier one", () => {
  it("when Ibid is mentioned there", async () => {
    const thread = await sandbox.thread("The paper", { on: await answerTo(PAPER) });
    const reply = await answerTo("when was it published?", { channel: thread });
    expect(reply.content).toBe(READ_AS);
    expect(reply.channelId).toBe(thread.id);
  });

  it("and then with the last one asked there", async () => {
    const thread = await sandbox.thread("The list", { on: await answerTo(PAPER) });
    await answerTo(LIST, { channel: thread });
    const reply = await answerTo("and the 1980s?", { channel: thread });
    expect(reply.content).toBe("Read as: **Show me the reports from the 1980s**");
  });

  it("also when the thread had been archived, and on a command's answer", async () => {
    const { message } = await sandbox.slash("ask", { question: PAPER });
    const reply = await answerTo("when was it published?", { channel: await archivedThreadOn(message) });
    expect(reply.content).toBe(READ_AS);
  });

  it("but not when people talk to each other there", async () => {
    const thread = await sandbox.thread("Talk", { on: await answerTo(PAPER) });
    await (await sandbox.say("and when was it published?", { channel: thread })).silence(300);
  });
});

describe("a question is read by itself", () => {
  it("when it stands alone, and of Discord no more is asked than what it replies to", async () => {
    const answer = await answerTo(LIST);
    const before = reads().length;
    const reply = await replyTo(answer, PAPER);
    expect(reply.content).toBe("");
    expect(embedText(reply)).toContain("Andrea Gabbitas");
    expect(reads().length).toBe(before + 1);
  });

  it("when only by itself it is answered, and says so", async () => {
    const reply = await replyTo(await answerTo(ANSWERED.question), "and what about NATO?");
    expect(reply.content).toBe("Read as: **and what about NATO?**");
    expect(embedText(reply)).toContain("NATO");
  });

  it("when it is no reply", async () => {
    await answerTo(PAPER, { channel: general });
    const reply = await answerTo("when?", { channel: general });
    expect(reply.content).toBe(REFUSAL);
  });

  it("when it replies to someone else, though that message mentions Ibid, too", async () => {
    const { message } = await sandbox.say(`${sandbox.mention} ${PAPER}`);
    const reply = await replyTo(message, `${sandbox.mention} when?`, { user: moderator });
    expect(reply.content).toBe(REFUSAL);
  });

  it("when it replies to a message that Discord does not show Ibid", async () => {
    const { message } = await sandbox.say(PAPER, { user: administrator });
    const reply = await replyTo(message, `${sandbox.mention} when?`);
    expect(reply.content).toBe(REFUSAL);
  });

  it("in a thread on someone else's message, in a post of a forum, and in a thread on nothing", async () => {
    const { message } = await sandbox.say(`${sandbox.mention} ${PAPER}`);
    const on = await sandbox.thread("Theirs", { on: message });
    const post = await sandbox.thread("Post", { channel: forum, content: PAPER });
    const bare = await sandbox.thread("Bare");
    for (const channel of [on, post, bare]) {
      await answerTo(PAPER, { channel });
      expect((await answerTo("when?", { channel })).content).toBe(REFUSAL);
    }
  });

  it("when the answer has been deleted", async () => {
    const answer = await answerTo(PAPER);
    const said = sandbox.say("when?", { replyTo: answer });
    sandbox.remove(answer);
    expect((await (await said).reply()).content).toBe(REFUSAL);
  });

  it("when the question that was answered has been deleted", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${PAPER}`);
    const answer = await said.reply();
    sandbox.remove(said.message);
    expect((await replyTo(answer, "when?")).content).toBe(REFUSAL);
  });

  it("when the question that was answered has been edited", async () => {
    const said = await sandbox.say(`${sandbox.mention} ${PAPER}`);
    const answer = await said.reply();
    sandbox.edit(said.message, `${sandbox.mention} ${PAPER} Thanks!`);
    expect((await replyTo(answer, "when?")).content).toBe(REFUSAL);
  });

  it("when the answer that a thread began with has been deleted", async () => {
    const answer = await answerTo(PAPER);
    const thread = await sandbox.thread("Orphan", { on: answer });
    sandbox.remove(answer);
    expect((await answerTo("when?", { channel: thread })).content).toBe(REFUSAL);
  });

  it.each([
    ["Discord refuses to show it", { status: 403, code: 50001 }],
    ["Discord is out of order", { status: 500, times: 3 }],
  ])("when %s, and the log says why", async (_, answer) => {
    const earlier = await answerTo(PAPER);
    sandbox.faults.fail(MESSAGE, answer);
    expect((await replyTo(earlier, "when?")).content).toBe(REFUSAL);
    expect(log.some(({ msg }) => msg === "the earlier question cannot be read")).toBe(true);
  });

  it("when Discord takes too long", async () => {
    const earlier = await answerTo(PAPER);
    sandbox.faults.delay(MESSAGE, 5_000);
    expect((await replyTo(earlier, "when?")).content).toBe(REFUSAL);
  });
});

describe("a follow-up that is refused", () => {
  it("says what it was read as, and offers what is closest", async () => {
    const earlier = await answerTo("Can Russia become an ally?");
    const reply = await replyTo(earlier, "and Japan?");
    expect(reply.content).toBe(`Read as: **Can Japan become an ally?**\n${REFUSAL}`);
    expect(labels(reply)).toContain("Delete");
  });

  it("to what is no question is not taken for one", async () => {
    const nothing = questionThatIs("nothing", library);
    const reply = await replyTo(await answerTo(nothing), "thanks!");
    expect(reply.content).toContain("Write a question");
  });
});

const reads = () => sandbox.requests.filter(({ method }) => method === "GET");

/** Opened and archived in Ibid's name, because the people of the sandbox archive nothing. */
async function archivedThreadOn({ id, channelId }: SeenMessage): Promise<Place> {
  await rest("POST", `/channels/${channelId}/messages/${id}/threads`, { name: "Old" });
  await rest("PATCH", `/channels/${id}`, { archived: true });
  return { id, name: "Old", guildId: sandbox.places.study.id };
}

async function rest(method: string, path: string, body: object): Promise<void> {
  const headers = { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" };
  const { ok } = await fetch(`${sandbox.url}/v10${path}`, { method, headers, body: JSON.stringify(body) });
  expect(ok).toBe(true);
}
