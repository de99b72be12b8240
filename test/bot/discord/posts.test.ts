import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createClient } from "../../../src/bot/discord/client.ts";
import { connect } from "../../../src/bot/discord/connect.ts";
import { createPosts, PostFailure } from "../../../src/bot/discord/posts.ts";
import { type SeenMessage, startSandbox } from "../../../src/sandbox/index.ts";

const sandbox = await startSandbox();
const { general, study, hidden, readOnly, forum, thread } = sandbox.places.study.channels;
const { member } = sandbox.people;
const client = createClient(sandbox.url);
const posts = createPosts(client);
await connect(client, sandbox.token, sandbox.url);
await sandbox.ready();
let judged = 0;
afterEach(() => {
  expect(sandbox.violations.slice(judged)).toEqual([]);
});
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

const inGeneral = (): readonly SeenMessage[] => sandbox.history({ channel: general });
const problemOf = async (act: Promise<unknown>) => {
  const error = await act.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  judged = sandbox.violations.length;
  return error instanceof PostFailure ? error.problem : error;
};

describe("a post", () => {
  it("stands in its channel and pings nobody, whoever is named in it", async () => {
    const content = `@everyone <@${member.id}> <@&${sandbox.places.study.roles.readers}>`;
    const place = await posts.post(general.id, { content });
    const message = inGeneral().find(({ id }) => id === place.messageId);
    expect(message).toMatchObject({ content, pinged: { everyone: false, users: [], roles: [] } });
  });

  it("pings the one whom it is to notify, and nobody else", async () => {
    const content = `<@${member.id}> <@${sandbox.people.moderator.id}> @everyone`;
    await posts.post(general.id, { content }, { notify: member.id });
    expect(inGeneral().at(-1)?.pinged).toEqual({ everyone: false, users: [member.id], roles: [] });
  });

  it("is sent once where its nonce says that it is the same", async () => {
    const before = inGeneral().length;
    const first = await posts.post(general.id, { content: "once" }, { nonce: "n1" });
    const second = await posts.post(general.id, { content: "once" }, { nonce: "n1" });
    expect(second).toEqual(first);
    expect(inGeneral()).toHaveLength(before + 1);
  });

  it("is changed, notifying nobody, and removed", async () => {
    const place = await posts.post(general.id, { content: "one", embeds: [{ description: "> x" }] });
    await posts.edit(place, { content: `<@${member.id}>` });
    expect(inGeneral().at(-1)).toMatchObject({ content: `<@${member.id}>`, pinged: { users: [] } });
    expect(inGeneral().at(-1)?.embeds).toHaveLength(1);
    await posts.remove(place);
    expect(inGeneral().some(({ id }) => id === place.messageId)).toBe(false);
  });

  it("carries a picture's bytes as they are", async () => {
    const content = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]);
    await posts.post(general.id, { content: "x", files: [{ name: "a.png", content, description: "A" }] });
    expect(inGeneral().at(-1)?.attachments).toMatchObject([{ filename: "a.png", size: 6 }]);
  });
});

describe("a post that cannot be made says why", () => {
  it.each([
    ["there is no such channel", "gone", "123456789012345678"],
    ["the channel takes no messages", "gone", forum.id],
    ["Ibid does not see the channel", "forbidden", hidden.id],
    ["Ibid may not write there", "forbidden", readOnly.id],
  ] as const)("%s: %s", async (_, problem, channelId) => {
    expect(await problemOf(posts.post(channelId, { content: "x" }))).toBe(problem);
  });

  it.each([
    ["locked", 403, 160005],
    ["archived", 400, 50083],
  ])("the thread is %s: forbidden", async (_, status, code) => {
    sandbox.faults.fail({ method: "POST" }, { status, code });
    expect(await problemOf(posts.post(thread.id, { content: "x" }))).toBe("forbidden");
  });

  it("the message is no more", async () => {
    const place = await posts.post(study.id, { content: "x" });
    await posts.remove(place);
    expect(await problemOf(posts.edit(place, { content: "y" }))).toBe("gone");
    expect(await problemOf(posts.remove(place))).toBe("gone");
  });

  it("the interaction's token has expired, or never was one", async () => {
    const placeholder = {
      kind: "interaction",
      applicationId: sandbox.application.id,
      token: "never",
    } as const;
    expect(await problemOf(posts.editPrivate(placeholder, { content: "x" }))).toBe("expired");
  });

  it("a fault of Discord's is thrown as it is: trying again may help", async () => {
    sandbox.faults.fail({ method: "POST" }, { status: 500, times: 3 });
    const thrown = await problemOf(posts.post(general.id, { content: "x" }));
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).not.toBeInstanceOf(PostFailure);
  });
});
