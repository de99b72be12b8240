/** `npm run -s ask -- "question"`: the library at a terminal, without Discord. */
import { config as loadEnvironmentFile } from "dotenv";
import { runAsk } from "./ask/run.ts";

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
