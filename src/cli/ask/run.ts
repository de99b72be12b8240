import { createInterface } from "node:readline";
import { setImmediate } from "node:timers/promises";
import { ConfigError, parseConfig } from "../../config.ts";
import { type AskOptions, CorpusError, type Library, UnknownReadingError } from "../../retrieval/index.ts";
import { openShowing } from "../progress.ts";
import { formatAnswer, formatExplanation } from "./for-people.ts";
import { readAsked, toJson } from "./for-programs.ts";
import { type AskCommand, parseAskArguments, UsageError, usage } from "./options.ts";

/** Everything that the command touches outside itself. */
export interface AskStreams {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly errors: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** 0 done, 1 not answered (a single question), 2 bad usage or a corpus that cannot be used. */
export type AskStatus = 0 | 1 | 2;

/** Runs `ask`: parse, open the library, answer, print. Never throws for anything that a user can mend. */
export async function runAsk(args: readonly string[], streams: AskStreams): Promise<AskStatus> {
  try {
    const command = parseAskArguments(args);
    if (command === "help") {
      streams.output.write(usage);
      return 0;
    }
    const folder = command.corpus ?? parseConfig(streams.env).corpusDir;
    const library = await openShowing(folder, streams.errors);
    return command.form === "jsonl"
      ? await answerLines(library, command, streams)
      : answerOne(library, command, streams);
  } catch (error) {
    if (error instanceof UsageError) streams.errors.write(`${error.message}\n\n${usage}`);
    else if (error instanceof CorpusError)
      streams.errors.write(`The corpus cannot be used:\n${error.message}\n`);
    else if (error instanceof ConfigError || error instanceof UnknownReadingError)
      streams.errors.write(`${error.message}\n`);
    else throw error;
    return 2;
  }
}

function answerOne(library: Library, command: AskCommand, { output }: AskStreams): AskStatus {
  const answer = library.ask(command.question, optionsOf(command));
  if (command.form === "json") {
    const object = {
      question: command.question,
      ...toJson(library, answer),
      ...(command.explain && { explanation: answer.explanation }),
    };
    output.write(`${JSON.stringify(object)}\n`);
  } else {
    const colour = output.isTTY === true;
    output.write(formatAnswer(library, answer, colour));
    if (command.explain) output.write(`\n${formatExplanation(answer.explanation)}`);
  }
  return answer.status === "answered" ? 0 : 1;
}

/** Answers line by line, in order. A line that cannot be read is told with its number; the others are answered. */
async function answerLines(
  library: Library,
  command: AskCommand,
  { input, output, errors }: AskStreams,
): Promise<AskStatus> {
  let status: AskStatus = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const asked = readAsked(line);
    if ("fault" in asked) {
      errors.write(`standard input, line ${number}: ${asked.fault}\n`);
      status = 2;
      continue;
    }
    const answer = library.ask(asked.question, optionsOf(command));
    const object = {
      id: asked.id,
      ...toJson(library, answer),
      ...(command.explain && { explanation: answer.explanation }),
    };
    output.write(`${JSON.stringify(object)}\n`);
    // Answers wait for nothing, and would keep the news from coming through that nobody reads any more.
    await setImmediate();
  }
  return status;
}

function optionsOf({ readings, limit }: AskCommand): AskOptions {
  return { ...(readings && { readings }), ...(limit !== undefined && { limit }) };
}
