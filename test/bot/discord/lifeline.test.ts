import { describe, expect, it, onTestFinished } from "vitest";
import { createClient } from "../../../src/bot/discord/client.ts";
import { lifeline } from "../../../src/bot/discord/lifeline.ts";

describe("a bot that runs", () => {
  it("ends, with a line on what to do, when it has had no connection for too long", async () => {
    const client = createClient("http://127.0.0.1:9/api");
    const { ended, release } = lifeline(client, { longestSilence: 30, checkEvery: 10 });
    onTestFinished(release);
    await expect(ended).resolves.toMatchObject({ message: expect.stringContaining("Start Ibid again") });
  });
});
