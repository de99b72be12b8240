import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { openStore, StoreError } from "../../src/store/index.ts";
import { migrate } from "../../src/store/migrate.ts";
import { migrations } from "../../src/store/migrations/index.ts";
import { openDatabase } from "../../src/store/open.ts";
import { NOW } from "./contract/stores.ts";

/** What holds when a database is opened, on each of them. */
export function describeOpening(name: string, newAddress: () => Promise<string>): void {
  describe(`opening a store on ${name}`, () => {
    const deed = { guildId: "server", actorId: "moderator", at: NOW };

    it("makes what is needed in an empty database, and finds it there again", async () => {
      const url = await newAddress();
      const first = await openStore(url);
      const standing = await first.settings.setChannel("c", { mode: "auto" }, deed);
      await first.close();
      const second = await openStore(url);
      expect((await second.settings.all()).get("server")?.()).toEqual(standing);
      expect(await second.audit.count("server", {})).toBe(1);
      await second.close();
    });

    it("works in several processes at once, of which one makes the tables", async () => {
      const url = await newAddress();
      const moderators = ["ann", "bob", "cid"];
      const won = await Promise.all(moderators.map((moderator) => upholdingInAProcess(url, moderator)));
      expect(won.reduce((sum, count) => sum + count)).toBe(answers);
      const after = await openStore(url);
      expect(await after.audit.count("server", { action: "report-upheld" })).toBe(answers);
      await after.close();
    });

    it("refuses a database of a newer Ibid, says which and what to do, and changes nothing", async () => {
      const url = await newAddress();
      const newer = await openDatabase(url);
      await migrate(newer, [{ name: "0007-from-the-future", statements: ["create table later (id text)"] }]);
      await newer.close();
      const refusal = await openStore(url).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StoreError);
      expect(String(refusal)).toMatch(/newer Ibid.*0007-from-the-future.*Update Ibid/);
      expect(String(refusal)).toContain(newer.place);
      const still = await openDatabase(url);
      const tables = await (await still.kysely()).introspection.getTables();
      expect(tables.map((table) => table.name).toSorted()).toEqual(["later", "migrations"]);
      await still.close();
    });

    it("runs the migrations that are missing, in order, and none twice", async () => {
      const url = await newAddress();
      const first = { name: "0001", statements: ["create table notes (text text)"] };
      const second = { name: "0002", statements: ["insert into notes values ('once')"] };
      const database = await openDatabase(url);
      for (const known of [[first], [first, second], [first, second]]) await migrate(database, known);
      const rows = await database.read("select text from notes");
      expect(rows).toEqual([{ text: "once" }]);
      await database.close();
    });

    it("tells of what was removed before questions and passages were kept with it, from its report", async () => {
      const url = await newAddress();
      const old = await openDatabase(url);
      await migrate(old, migrations.slice(0, 1));
      await old.alone(async (run) => {
        await run("insert into servers (id) values ('server')");
        for (const [id, key, question] of [
          ["r1", "known", ""],
          ["r2", "known", "Who?"],
          ["r3", "expired", ""],
        ]) {
          await run(
            `insert into reports (id, guild_id, channel_id, message_id, answer_key, question, passage_ids, state, reported_at)
             values ('${id}', 'server', 'c', 'm', '${key}', '${question}', '["p"]', 'upheld', 1)`,
          );
        }
        for (const key of ["known", "expired", "lost"]) {
          await run(
            `insert into removed_answers (guild_id, answer_key, removed_at) values ('server', '${key}', 5)`,
          );
        }
        await run(
          `insert into reviews (id, guild_id, channel_id, asker_id, locale, question, proposed, is_private, placeholder, asked_at,
             state, decided_by, decided_at, passage_ids, reason)
           values ('v', 'server', 'c', 'a', 'en', '', '[]', 0, '{"kind":"message","messageId":"m"}', 1, 'approved', 'b', 2, '["p"]', '')`,
        );
      });
      await old.close();
      const store = await openStore(url);
      expect((await store.answers.removed()).get("server")).toEqual([
        { answerKey: "expired", question: "", passageIds: ["p"], removedAt: 5 },
        { answerKey: "known", question: "Who?", passageIds: ["p"], removedAt: 5 },
        { answerKey: "lost", question: "", passageIds: [], removedAt: 5 },
      ]);
      expect((await store.reviews.find("server", "v"))?.decision).toMatchObject({ answerKey: "" });
      await store.close();
    });

    it("leaves a database as it was where a migration fails", async () => {
      const database = await openDatabase(await newAddress());
      const faulty = [{ name: "0001", statements: ["create table half (id text)", "create nonsense"] }];
      await expect(migrate(database, faulty)).rejects.toThrow();
      expect(await (await database.kysely()).introspection.getTables()).toEqual([]);
      await database.close();
    });
  });
}

const answers = 40;

/** Opens the store in a process of its own, reports the same answers as the others and upholds that; how often it was the one that did. */
async function upholdingInAProcess(url: string, moderator: string): Promise<number> {
  const script = `
    import { openStore } from ${JSON.stringify(new URL("../../src/store/index.ts", import.meta.url).href)};
    const store = await openStore(${JSON.stringify(url)});
    let won = 0;
    for (let answer = 0; answer < ${answers}; answer += 1) {
      const deed = { guildId: "server", actorId: ${JSON.stringify(moderator)}, at: 0 };
      const about = { place: { channelId: "c", messageId: "m" }, question: "", passageIds: [] };
      const { report } = await store.reports.file(
        { guildId: "server", answerKey: String(answer), ...about },
        { userId: deed.actorId, reason: "", at: 0 },
      );
      const moved = await store.reports.move(report.id, ["pending"], "upheld", deed);
      if (moved?.won) won += 1;
    }
    await store.close();
    console.log(won);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, faults, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  expect({ status, faults }).toEqual({ status: 0, faults: "" });
  return Number(said);
}
