import type { Excerpt, Library } from "../../retrieval/index.ts";
import {
  type CustomId,
  LONGEST_PARAMETER,
  MOST_PARAMETERS,
  MOST_PASSAGES,
  toCustomId,
} from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { chunks } from "../slice.ts";
import { readLineMarks, writeLineMarks } from "./line-marks.ts";

/** The part of a custom id that says which excerpts an answer had. */
export type Sought = Required<Pick<CustomId, "passageIds" | "parameters">>;

/**
 * All excerpts of an answer: up to three by their ids; more, which are lines of lists, by the first of each reading and which lines
 * from there on. What a custom id has no room for (a list of hundreds of lines) is left out at the end.
 */
export function rememberAll(excerpts: readonly Excerpt[]): Sought {
  const passageIds = excerpts.map(({ passageId }) => passageId);
  if (passageIds.length <= MOST_PASSAGES) return { passageIds, parameters: [] };
  const lists = [...Map.groupBy(excerpts, ({ reading }) => reading).values()]
    .slice(0, MOST_PASSAGES)
    .map((list) => list.toSorted((a, b) => a.locator.start - b.locator.start));
  const firstIds = lists.flatMap(([first]) => first?.passageId ?? []);
  const marks = writeLineMarks(lists.map(linesFromFirst));
  return { passageIds: firstIds, parameters: inParameters(marks.slice(0, roomFor(firstIds))) };
}

/** The excerpts again, those that have left the library left out. */
export function recallAll({ passageIds, parameters }: Sought, library: Library): readonly Excerpt[] {
  if (parameters.length === 0) return passageIds.flatMap((id) => library.passage(id) ?? []);
  const lists = readLineMarks(parameters.join(""));
  return passageIds.flatMap((id, at) => linesOf(id, lists[at] ?? [], library));
}

/** The ids of all of them, each once; also of what has left the library. */
export function recallIds({ passageIds, parameters }: Sought, library: Library): readonly string[] {
  const lists = readLineMarks(parameters.join(""));
  const ids = passageIds.flatMap((id, at) => {
    const recalled = parameters.length === 0 ? [] : linesOf(id, lists[at] ?? [], library);
    return [id, ...recalled.map(({ passageId }) => passageId)];
  });
  return [...new Set(ids)];
}

/** The longest action that carries them, and a parameter of its own before theirs. */
const LONGEST_ENVELOPE = { action: "x".repeat(12), parameters: ["999"] };

function roomFor(passageIds: readonly string[]): number {
  const taken = toCustomId({ ...LONGEST_ENVELOPE, passageIds }).length;
  const most = Math.min(LIMITS.customId - taken, (MOST_PARAMETERS - 1) * (LONGEST_PARAMETER + 1));
  // Every parameter has a comma before it.
  return most - Math.ceil(most / (LONGEST_PARAMETER + 1));
}

function inParameters(marks: string): readonly string[] {
  return chunks([...marks], LONGEST_PARAMETER).map((letters) => letters.join(""));
}

function linesFromFirst(list: readonly Excerpt[]): readonly number[] {
  const origin = list[0]?.locator.lines[0] ?? 0;
  return list.flatMap(({ locator: { lines } }) => range(lines[0] - origin, lines[1] - origin));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A passage of a list is a line, so as many passages as lines reach far enough. */
function linesOf(firstId: string, marked: readonly number[], library: Library): readonly Excerpt[] {
  const first = library.passage(firstId);
  if (first === undefined) return [];
  const [from, to] = first.locator.lines;
  const lines = new Set(marked.map((line) => from + line).filter((line) => line > to));
  const others = library.around(firstId, Math.max(0, ...marked));
  return [first, ...others.filter(({ locator }) => lines.has(locator.lines[0]))];
}
