import { NumberList } from "../index/numbers.ts";
import { type FormRange, type Forms, sortForms } from "./forms.ts";
import { readKeys } from "./keys.ts";

/** Which forms each text has, in its order, and which texts have each form. Forms are named by their place in `forms.sorted`. */
export interface EntryIndex {
  /** How many texts it holds. */
  readonly size: number;
  readonly forms: Forms;
  /** How many keys a text has. */
  lengthOf(entry: number): number;
  /** A text's forms, key by key. */
  formsOf(entry: number): Uint32Array;
  /** The texts that have any of the forms; one of them as often as it has. */
  entriesWith(range: FormRange): Uint32Array;
}

/** An index that is being made, text by text, so that it can be made in turns. */
export interface EntryIndexing {
  add(text: string): void;
  finish(): EntryIndex;
}

/** Indexes texts, in time and memory that grow with their length (eight bytes a word beside its forms). */
export function beginEntryIndex(): EntryIndexing {
  const numbers = new Map<string, number>();
  const read = new NumberList();
  const ends = [0];
  return {
    add(text) {
      for (const { form } of readKeys(text)) {
        const number = numbers.get(form) ?? numbers.size;
        if (number === numbers.size) numbers.set(form, number);
        read.push(number);
      }
      ends.push(read.length);
    },
    finish: () => finishIndex(numbers, read.values(), Uint32Array.from(ends)),
  };
}

function finishIndex(numbers: ReadonlyMap<string, number>, read: Uint32Array, ends: Uint32Array): EntryIndex {
  const forms = sortForms(numbers.keys());
  const all = withSortedNumbers(read, forms.sorted, numbers);
  const { entries, starts } = invert(all, ends, forms.sorted.length);
  return {
    size: ends.length - 1,
    forms,
    lengthOf: (entry) => (ends[entry + 1] ?? 0) - (ends[entry] ?? 0),
    formsOf: (entry) => all.subarray(ends[entry], ends[entry + 1]),
    entriesWith: ({ from, to }) => entries.subarray(starts[from], starts[to]),
  };
}

/** From the order in which forms were met to the order in which they sort. */
function withSortedNumbers(
  read: Uint32Array,
  sorted: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Uint32Array {
  const places = new Uint32Array(sorted.length);
  for (const [place, form] of sorted.entries()) places[numbers.get(form) ?? 0] = place;
  return read.map((number) => places[number] ?? 0);
}

/** Lists the entries of each form, one form's after another's, by counting first how many each will have. */
function invert(
  all: Uint32Array,
  ends: Uint32Array,
  forms: number,
): { entries: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(forms + 1);
  for (const form of all) starts[form + 1] = (starts[form + 1] ?? 0) + 1;
  for (let form = 0; form < forms; form++) starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
  const free = starts.slice();
  const entries = new Uint32Array(all.length);
  for (let entry = 0; entry + 1 < ends.length; entry++) {
    for (let at = ends[entry] ?? 0; at < (ends[entry + 1] ?? 0); at++) {
      const form = all[at] ?? 0;
      const place = free[form] ?? 0;
      entries[place] = entry;
      free[form] = place + 1;
    }
  }
  return { entries, starts };
}
