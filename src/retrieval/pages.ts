import { toExcerpt } from "./cite/excerpt.ts";
import type { FoundRun } from "./cite/runs.ts";
import type { Page, PagePlace } from "./reading-page.ts";

/** A stretch of passages, by their places in the reading; both ends are in it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

type Direction = "back" | "on";

/** A page of whole passages, as `Library.page` has it; undefined where the reading ends before it begins. */
export function pageOf(
  { run, shelved: { reading, passages } }: FoundRun,
  place: PagePlace,
  fits: (text: string) => boolean,
): Page | undefined {
  const isThere = ({ from, to }: Span) => from >= 0 && to < passages.length;
  const textOf = ({ from, to }: Span) => reading.source.slice(passages[from]?.start, passages[to]?.end);
  const canBe = (span: Span) => isThere(span) && fits(textOf(span));
  const { start, ways } = seedOf(place, passages.indexOf(run.first), passages.indexOf(run.last), canBe);
  if (!isThere(start)) return undefined;
  const { from, to } = grown(start, ways, canBe);
  const [first, last] = [passages[from], passages[to]];
  if (!first || !last) return undefined;
  return {
    excerpt: toExcerpt({ reading, first, last }),
    isFirst: from === 0,
    isLast: to === passages.length - 1,
  };
}

/** Where a page begins to grow, and which ways it grows. */
function seedOf(
  place: PagePlace,
  first: number,
  last: number,
  canBe: (span: Span) => boolean,
): { readonly start: Span; readonly ways: readonly Direction[] } {
  if (place === "before") return { start: { from: first - 1, to: first - 1 }, ways: ["back"] };
  if (place === "after") return { start: { from: last + 1, to: last + 1 }, ways: ["on"] };
  const whole = { from: first, to: last };
  // A list of hundreds of lines is read from its beginning on.
  return canBe(whole)
    ? { start: whole, ways: ["on", "back"] }
    : { start: { from: first, to: first }, ways: ["on"] };
}

/** One passage at a time each way in turn, so that neither side takes the other's room. */
function grown(start: Span, ways: readonly Direction[], canBe: (span: Span) => boolean): Span {
  let span = start;
  let open = ways;
  while (open.length > 0) {
    open = open.filter((way) => {
      const wider = way === "back" ? { ...span, from: span.from - 1 } : { ...span, to: span.to + 1 };
      if (!canBe(wider)) return false;
      span = wider;
      return true;
    });
  }
  return span;
}
