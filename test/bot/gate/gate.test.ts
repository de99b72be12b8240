import { describe, expect, it } from "vitest";
import { createGate } from "../../../src/bot/gate/gate.ts";
import { openStanding } from "../../../src/bot/standing/standing.ts";
import { openStore } from "../../../src/store/index.ts";
import { anActor } from "../an-actor.ts";

const NOW = Date.UTC(2026, 10, 22);
const guildId = "77";
const member = anActor({ guildId, userId: "5" });

async function aGate() {
  const store = await openStore("file::memory:");
  const standing = await openStanding(store);
  const by = { guildId, actorId: "1", at: NOW };
  const paces = { commands: { most: 2, milliseconds: 1_000 }, presses: { most: 2, milliseconds: 1_000 } };
  return { gate: createGate(standing, paces, () => NOW), mute: () => standing.mute("5", NOW + 9, by) };
}

describe("the gate", () => {
  it("keeps out whoever is muted, except from what a mute does not concern", async () => {
    const { gate, mute } = await aGate();
    expect(gate.isMuted(member)).toBe(false);
    await mute();
    expect(gate.isMuted(member)).toBe(true);
    expect(gate.enter(member, "press")).toEqual({ kind: "muted", until: NOW + 9 });
    expect(gate.enter(member, "press", true)).toBeUndefined();
  });

  it("keeps out whoever does too much at once, from what a mute does not concern as well", async () => {
    const { gate } = await aGate();
    expect([1, 2].map(() => gate.enter(member, "press", true))).toEqual([undefined, undefined]);
    expect(gate.enter(member, "press", true)).toMatchObject({ kind: "flood" });
    expect(gate.enter(member, "press")).toMatchObject({ kind: "flood" });
  });
});
