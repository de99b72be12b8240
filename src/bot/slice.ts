/** Some of many, to be shown together. */
export interface Slice<T> {
  readonly shown: readonly T[];
  /** From 0. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** How many stand before those that are shown. */
  readonly before: number;
}

/** A page of so many; past the last page is the last one. */
export function sliceOf<T>(all: readonly T[], size: number, wanted: number): Slice<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages - 1);
  const before = page * size;
  return { shown: all.slice(before, before + size), page, pages, before };
}

/** All of them, in runs of so many. */
export function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

/** As many lines, from the first on, as so many UTF-16 code units have room for, a line break for each counted. */
export function linesWithin(lines: readonly string[], room: number): readonly string[] {
  let left = room;
  const end = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** How many there are, in words, and which page of them this is, where there are several. */
export function countedPage(count: string, { page, pages }: Pick<Slice<unknown>, "page" | "pages">): string {
  return pages === 1 ? count : `${count} · ${page + 1}/${pages}`;
}
