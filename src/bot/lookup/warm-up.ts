import type { WholeLibrary } from "../../retrieval/index.ts";

/**
 * Makes the index that suggestions come from when there is nothing else to do: the first letter that is typed must not wait for it,
 * nor must the start.
 */
export function warmUpLookup(library: Pick<WholeLibrary, "prepareLookup">): void {
  setImmediate(() => library.prepareLookup()).unref();
}
