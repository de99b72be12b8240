/** Forms [from, to) of the sorted list. */
export interface FormRange {
  readonly from: number;
  readonly to: number;
}

/** All forms of a library, sorted, so that those with one beginning stand together. */
export interface Forms {
  readonly sorted: readonly string[];
  /** Empty (`from === to`) where none begins so. */
  startingWith(beginning: string): FormRange;
  /** The letters that may follow a beginning. */
  lettersAfter(beginning: string): readonly string[];
  /** The places of forms that hold a part anywhere, the first `most` of them. */
  holding(part: string, most: number): readonly number[];
}

export function sortForms(forms: Iterable<string>): Forms {
  const sorted = [...forms].sort();
  let searchable: Searchable | undefined;
  const placeOf = (wanted: string) => firstFrom(sorted.length, (place) => (sorted[place] ?? "") >= wanted);
  const startingWith = (beginning: string) => ({
    from: placeOf(beginning),
    // No letter sorts behind U+FFFF, which is none itself.
    to: placeOf(`${beginning}\uffff`),
  });
  return {
    sorted,
    startingWith,
    lettersAfter(beginning) {
      const { to } = startingWith(beginning);
      const letters: string[] = [];
      for (let place = placeOf(beginning); place < to; ) {
        const code = sorted[place]?.codePointAt(beginning.length);
        const letter = code === undefined ? "" : String.fromCodePoint(code);
        if (letter !== "") letters.push(letter);
        place = letter === "" ? place + 1 : startingWith(beginning + letter).to;
      }
      return letters;
    },
    holding(part, most) {
      searchable ??= makeSearchable(sorted);
      return findHolding(searchable, part, most);
    },
  };
}

/** All forms as one string: one search in it is faster than one in each of them. */
interface Searchable {
  readonly text: string;
  /** Where each form begins in the text. */
  readonly starts: Uint32Array;
}

function makeSearchable(sorted: readonly string[]): Searchable {
  const starts = new Uint32Array(sorted.length);
  let at = 0;
  for (const [place, form] of sorted.entries()) {
    starts[place] = at;
    at += form.length + 1;
  }
  return { text: sorted.join("\n"), starts };
}

function findHolding({ text, starts }: Searchable, part: string, most: number): readonly number[] {
  const found: number[] = [];
  let at = text.indexOf(part);
  while (at !== -1 && found.length < most) {
    const next = firstFrom(starts.length, (place) => (starts[place] ?? 0) > at);
    found.push(next - 1);
    at = next < starts.length ? text.indexOf(part, starts[next]) : -1;
  }
  return found;
}

/** Bisects for the first place at which `isReached` holds, as it does from there on; `length` where it never does. */
function firstFrom(length: number, isReached: (place: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isReached(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
