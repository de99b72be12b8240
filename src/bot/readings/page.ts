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

/** A page's number in a custom id; whatever is none is the first. */
export function pageNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : 0;
}
