import { openLibrary } from "../src/retrieval/index.ts";
import { measure, type Timing } from "./measure.ts";

/** Opening the bundled library: read, lay out, split, index. */
export function benchOpen(corpus: string): Promise<Timing> {
  return measure("open the library", async () => {
    await openLibrary({ folder: corpus });
  });
}
