import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { type AskStatus, runAsk } from "../../../src/cli/ask/run.ts";

interface Surroundings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
}

interface Outcome {
  readonly status: AskStatus;
  readonly out: string;
  readonly errors: string;
}

/** Runs `ask` over streams in memory: the two readings, unless the arguments or the environment say otherwise. */
export async function askWith(
  args: readonly string[],
  { input = "", env = {}, terminal = false }: Surroundings = {},
): Promise<Outcome> {
  const [output, errors] = [newStream(terminal), newStream(terminal)];
  const status = await runAsk(args, { env, input: Readable.from([input]), output, errors });
  output.end();
  errors.end();
  return { status, out: await text(output), errors: await text(errors) };
}

const newStream = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });
