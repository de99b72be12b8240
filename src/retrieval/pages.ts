import { toExcerpt } from "./cite/excerpt.ts";
import type { FoundRun } from "./cite/runs.ts";
import type { Page, PagePlace } from "./types.ts";

/** A stretch of passages, by their places in the reading; both ends are in it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

type Direction = "back" | "on";

/** Where a page begins to grow, and which ways it grows. */
const directions = {
  around: ["on", "back"],
  before: ["back"],
  after: ["on"],
} as const satisfies Record<PagePlace, readonly Direction[]>;

/** A page of whole passages, as `Library.page` has it; undefined where the reading ends before it begins. */
export function pageOf(
  { run, shelved: { reading, passages } }: FoundRun,
  place: PagePlace,
  fits: (text: string) => boolean,
): Page | undefined {
  const found = { from: passages.indexOf(run.first), to: passages.indexOf(run.last) };
  const start = startOf(place, found);
  const isThere = ({ from, to }: Span) => from >= 0 && to < passages.length;
  const textOf = ({ from, to }: Span) => reading.source.slice(passages[from]?.start, passages[to]?.end);
  if (!isThere(start)) return undefined;
  const { from, to } = grown(start, directions[place], (span) => isThere(span) && fits(textOf(span)));
  const [first, last] = [passages[from], passages[to]];
  if (!first || !last) return undefined;
  return {
    excerpt: toExcerpt({ reading, first, last }),
    isFirst: from === 0,
    isLast: to === passages.length - 1,
  };
}

function startOf(place: PagePlace, { from, to }: Span): Span {
  if (place === "before") return { from: from - 1, to: from - 1 };
  return place === "after" ? { from: to + 1, to: to + 1 } : { from, to };
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
