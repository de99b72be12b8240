import { describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { FIFTY_READINGS, IN_MOST } from "./fifty-readings.ts";
import { embedText, labels, openStage } from "./stage.ts";

const stage = await openStage({ readings: FIFTY_READINGS });
const { sandbox } = stage;
const { moderator, administrator } = sandbox.people;
const { study } = sandbox.places.study.channels;

const TOPIC = { topic: "river floods" };
const CALLBACK = {
  method: "POST",
  route: "/interactions/{interaction_id}/{interaction_token}/callback",
} as const;

const NEXT = { label: "Next readings" };

const statusOf = ({ content }: SeenMessage): string => content.split("\n")[1] ?? "";

/** Readings named on a page: those that speak, and those listed as silent. */
const namedIn = (message: SeenMessage): readonly string[] =>
  Array.from(embedText(message).matchAll(/^(?:\*\*|- )Writer(\d\d),/gm), ([, number = ""]) => number);

const disabledIn = ({ buttons }: SeenMessage) =>
  buttons.flatMap((button) => (button.disabled === true && "label" in button ? [button.label] : []));

describe("/compare over fifty readings", () => {
  it("counts those that speak, and leads to every one of the fifty page by page", async () => {
    let { message } = await sandbox.slash("compare", TOPIC);
    expect(statusOf(message)).toMatch(/^Readings with passages on this: 4\d of 50\. Page 1 of \d+\.$/);
    expect(disabledIn(message)).toEqual(["Previous readings"]);
    const first = message;
    const named = [...namedIn(message)];
    while (!disabledIn(message).includes(NEXT.label)) {
      const reply = await sandbox.click(message, NEXT);
      expect(reply.acknowledgement).toBe("update");
      expect(reply.message.id).toBe(first.id);
      message = reply.message;
      named.push(...namedIn(message));
    }
    expect(named.toSorted()).toEqual(Array.from({ length: 50 }, (_, at) => String(at + 1).padStart(2, "0")));
    const back = await sandbox.click(message, { label: "Previous readings" });
    expect(statusOf(back.message)).not.toBe(statusOf(first));
    expect(embedText(first).replaceAll("**", "")).toContain(`> ${IN_MOST}\n`);
  });

  it("shows a passage of the page that is open, not of the first", async () => {
    const { message } = await sandbox.slash("compare", TOPIC);
    const { message: second } = await sandbox.click(message, NEXT);
    const [menu] = second.selects;
    const [option] = menu !== undefined && "options" in menu ? menu.options : [];
    const reply = await sandbox.select(second, String(menu?.custom_id), [String(option?.value)]);
    expect(reply.message.embeds[0]?.footer?.text).toContain(namedIn(second)[0]);
  });

  it("turns the page for someone else privately, and leaves the asker's where it is", async () => {
    const { message } = await sandbox.slash("compare", TOPIC);
    const reply = await sandbox.click(message, NEXT, { user: moderator });
    expect(reply.message.ephemeral).toBe(true);
    expect(statusOf(reply.message)).toContain("Page 2 of");
    const own = await sandbox.click(reply.message, NEXT, { user: moderator });
    expect(own.message.id).toBe(reply.message.id);
    expect(statusOf(own.message)).toContain("Page 3 of");
    const seen = sandbox.history({ user: administrator, channel: study }).find(({ id }) => id === message.id);
    expect(seen?.edits).toBe(0);
  });

  it("turns the page of a shared comparison, and keeps who shared it", async () => {
    const { message } = await sandbox.slash("compare", { ...TOPIC, private: true });
    const reply = await sandbox.click(message, { label: "Share" });
    await reply.until(({ followups }) => followups.length === 1);
    const [shared] = reply.followups;
    if (shared === undefined) throw new Error("nothing was shared");
    expect(labels(shared)).toEqual(["Previous readings", "Next readings", "Delete"]);
    const turned = await sandbox.click(shared, NEXT);
    expect(turned.message.content).toMatch(/Page 2 of \d+\.\nShared by <@\d+>$/);
    expect(labels(turned.message)).toEqual(["Previous readings", "Next readings", "Delete"]);
  });

  it("turns its pages after a restart, with a topic that is all markdown", async () => {
    const { message } = await sandbox.slash("compare", { topic: "**river** \\ ||_floods_||" });
    await stage.restart();
    const { message: second } = await sandbox.click(message, NEXT);
    expect(second.content.split("\n")[0]).toBe(message.content.split("\n")[0]);
    expect(statusOf(second)).toContain("Page 2 of");
  });

  it("says that a button is old whose message no longer shows a topic", async () => {
    const { message } = await sandbox.slash("compare", TOPIC);
    const response = await fetch(`${sandbox.url}/v10/channels/${study.id}/messages/${message.id}`, {
      method: "PATCH",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: JSON.stringify({ content: "something else", allowed_mentions: { parse: [] } }),
    });
    expect(response.status).toBe(200);
    const reply = await sandbox.click(message, NEXT);
    expect(reply.message.ephemeral).toBe(true);
    expect(reply.message.content).toContain("older edition");
  });

  it("is no fault when the message is deleted while its page is being turned", async () => {
    const { message } = await sandbox.slash("compare", TOPIC);
    sandbox.faults.delay(CALLBACK, 200);
    const reply = sandbox.click(message, NEXT);
    sandbox.remove(message);
    expect((await reply).acknowledgement).toBe("update");
    expect(stage.log.some(({ level }) => level >= 50)).toBe(false);
  });

  it.each([
    ["Japanese", "川", "川は町の北から流れてくる。"],
    ["Arabic", "النهر", "يجري النهر من شمال المدينة."],
  ])("finds a reading in %s", async (_, topic, words) => {
    const { message } = await sandbox.slash("compare", { topic });
    expect(message.content).toContain("1 of 50.");
    expect(embedText(message).replaceAll("**", "")).toContain(words);
  });
});
