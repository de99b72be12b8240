/**
 * Loaded before a program (`node --import ./src/compile-cache.js src/main.ts`), so that what Node once compiled is not compiled again at
 * the next start. Not TypeScript: the first `.ts` file loads Node's type stripper, which a start from the cache does without.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Beside what npm installs, and gone with it. Where it cannot be written, as in a container that is read only, nothing is kept.
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/ibid", import.meta.url)));
