import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/index.ts";
import { describeStore } from "./contract.ts";

describeStore("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ibid-"));
  return {
    open: () => openStore(`file:${join(folder, "ibid.db")}`),
    end: async () => rmSync(folder, { recursive: true }),
  };
});
