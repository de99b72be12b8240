import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { describeStore } from "./contract.ts";
import { describeOpening } from "./opening.ts";

const folder = mkdtempSync(join(tmpdir(), "ibid-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => {
  files += 1;
  return join(folder, `${files}`, "ibid.db");
};

const shared = newFile();
describeStore("SQLite", () => openStore(`file:${shared}`));
describeOpening("SQLite", async () => `file:${newFile()}`);

describe("a store in a file", () => {
  it("makes the file and its folders", async () => {
    const file = newFile();
    const store = await openStore(`file:${file}`);
    expect(existsSync(file)).toBe(true);
    expect(store.place).toBe(file);
    await store.close();
  });

  it("leaves one file when it is closed, which can be copied", async () => {
    const file = newFile();
    const store = await openStore(`file:${file}`);
    await store.taught.add("Who?", "p", { guildId: "server", actorId: "a", at: 0 });
    await store.close();
    expect(readdirSync(join(file, ".."))).toEqual(["ibid.db"]);
  });

  it("may be named with two slashes more, as an address", async () => {
    const file = newFile();
    const store = await openStore(`file://${file}`);
    expect(store.place).toBe(file);
    await store.close();
  });

  it("cannot be a folder, or something else: one line says which and what to do", async () => {
    const taken = newFile();
    mkdirSync(taken, { recursive: true });
    await expect(openStore(`file:${taken}`)).rejects.toThrow(
      /ibid\.db cannot be opened \(.+\)\. Let DATABASE_URL name a file/,
    );
    const letter = join(folder, "letter.txt");
    writeFileSync(letter, "Dear reader, ".repeat(200));
    await expect(openStore(`file:${letter}`)).rejects.toThrow(
      /letter\.txt cannot be opened \(file is not a database\)\. Let/,
    );
    await expect(openStore(`file:${join(letter, "ibid.db")}`)).rejects.toThrow(
      /cannot be opened \(.*\)\. Let DATABASE_URL/,
    );
  });

  it("is refused where no folder can be made, instead of being tried for ever", async () => {
    await expect(openStore("file:/proc/no-such-folder/ibid/ibid.db")).rejects.toThrow(
      /cannot be opened \(.+\)\. Let DATABASE_URL/,
    );
  });
});

describe("a store in memory", () => {
  it("is one's own and leaves nothing behind", async () => {
    const [one, other] = await Promise.all([openStore("file::memory:"), openStore("file::memory:")]);
    await one.taught.add("Who?", "p", { guildId: "server", actorId: "a", at: 0 });
    expect(await other.taught.list("server")).toEqual([]);
    await Promise.all([one.close(), other.close()]);
    expect(existsSync(":memory:")).toBe(false);
  });
});

describe("an address that is none", () => {
  it.each(["", "file:", "data/ibid.db", "mysql://host/ibid", "http://host", "file"])(
    "is refused: %j",
    async (url) => {
      await expect(openStore(url)).rejects.toThrow(/DATABASE_URL is no address.*file:data\/ibid\.db/);
    },
  );
});
