import { describe, expect, it } from "vitest";
import { openStanding } from "../../../src/bot/standing/standing.ts";
import { warnOfUnreadable } from "../../../src/bot/standing/unreadable.ts";
import { createLog } from "../../../src/log.ts";
import { openStore, type UnreadableSetting, unsetServer } from "../../../src/store/index.ts";

async function warningsFor(
  ...unreadable: readonly UnreadableSetting[]
): Promise<readonly Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = [];
  const log = createLog("warn", { write: (line) => void lines.push(JSON.parse(line)) });
  const { mutes, answers, reports, settings } = await openStore("file::memory:");
  const all = async () => new Map([["g", () => ({ server: unsetServer, channels: new Map(), unreadable })]]);
  const standing = await openStanding({ mutes, answers, reports, settings: { ...settings, all } });
  await warnOfUnreadable({ standing, log });
  return lines;
}

describe("a setting that cannot be read", () => {
  it.each([
    [{ channelId: "c", name: "mode" }, { server: "g", channel: "c", setting: "mode" }, "/channel set"],
    [{ channelId: null, name: "review" }, { server: "g", setting: "review" }, "/channel default"],
    [
      { channelId: null, name: "retentionDays" },
      { server: "g", setting: "retentionDays" },
      "/moderators set",
    ],
    [{ channelId: "c", name: "" }, { server: "g", channel: "c", setting: "all of them" }, "/channel set"],
  ])("is logged with its place and its remedy: %j", async (setting, about, remedy) => {
    const [line, ...more] = await warningsFor(setting);
    expect(more).toEqual([]);
    expect(line).toMatchObject(about);
    expect(line?.["msg"]).toContain(`Set it anew with ${remedy}, or`);
  });

  it("is not told where there is none", async () => {
    expect(await warningsFor()).toEqual([]);
  });
});
