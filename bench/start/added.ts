import { percentilesOf } from "../time-each.ts";
import type { Start } from "./start-once.ts";

/** With what the bot is started. Starts at the same place in each list followed one another. */
export type Starts = Readonly<Record<"without" | "used" | "new", Start[]>>;

/** Medians, and what a database adds. */
export interface Summary {
  readonly without: Start;
  readonly used: Start & { readonly added: Start };
  readonly new: Start & { readonly added: Start };
}

export function summaryOf(starts: Starts): Summary {
  const withDatabase = (own: readonly Start[]) => ({
    ...medianOf(own),
    added: addedBy(own, starts.without),
  });
  return {
    without: medianOf(starts.without),
    used: withDatabase(starts.used),
    new: withDatabase(starts.new),
  };
}

/**
 * The median of what each start took more than the one without a store in its round: a machine that is busy for a while is busy for
 * both.
 */
function addedBy(starts: readonly Start[], without: readonly Start[]): Start {
  return medianOf(
    starts.flatMap((start, round) => {
      const other = without[round];
      return other === undefined ? [] : [ofEach((figure) => start[figure] - other[figure])];
    }),
  );
}

function medianOf(starts: readonly Start[]): Start {
  return ofEach((figure) => percentilesOf(starts.map((start) => start[figure])).p50);
}

function ofEach(value: (figure: keyof Start) => number): Start {
  return {
    ready: value("ready"),
    store: value("store"),
    processor: value("processor"),
    memory: value("memory"),
    settled: value("settled"),
  };
}

/** As a table. */
export function formatSummary({ without, used, new: fresh }: Summary): string {
  return [
    row("from process start to ready", [
      "ready ms",
      "in the store",
      "processor ms",
      "memory MB",
      "settled MB",
    ]),
    row("without a store", cellsOf(without)),
    row("SQLite, a database in use", cellsOf(used)),
    row("  adds", cellsOf(used.added)),
    row("SQLite, a new database", cellsOf(fresh)),
    row("  adds", cellsOf(fresh.added)),
    "",
  ].join("\n");
}

function cellsOf({ ready, store, processor, memory, settled }: Start): readonly string[] {
  return [ready, store, processor, memory, settled].map((value) => value.toFixed(value < 100 ? 1 : 0));
}

const row = (name: string, cells: readonly string[]) =>
  name.padEnd(28) + cells.map((cell) => cell.padStart(14)).join("");
