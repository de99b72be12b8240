import { describe, expect, it } from "vitest";
import { createInFlight } from "../../../src/bot/discord/in-flight.ts";

describe("work in flight", () => {
  it("is waited for", async () => {
    const work = createInFlight();
    let isDone = false;
    const { promise, resolve } = Promise.withResolvers<void>();
    work.track(
      promise.then(() => {
        isDone = true;
      }),
    );
    setTimeout(resolve, 20);
    await work.settled(5_000);
    expect(isDone).toBe(true);
  });

  it("is not waited for longer than one has patience", async () => {
    const work = createInFlight();
    work.track(new Promise(() => undefined));
    await expect(work.settled(20)).resolves.toBeUndefined();
  });

  it("costs no time when there is none", async () => {
    await createInFlight().settled(60_000);
  });
});
