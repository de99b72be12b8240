import { openLibrary } from "../../src/retrieval/index.ts";
import { toReadings } from "../readings.ts";
import { type Completer, choicesWanted } from "./completer.ts";

/** The whole library: all that it opens for besides is part of its building here. */
export const ibid: Completer = {
  async build(passages) {
    const library = await openLibrary({ readings: toReadings(passages) });
    return (typed) => library.lookup(typed, { limit: choicesWanted }).length;
  },
};
