import { describe, expect, it } from "vitest";
import { createTally } from "../../../src/bot/insights/tally.ts";
import { createLog } from "../../../src/log.ts";
import type { AskedOnce } from "../../../src/store/index.ts";

const asked = (channelId: string): AskedOnce => ({
  guildId: "g",
  channelId,
  day: "2026-11-22",
  status: "answered",
  passageIds: [],
});

describe("the tally", () => {
  it("stores what was noted, in order, and each once", async () => {
    const counted: string[] = [];
    const tally = createTally(
      { usage: { count: async ({ channelId }) => void counted.push(channelId) } },
      createLog("silent"),
    );
    for (const channelId of ["a", "b"]) tally.note(asked(channelId));
    const both = [tally.settled(), tally.settled()];
    tally.note(asked("c"));
    await Promise.all([...both, tally.settled()]);
    expect(counted).toEqual(["a", "b", "c"]);
  });

  it("stores by itself a little later", async () => {
    const counted: string[] = [];
    const tally = createTally(
      { usage: { count: async ({ channelId }) => void counted.push(channelId) } },
      createLog("silent"),
    );
    tally.note(asked("a"));
    expect(counted).toEqual([]);
    await expect.poll(() => counted).toEqual(["a"]);
  });

  it("logs what cannot be stored, and goes on", async () => {
    const lines: string[] = [];
    const counted: string[] = [];
    const count = async ({ channelId }: AskedOnce): Promise<void> => {
      if (channelId === "a") throw new Error("the disk is full");
      counted.push(channelId);
    };
    const tally = createTally(
      { usage: { count } },
      createLog("warn", { write: (line) => void lines.push(line) }),
    );
    tally.note(asked("a"));
    tally.note(asked("b"));
    await tally.settled();
    expect(counted).toEqual(["b"]);
    expect(lines.join()).toContain("could not be counted");
  });
});
