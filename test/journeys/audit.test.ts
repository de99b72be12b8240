import { beforeAll, describe, expect, it } from "vitest";
import type { CommandOptions, Context, SeenMessage } from "../../src/sandbox/index.ts";
import { embedText, labels, openStage } from "./stage.ts";

const stage = await openStage();
const { sandbox, store } = stage;
const { member, moderator, administrator, stranger } = sandbox.people;
const { study, other } = sandbox.places;
const { general, study: studyChannel } = study.channels;
const DAY = 86_400_000;
const NOW = Date.now();
const by = (actorId: string, at = NOW, guildId = study.id) => ({ guildId, actorId, at });

beforeAll(async () => {
  await store.settings.setChannel(general.id, { mode: "off" }, by(administrator.id, NOW - 40 * DAY));
  await store.settings.setChannel(studyChannel.id, { mode: "auto" }, by(moderator.id, NOW - 20 * DAY));
  for (let cooldown = 10; cooldown < 20; cooldown++) {
    await store.settings.setDefaults({ cooldown }, by(moderator.id, NOW - 10 * DAY));
  }
  await store.mutes.set(member.id, NOW + DAY, by(moderator.id, NOW - 5 * DAY));
  await store.taught.add("=HYPERLINK(1)", "passage", by(administrator.id));
  await store.settings.setServer({ retentionDays: 77 }, by(administrator.id, NOW, other.id));
});

async function audited(
  options: CommandOptions = {},
  context: Context = { user: moderator },
): Promise<SeenMessage> {
  const reply = await sandbox.slash("audit", options, context);
  await reply.until(({ message }) => !message.thinking);
  expect(reply.message.ephemeral).toBe(true);
  return reply.message;
}

describe("/audit", () => {
  it("shows what was done, latest first, with who did it, and pings nobody", async () => {
    const message = await audited();
    expect(message.content).toBe("14 entries · 1/2");
    const [first = "", second = ""] = embedText(message).split("\n- ");
    expect(first).toContain(`<@${administrator.id}> · Taught a question`);
    expect(second).toContain(`<@${moderator.id}> · Muted a member · <@${member.id}>`);
    expect(embedText(message)).toContain("Pause between questions: 18 seconds → 19 seconds");
    expect(message.pinged.users).toEqual([]);
  });

  it("is turned page by page, with its filter", async () => {
    const message = await audited({ moderator });
    expect(message.content).toBe("12 entries · 1/2");
    expect(labels(message)).toEqual(["Later entries", "Earlier entries"]);
    const turned = await sandbox.click(message, { label: "Earlier entries" }, { user: moderator });
    await turned.until((reply) => reply.message.content === "12 entries · 2/2");
    expect(embedText(turned.message)).toContain(`Changed a channel’s settings · <#${studyChannel.id}>`);
    expect(embedText(turned.message)).not.toContain(`<@${administrator.id}>`);
  });

  it.each([
    ["an action", { action: "member-muted" }, 1],
    ["a member", { member }, 1],
    ["a channel", { channel: general }, 1],
    ["days", { since: "30", until: "7" }, 11],
    ["an action and a moderator who never did it", { action: "member-muted", moderator: administrator }, 0],
  ] as const)("finds by %s", async (_, options, count) => {
    const message = await audited(options);
    const expected =
      count === 0 ? "Nothing on record fits." : `${count} ${count === 1 ? "entry" : "entries"}`;
    expect(message.content.split(" · ")[0]).toBe(expected);
  });

  it("says what to change where it cannot look", async () => {
    expect((await audited({ since: "yesterday" })).content).toContain("“yesterday” is no date");
    expect((await audited({ member, channel: general })).content).toContain("not both");
  });

  it("comes as a file for a spreadsheet", async () => {
    const message = await audited({ csv: true });
    expect(message.content).toBe("14 entries");
    expect(message.attachments.map(({ filename }) => filename)).toEqual(["audit.csv"]);
    expect((await audited({ csv: true, action: "report-upheld" })).attachments).toEqual([]);
  });

  it("shows a server its own record only, whoever turns the pages", async () => {
    const there = { user: administrator, channel: other.channels.general };
    const message = await audited({}, there);
    expect(message.content).toBe("1 entry");
    expect(embedText(message)).toContain("not set → 77 days");
    expect(embedText(await audited({}, { user: administrator }))).not.toContain("77 days");
  });

  it("speaks the moderator's language", async () => {
    expect((await audited({}, { user: moderator, locale: "ja" })).content).toContain("14 件");
  });

  it("is for moderators: a member, a stranger and a direct message are not offered it", async () => {
    expect((await audited({}, { user: administrator })).content).toContain("14 entries");
    for (const context of [
      { user: member },
      { user: stranger, channel: other.channels.general },
      { user: moderator, channel: "dm" },
    ] as const) {
      await expect(sandbox.slash("audit", {}, context)).rejects.toThrow(/is not offered/);
    }
  });
});
