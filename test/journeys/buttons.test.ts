import { describe, expect, it } from "vitest";
import { parseCustomId } from "../../src/bot/discord/custom-id.ts";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { ANSWERED, embedText, labels, openStage, questionThatIs } from "./stage.ts";

const stage = await openStage();
const { sandbox, library } = stage;
const { member, moderator } = sandbox.people;

async function answered(): Promise<SeenMessage> {
  return (await sandbox.slash("ask", { question: ANSWERED.question })).message;
}

/** A message that carries buttons which this edition of Ibid did not write, or not for these readings. */
async function withButtons(...customIds: readonly string[]): Promise<SeenMessage> {
  const response = await fetch(
    `${sandbox.url}/v10/channels/${sandbox.places.study.channels.general.id}/messages`,
    {
      method: "POST",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: JSON.stringify({
        content: "old",
        allowed_mentions: { parse: [] },
        components: [
          {
            type: 1,
            components: customIds.map((custom_id) => ({
              type: 2,
              style: 2,
              label: custom_id.slice(0, 20),
              custom_id,
            })),
          },
        ],
      }),
    },
  );
  expect(response.status).toBe(200);
  const message = sandbox.history({ user: member, channel: sandbox.places.study.channels.general }).at(-1);
  if (message === undefined) throw new Error("the message did not arrive");
  return message;
}

describe("In context", () => {
  it("shows privately what stands around each excerpt, the excerpt itself in bold", async () => {
    const message = await answered();
    const reply = await sandbox.click(message, { label: "In context" });
    expect(reply.acknowledgement).toBe("message");
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.embeds.length).toBe(message.embeds.length);
    expect(reply.message.embeds[0]?.description).toMatch(
      /> .+ \*\*(?:However, .+ )?Nevertheless, Russia has received .+\*\* .+/s,
    );
  });

  it("works for someone else than the asker", async () => {
    const reply = await sandbox.click(await answered(), { label: "In context" }, { user: moderator });
    expect(reply.message.ephemeral).toBe(true);
  });

  it("works on a private answer, and in a direct message", async () => {
    const hidden = await sandbox.slash("ask", { question: ANSWERED.question, private: true });
    expect(
      (await sandbox.click(hidden.message, { label: "In context" })).message.embeds.length,
    ).toBeGreaterThan(0);
    const direct = await (await sandbox.say(ANSWERED.question, { user: member, channel: "dm" })).reply();
    const reply = await sandbox.click(direct, { label: "In context" }, { channel: "dm" });
    expect(reply.message.embeds.length).toBeGreaterThan(0);
  });

  it("works after a restart", async () => {
    const message = await answered();
    await stage.restart();
    const reply = await sandbox.click(message, { label: "In context" });
    expect(embedText(reply.message)).toContain("few tangible benefits");
  });
});

describe("Cite", () => {
  it("gives privately a line to copy for each excerpt, its offsets, and the file's hash", async () => {
    const message = await answered();
    const reply = await sandbox.click(message, { label: "Cite" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.embeds.length).toBe(message.embeds.length);
    const [excerpt] = library.ask(ANSWERED.question).excerpts;
    if (excerpt === undefined) throw new Error("not answered");
    const { start, end, sha256 } = excerpt.locator;
    const description = reply.message.embeds[0]?.description ?? "";
    expect(description).toContain(library.cite(excerpt));
    expect(description).toContain(`${start}–${end}`);
    expect(description).toContain(sha256);
  });
});

describe("Closest passages", () => {
  it("shows privately what is nearest, and says that it does not answer", async () => {
    const refused = await sandbox.slash("ask", { question: questionThatIs("related", library) });
    const reply = await sandbox.click(refused.message, { label: "Closest passages" });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("do not answer");
    expect(reply.message.embeds.length).toBeGreaterThan(0);
    expect(labels(reply.message)).toEqual([]);
  });
});

describe("a button that nothing stands behind", () => {
  it.each([
    ["of an older edition of Ibid", "0:context:0badc0de.1.2"],
    ["of another bot", "vote_yes"],
    ["of an action that is no more", "1:dance:0badc0de.1.2"],
    ["forged", "1:cite:../../etc"],
    ["forged with the longest ids", `1:closest:${"z".repeat(24)},${"z".repeat(24)},${"z".repeat(24)}`],
  ])("%s gets a polite private message", async (_, customId) => {
    const message = await withButtons(customId);
    const reply = await sandbox.click(message, { customId });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("older edition");
  });

  it("of readings that are others now says so, where the message does not tell which", async () => {
    const customId = "1:context:0badc0de.1.2";
    const reply = await sandbox.click(await withButtons(customId), { customId });
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("The readings have changed");
  });

  it("still shows those of its passages that are left", async () => {
    const button = (await answered()).buttons[0];
    const press = parseCustomId(button !== undefined && "custom_id" in button ? button.custom_id : "");
    const customId = `1:context:0badc0de.1.2,${press?.passageIds[0]}`;
    const reply = await sandbox.click(await withButtons(customId), { customId });
    expect(reply.message.embeds).toHaveLength(1);
  });
});
