import { describe, expect, it } from "vitest";
import { namedIn } from "../../../src/bot/card/named.ts";

const kept = { find: async (guildId: string, id: string) => KEPT.get(`${guildId} ${id}`) };
const KEPT = new Map([["mine one", "what is kept"]]);

describe("what an id names", () => {
  it("is found in the server of whoever acts", async () => {
    expect(await namedIn("one", { guildId: "mine" }, kept)).toBe("what is kept");
  });

  it.each([
    ["it is another server's", "one", "theirs"],
    ["there is no such thing", "two", "mine"],
    ["none is named", undefined, "mine"],
    ["it is named in a direct message", "one", null],
  ])("is nothing where %s", async (_, id, guildId) => {
    await expect(namedIn(id, { guildId }, kept)).rejects.toMatchObject({ identifier: "stale-button" });
  });
});
