/**
 * `npm run bench:start [-- --json] [--rounds 15]`: what the store adds to the bot's start. The bot of `src/main.ts`, in a process of its
 * own against the local Discord, is started without a store, with a database in use, and with a new one, in turn.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startSandbox } from "../../src/sandbox/index.ts";
import { formatSummary, type Starts, summaryOf } from "./added.ts";
import { startOnce } from "./start-once.ts";
import { useDatabase } from "./used-database.ts";

const { values } = parseArgs({
  options: { json: { type: "boolean" }, rounds: { type: "string", default: "15" } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(`--rounds ${values.rounds}: name a whole number, such as --rounds 15\n`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "ibid-bench-"));
const sandbox = await startSandbox();
try {
  const used = `file:${join(folder, "used.db")}`;
  await useDatabase(used, sandbox.places.study.id);
  const start = (databaseUrl?: string) => startOnce({ folder, sandbox, databaseUrl });
  // Not counted: the first one fetches the program from the disk, and notes which servers the bot is not in.
  await start(used);
  const starts: Starts = { without: [], used: [], new: [] };
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`round ${round} of ${rounds} …\n`);
    const steps = [
      async () => starts.without.push(await start()),
      async () => starts.used.push(await start(used)),
      async () => starts.new.push(await start(`file:${join(folder, `new-${round}.db`)}`)),
    ];
    // Whatever a start leaves behind for the next one falls on each of them alike.
    for (const step of round % 2 === 0 ? steps.toReversed() : steps) await step();
  }
  const summary = summaryOf(starts);
  process.stdout.write(values.json ? `${JSON.stringify({ rounds, ...summary })}\n` : formatSummary(summary));
} finally {
  await sandbox.close();
  rmSync(folder, { recursive: true });
}
