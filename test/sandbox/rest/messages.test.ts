import { afterAll, describe, expect, it } from "vitest";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { idIn, rawRest } from "../raw.ts";

const sandbox = await startSandbox({ requestsPerSecond: 1_000 });
afterAll(() => sandbox.close());
const rest = rawRest(sandbox);
const { channels } = sandbox.places.study;
const { study, readOnly, plain, hidden, forum, thread } = channels;
const messagesOf = (place: { id: string }) => `/channels/${place.id}/messages`;
const send = (body: unknown, place: { id: string } = study) => rest("POST", messagesOf(place), body);
const NOTHING = "123456789012345678";

describe("sending a message", () => {
  it("answers with the message as it now stands in the channel", async () => {
    const sent = await send({ content: " hello ", embeds: [{ title: "t" }] });
    expect(sent).toMatchObject({
      status: 200,
      body: {
        content: "hello",
        embeds: [{ type: "rich", title: "t" }],
        channel_id: study.id,
        type: 0,
        edited_timestamp: null,
      },
    });
    expect(await rest("GET", `${messagesOf(study)}/${idIn(sent)}`)).toMatchObject({
      status: 200,
      body: { content: "hello" },
    });
  });

  it.each([
    ["an unknown channel", { id: NOTHING }, { content: "x" }, 404, 10_003],
    ["a channel that it cannot see", hidden, { content: "x" }, 403, 50_001],
    ["a channel that it may not write in", readOnly, { content: "x" }, 403, 50_013],
    ["a forum", forum, { content: "x" }, 400, 50_008],
    ["embeds where they are not allowed", plain, { embeds: [{ title: "t" }] }, 403, 50_013],
    ["nothing at all", study, {}, 400, 50_006],
    ["nothing but space", study, { content: " \n " }, 400, 50_006],
    ["too much", study, { content: "x".repeat(2_001) }, 400, 50_035],
    ["an ephemeral flag", study, { content: "x", flags: 64 }, 400, 50_035],
    [
      "a reply to what is not there",
      study,
      { content: "x", message_reference: { message_id: NOTHING } },
      400,
      50_035,
    ],
  ])("is refused for %s", async (_, place, body, status, code) => {
    expect(await send(body, place)).toMatchObject({ status, body: { code } });
  });

  it("goes through in a channel without embeds when it has none", async () => {
    expect((await send({ content: "x" }, plain)).status).toBe(200);
  });

  it("in a thread takes the permission for threads", async () => {
    expect(await send({ content: "x" }, thread)).toMatchObject({
      status: 200,
      body: { channel_id: thread.id },
    });
  });

  it("names the field and the reason of an invalid form", async () => {
    expect((await send({ content: "x", embeds: [{ title: "x".repeat(257) }] })).body).toEqual({
      message: "Invalid Form Body",
      code: 50_035,
      errors: {
        embeds: {
          0: {
            title: {
              _errors: [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 256 or fewer in length." }],
            },
          },
        },
      },
    });
  });

  it("to a user who takes no DMs is refused with 50007", async () => {
    const dm = await rest("POST", "/users/@me/channels", { recipient_id: sandbox.people.recluse.id });
    expect(await send({ content: "x" }, { id: idIn(dm) })).toMatchObject({
      status: 403,
      body: { code: 50_007 },
    });
  });
});

describe("a reply", () => {
  it("shows what it replies to, and pings its author", async () => {
    const { message } = await sandbox.say("a question");
    const sent = await send({ content: "an answer", message_reference: { message_id: message.id } });
    expect(sent.body).toMatchObject({
      type: 19,
      message_reference: { message_id: message.id, channel_id: study.id },
      referenced_message: { id: message.id },
      mentions: [{ id: sandbox.people.member.id }],
    });
  });

  it("to a message that is gone is an ordinary message when that may be", async () => {
    const reference = { message_id: NOTHING, fail_if_not_exists: false };
    const sent = await send({ content: "x", message_reference: reference });
    expect(sent).toMatchObject({ status: 200, body: { type: 0 } });
    expect(sent.body).not.toHaveProperty("message_reference");
  });
});

describe("a nonce that is enforced", () => {
  it("gets the first message back when it is repeated", async () => {
    const first = await send({ content: "once", nonce: "n1", enforce_nonce: true });
    const again = await send({ content: "twice", nonce: "n1", enforce_nonce: true });
    expect(again.body).toMatchObject({ id: idIn(first), content: "once", nonce: "n1" });
  });

  it("does nothing in another channel, and nothing when it is not enforced", async () => {
    const ids = [
      await send({ content: "a", nonce: "n2", enforce_nonce: true }),
      await send({ content: "b", nonce: "n2", enforce_nonce: true }, channels.general),
      await send({ content: "c", nonce: "n2" }),
    ].map(idIn);
    expect(new Set(ids).size).toBe(3);
  });
});

describe("editing a message", () => {
  it("changes what is named and keeps the rest", async () => {
    const id = idIn(await send({ content: "before", embeds: [{ title: "t" }] }));
    const edited = await rest("PATCH", `${messagesOf(study)}/${id}`, { content: "after" });
    expect(edited.body).toMatchObject({
      content: "after",
      embeds: [{ title: "t" }],
      edited_timestamp: expect.any(String),
    });
  });

  it("without allowed_mentions parses every mention again", async () => {
    const id = idIn(await send({ content: "quiet", allowed_mentions: { parse: [] } }));
    await rest("PATCH", `${messagesOf(study)}/${id}`, { content: "@everyone" });
    const [seen] = sandbox.history().filter((message) => message.id === id);
    expect(seen?.pinged.everyone).toBe(true);
  });

  it("of another's message is refused with 50005, and of none at all with 10008", async () => {
    const { message } = await sandbox.say("mine");
    expect((await rest("PATCH", `${messagesOf(study)}/${message.id}`, { content: "x" })).body).toMatchObject({
      code: 50_005,
    });
    expect((await rest("PATCH", `${messagesOf(study)}/${NOTHING}`, { content: "x" })).body).toMatchObject({
      code: 10_008,
    });
  });

  it("may not leave it empty", async () => {
    const id = idIn(await send({ content: "x" }));
    expect((await rest("PATCH", `${messagesOf(study)}/${id}`, { content: null })).body).toMatchObject({
      code: 50_006,
    });
  });
});

describe("deleting a message", () => {
  it("removes one's own, once", async () => {
    const id = idIn(await send({ content: "x" }));
    expect((await rest("DELETE", `${messagesOf(study)}/${id}`)).status).toBe(204);
    expect((await rest("DELETE", `${messagesOf(study)}/${id}`)).body).toMatchObject({ code: 10_008 });
  });

  it("takes a permission for another's", async () => {
    const { message } = await sandbox.say("mine");
    expect((await rest("DELETE", `${messagesOf(study)}/${message.id}`)).body).toMatchObject({ code: 50_013 });
  });
});

describe("files", () => {
  it("come with the JSON in payload_json, and can be fetched where the attachment says", async () => {
    const form = new FormData();
    form.set(
      "payload_json",
      JSON.stringify({ content: "see", attachments: [{ id: "0", description: "a card" }] }),
    );
    form.set("files[0]", new Blob(["@book{x}"], { type: "text/plain" }), "card.bib");
    const sent = await send(form);
    expect(sent.body).toMatchObject({
      attachments: [{ filename: "card.bib", size: 8, description: "a card" }],
    });
    const [url] = JSON.stringify(sent.body).match(/http:[^"]+card\.bib/) ?? [];
    expect(await (await fetch(url ?? "")).text()).toBe("@book{x}");
  });
});

describe("reading a channel", () => {
  it("gives the newest first, as many as asked for", async () => {
    await send({ content: "one" });
    await send({ content: "two" });
    const listed = await rest("GET", `${messagesOf(study)}?limit=2`);
    expect(listed.body).toMatchObject([{ content: "two" }, { content: "one" }]);
  });

  it("withholds what others wrote without the Message Content intent, unless they mention the bot", async () => {
    await sandbox.say("a secret");
    await sandbox.say(`${sandbox.mention} an open word`);
    const listed = await rest("GET", `${messagesOf(study)}?limit=2`);
    expect(listed.body).toMatchObject([{ content: `${sandbox.mention} an open word` }, { content: "" }]);
  });
});
