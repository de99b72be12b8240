import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { startPostgres } from "./a-postgres.ts";
import { describeStore } from "./contract.ts";
import { describeOpening } from "./opening.ts";

const postgres = await startPostgres();
afterAll(() => postgres.stop());
const shared = await postgres.newDatabase();

describeStore("PostgreSQL", () => openStore(shared));
describeOpening("PostgreSQL", () => postgres.newDatabase());

describe("a store on a server that does not let Ibid in", () => {
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(shared);
    change(url);
    return url.href;
  };

  it.each([
    [
      "has no such database",
      changed((url) => {
        url.pathname = "/nowhere";
      }),
      /"nowhere" does not exist/,
    ],
    [
      "knows another password",
      changed((url) => {
        url.password = "se-cret";
      }),
      /password authentication failed/,
    ],
    [
      "does not listen",
      changed((url) => {
        url.port = "1";
        url.password = "se-cret";
      }),
      /ECONNREFUSED/,
    ],
  ])("which %s: one line says where, why and what to do, and no password", async (_, url, reason) => {
    const { message } = await openStore(url).then(
      () => new Error("it opened"),
      (error: Error) => error,
    );
    expect(message).toMatch(
      /^The database postgres:\/\/127\.0\.0\.1:\d+\/\w+ cannot be used \(.+\)\. Check that the server runs/,
    );
    expect(message).toMatch(reason);
    expect(message).not.toContain(new URL(url).password);
    expect(message).not.toContain("\n");
  });

  it("is refused where its address is none, without its password", async () => {
    await expect(openStore("postgres://user:se-cret%@ho st/ibid")).rejects.toThrow(
      /^DATABASE_URL is no address(?!.*se-cret)/,
    );
  });
});

it("does not name its password where it tells its place", async () => {
  const store = await openStore(shared);
  expect(store.place).toMatch(/^postgres:\/\/127\.0\.0\.1:\d+\/ibid_1$/);
  await store.close();
});
