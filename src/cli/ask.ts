/** `npm run -s ask -- "question"`: the library at a terminal, without Discord. */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { config as loadEnvironmentFile } from "dotenv";

// A process that answers one question would spend a quarter of its time on compiling what the one before it compiled; so
// the rest is imported after this. Where the folder cannot be written, everything works, and takes that much longer.
enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/ibid"));
const { runAsk } = await import("./ask/run.ts");

loadEnvironmentFile({ quiet: true });
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop before its end: `ask … | head -1` is no failure.
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
process.exitCode = await runAsk(process.argv.slice(2), {
  env: process.env,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
