import type { Excerpt, Library, Page } from "../../retrieval/index.ts";
import { pagesFor } from "./places.ts";

/** A way through the places where some excerpts stand, and the place that it has come to. */
export interface Tour {
  readonly excerpts: readonly Excerpt[];
  /** The page of each place, at least one. */
  readonly places: readonly Page[];
  /** From 0. */
  readonly at: number;
}

/**
 * @param excerpts of the library, at least one
 * @param at past the last place is the last one
 */
export function tourOf(excerpts: readonly Excerpt[], at: number, library: Library): Tour {
  const places = pagesFor(excerpts, library);
  return { excerpts, places, at: Math.max(0, Math.min(at, places.length - 1)) };
}

/** The page of the place that the tour has come to. */
export function pageOfPlace({ places, at }: Tour): Page {
  const page = places[at];
  if (page === undefined) throw new RangeError("there is nothing to show");
  return page;
}
