import { parseArgs } from "node:util";
import { startSandbox } from "../sandbox/index.ts";
import { stopRequested } from "../stop.ts";
import { runPrompt } from "./prompt.ts";

const USAGE = `Usage: npm run sandbox -- [--port N] [--message-content]

Starts a local Discord for a bot to connect to. --message-content grants the bot the privileged Message Content intent.
`;

/** `npm run sandbox`: a local Discord alone, with a prompt when a person sits at it. */
async function main(): Promise<void> {
  const { port, messageContent } = readArguments(process.argv.slice(2));
  const sandbox = await startSandbox({ port, privilegedIntents: messageContent ? ["MessageContent"] : [] });
  process.stdout.write(`A local Discord is listening. Connect a bot with

DISCORD_TOKEN=${sandbox.token}
DISCORD_API_URL=${sandbox.url}

${process.stdin.isTTY ? "and drive it here; quit or Ctrl-C stops it." : "and stop it with Ctrl-C."}

`);
  const stopped = stopRequested();
  const left = process.stdin.isTTY
    ? runPrompt(sandbox, { input: process.stdin, output: process.stdout })
    : stopped;
  await Promise.race([stopped, left]);
  await sandbox.close();
}

function readArguments(args: readonly string[]): { port: number; messageContent: boolean } {
  try {
    const options = {
      port: { type: "string", default: "0" },
      "message-content": { type: "boolean", default: false },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port takes 0 to 65535, not ${values.port}.`);
    return { port, messageContent: values["message-content"] };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`The sandbox cannot run: ${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
