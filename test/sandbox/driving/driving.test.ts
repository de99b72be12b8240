import { afterAll, describe, expect, it } from "vitest";
import { ClientRefusal, startSandbox } from "../../../src/sandbox/index.ts";
import { interactionsOf, rawBot, rawRest } from "../raw.ts";

const sandbox = await startSandbox({ acknowledgeWithin: 30, patience: 60, requestsPerSecond: 1_000 });
afterAll(() => sandbox.close());
const rest = rawRest(sandbox);
const gateway = await rawBot(sandbox);
const { study, general, readOnly, forum, hidden, thread } = sandbox.places.study.channels;
const { member, moderator, stranger } = sandbox.people;

await rest("PUT", `/applications/${sandbox.application.id}/commands`, [
  {
    name: "pick",
    description: "d",
    options: [
      { type: 3, name: "text", description: "d", required: true, min_length: 2, max_length: 4 },
      { type: 4, name: "count", description: "d", min_value: 1, max_value: 3 },
      {
        type: 3,
        name: "style",
        description: "d",
        choices: [
          { name: "APA", value: "apa" },
          { name: "MLA", value: "mla" },
        ],
      },
      { type: 5, name: "private", description: "d" },
      { type: 6, name: "who", description: "d" },
      { type: 7, name: "where", description: "d", channel_types: [0] },
      { type: 8, name: "role", description: "d" },
      { type: 11, name: "file", description: "d" },
    ],
  },
  {
    name: "channel",
    description: "d",
    options: [
      {
        type: 1,
        name: "set",
        description: "d",
        options: [{ type: 3, name: "mode", description: "d", required: true }],
      },
    ],
  },
  { type: 2, name: "Look up" },
]);

/** The data that the bot is sent for a command or a menu; nobody answers it here. */
async function sent(act: () => Promise<unknown>) {
  const before = interactionsOf(gateway).length;
  await act();
  await expect.poll(() => interactionsOf(gateway).length).toBe(before + 1);
  return interactionsOf(gateway).at(-1)?.["data"];
}

describe("a slash command", () => {
  it("sends its options by name, type and value, and what they refer to", async () => {
    const file = { filename: "a.txt", content: "abc", contentType: "text/plain" };
    const { moderator: role } = sandbox.places.study.roles;
    const options = {
      text: "abc",
      count: 2,
      style: "mla",
      private: true,
      who: moderator,
      where: general,
      role: { id: role },
      file,
    };
    const data = await sent(() => sandbox.slash("pick", options));
    expect(data).toMatchObject({
      name: "pick",
      type: 1,
      options: [
        { name: "text", type: 3, value: "abc" },
        { name: "count", type: 4, value: 2 },
        { name: "style", type: 3, value: "mla" },
        { name: "private", type: 5, value: true },
        { name: "who", type: 6, value: moderator.id },
        { name: "where", type: 7, value: general.id },
        { name: "role", type: 8, value: role },
        { name: "file", type: 11, value: expect.any(String) },
      ],
      resolved: {
        users: { [moderator.id]: { username: "noor" } },
        members: { [moderator.id]: { permissions: expect.any(String) } },
        channels: { [general.id]: { name: "general", permissions: expect.any(String) } },
        roles: { [role]: { name: "Moderators" } },
      },
    });
    const [url] = JSON.stringify(data).match(/http:[^"]+a\.txt/) ?? [];
    expect(await (await fetch(url ?? "")).text()).toBe("abc");
  });

  it("goes down to its subcommand", async () => {
    expect(await sent(() => sandbox.slash("channel set", { mode: "auto" }))).toMatchObject({
      name: "channel",
      options: [{ name: "set", type: 1, options: [{ name: "mode", value: "auto" }] }],
    });
  });

  it.each([
    ["that is not registered", "nothing", {}, "There is no command nothing."],
    ["without a required option", "pick", {}, "The option text is required."],
    ["with an option that it has not", "pick", { text: "abc", other: 1 }, "There is no option other."],
    ["with a text that is too short", "pick", { text: "a" }, "text takes at least 2 characters."],
    ["with a text that is too long", "pick", { text: "abcde" }, "text takes at most 4 characters."],
    ["with a number out of range", "pick", { text: "abc", count: 4 }, "count lies between 1 and 3."],
    ["with half a whole number", "pick", { text: "abc", count: 1.5 }, "count takes a whole number."],
    ["with a choice that it has not", "pick", { text: "abc", style: "x" }, "style is one of APA, MLA."],
    [
      "with a channel of another kind",
      "pick",
      { text: "abc", where: forum },
      "where takes another kind of channel.",
    ],
    [
      "with a user that does not exist",
      "pick",
      { text: "abc", who: { id: "1" } },
      "who: there is nothing of that kind with the id 1.",
    ],
    ["without its subcommand", "channel", {}, "channel needs one of its subcommands."],
    ["with a subcommand that it has not", "channel get", {}, "channel has no subcommand get."],
  ])("%s is refused by the client", async (_, name, options, words) => {
    const before = interactionsOf(gateway).length;
    await expect(sandbox.slash(name, options)).rejects.toThrow(new ClientRefusal(words));
    expect(interactionsOf(gateway).length).toBe(before);
  });

  it("cannot be used where its user sees nothing", async () => {
    await expect(sandbox.slash("pick", { text: "abc" }, { user: stranger })).rejects.toThrow(
      "Sten sees no such channel as #study.",
    );
  });

  it("that nobody answers fails in Discord's words, and is a violation", async () => {
    const before = sandbox.violations.length;
    const reply = await sandbox.slash("pick", { text: "abc" });
    expect(reply).toMatchObject({
      failure: "The application did not respond",
      messages: [],
      acknowledgedAfter: undefined,
    });
    expect(sandbox.violations.slice(before)).toMatchObject([
      { rule: "No response to the interaction within 30 ms" },
    ]);
  });
});

describe("a user menu", () => {
  it("sends its target whole", async () => {
    expect(await sent(() => sandbox.menu("Look up", moderator))).toMatchObject({
      type: 2,
      target_id: moderator.id,
      resolved: { users: { [moderator.id]: { global_name: "Noor" } }, members: { [moderator.id]: {} } },
    });
  });
});

describe("saying something", () => {
  it.each([
    ["nothing", " ", {}, "An empty message cannot be sent."],
    ["too much", "x".repeat(2_001), {}, "A message has at most 2000 characters."],
    [
      "something where only moderators write",
      "x",
      { channel: readOnly },
      "Mika may not write in #announcements.",
    ],
    [
      "something where one sees nothing",
      "x",
      { channel: hidden },
      "Mika sees no such channel as #moderators.",
    ],
    ["something in a forum", "x", { channel: forum }, "#questions takes no messages."],
  ])("%s is refused by the client", async (_, content, context, words) => {
    await expect(sandbox.say(content, context)).rejects.toThrow(words);
  });

  it("gets an answer by reply, by a message after it, or in its thread, but not by an answer to another", async () => {
    const post = (place: { id: string }, body: object) =>
      rest("POST", `/channels/${place.id}/messages`, body);
    const first = await sandbox.say("first");
    const second = await sandbox.say("second");
    await post(study, { content: "to the second", message_reference: { message_id: second.message.id } });
    expect(first.replies).toEqual([]);
    expect((await second.reply()).content).toBe("to the second");
    await sandbox.thread("Aside", { on: first.message });
    expect(first.replies).toEqual([]);
    await post(first.message, { content: "in the thread" });
    expect((await first.reply()).content).toBe("in the thread");
    const third = await sandbox.say("third");
    await post(study, { content: "just after" });
    expect((await third.reply()).content).toBe("just after");
  });

  it("fails in words when no answer comes, and when one comes that should not", async () => {
    const said = await sandbox.say("anyone?");
    await said.silence(5);
    await expect(said.reply()).rejects.toThrow('The bot did not answer "anyone?" within 60 ms.');
    await rest("POST", `/channels/${study.id}/messages`, { content: "here" });
    await expect(said.silence(5)).rejects.toThrow('The bot should have been silent, and said "here".');
  });
});

describe("editing what one has said", () => {
  it("changes its text, and tells the bot with the time", async () => {
    const listening = await rawBot(sandbox, 1 << 9);
    const said = await sandbox.say(`${sandbox.mention} one`);
    sandbox.edit(said.message, `${sandbox.mention} two`);
    expect(said.message).toMatchObject({ content: `${sandbox.mention} two`, edits: 1 });
    const { d } = await listening.event("MESSAGE_UPDATE");
    expect(d).toMatchObject({
      id: said.message.id,
      content: `${sandbox.mention} two`,
      edited_timestamp: expect.stringMatching(/^20/),
    });
    listening.socket.close();
  });

  it("is refused by the client for others' messages, and for what could not be sent", async () => {
    const { message } = await sandbox.say("one");
    expect(() => sandbox.edit(message, "two", { user: moderator })).toThrow("Only its author can edit");
    expect(() => sandbox.edit(message, " ")).toThrow("An empty message cannot be sent.");
    expect(sandbox.history().at(-1)).toMatchObject({ content: "one", edits: 0 });
  });
});

describe("threads and history", () => {
  it("a user opens a thread once on a message, and writes in it", async () => {
    const { message } = await sandbox.say("on this");
    const opened = await sandbox.thread("Aside", { on: message });
    expect((await sandbox.say("inside", { channel: opened })).message.channelId).toBe(message.id);
    await expect(sandbox.thread("Again", { on: message })).rejects.toThrow(
      "That message has a thread already.",
    );
    await expect(sandbox.thread("Deeper", { channel: thread })).rejects.toThrow("takes no threads");
  });

  it("a post in a forum begins with a message of the same id", async () => {
    await expect(sandbox.thread("Post", { channel: forum })).rejects.toThrow(
      "A post in a forum begins with a message.",
    );
    const post = await sandbox.thread("Post", { channel: forum, content: "first" });
    expect(sandbox.history({ channel: post })).toMatchObject([{ id: post.id, content: "first" }]);
  });

  it("shows a channel oldest first, without what was removed", async () => {
    const one = await sandbox.say("one", { channel: general });
    const two = await sandbox.say("two", { channel: general });
    const shown = () => sandbox.history({ channel: general }).map(({ content }) => content);
    expect(shown()).toEqual(["one", "two"]);
    sandbox.remove(one.message);
    expect(shown()).toEqual(["two"]);
    await expect(sandbox.menu("Look up", one.message)).rejects.toThrow(ClientRefusal);
    expect(two.message.author).toEqual({ id: member.id, name: "Mika", bot: false });
  });
});
