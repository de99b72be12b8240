import { afterAll } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { startPostgres } from "./a-postgres.ts";
import { describeStore } from "./contract.ts";

const postgres = await startPostgres();
afterAll(() => postgres.stop());

describeStore("PostgreSQL", async () => {
  const url = await postgres.newDatabase();
  return { open: () => openStore(url), end: async () => undefined };
});
