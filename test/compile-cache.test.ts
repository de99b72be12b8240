import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const root = `${import.meta.dirname}/..`;

describe("the compile cache", () => {
  it("spares the second start what the first one compiled, Node's type stripper included", () => {
    const first = partsLoadedFor("./src/config.ts");
    const second = partsLoadedFor("./src/config.ts");
    expect(first.folder).toMatch(/node_modules.\.cache.ibid/);
    expect(second.folder).toBe(first.folder);
    expect(second.parts).not.toContain(TYPE_STRIPPER);
    expect(partsLoadedFor("./src/config.ts", { NODE_DISABLE_COMPILE_CACHE: "1" }).parts).toContain(
      TYPE_STRIPPER,
    );
  });
});

const TYPE_STRIPPER = "NativeModule internal/deps/amaro/dist/index";

/** What of Node itself was loaded once a module of ours was, and where its compile cache lay. */
function partsLoadedFor(module: string, env: NodeJS.ProcessEnv = {}): { folder?: string; parts: string[] } {
  const program = `
    import { getCompileCacheDir } from "node:module";
    await import(${JSON.stringify(module)});
    console.log(JSON.stringify({ folder: getCompileCacheDir(), parts: process.moduleLoadList }));
  `;
  const { stdout } = spawnSync(
    process.execPath,
    ["--import", "./src/compile-cache.js", "--input-type=module", "--eval", program],
    { cwd: root, encoding: "utf8", env: { ...process.env, ...env } },
  );
  return JSON.parse(stdout);
}
