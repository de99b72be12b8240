import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CORPUS } from "./stage.ts";

/** Ibid as a process of its own, as `npm start` runs it, with only these variables and no network but this machine. */
export interface Child {
  readonly stdout: string;
  readonly stderr: string;
  /** Resolves when standard error holds the text; rejects when the process ends before. */
  until(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  write(line: string): void;
  endInput(): void;
  /** Resolves with the exit status, or the signal's name. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const COMPILE_CACHE = new URL("../../src/compile-cache.js", import.meta.url).href;
const NO_NETWORK = new URL("../setup/no-network.ts", import.meta.url).href;

export function startIbid(env: Readonly<Record<string, string>>): Child {
  // A folder of its own, so that no .env of a developer takes part.
  const cwd = mkdtempSync(join(tmpdir(), "ibid-"));
  const child = spawn(process.execPath, ["--import", COMPILE_CACHE, "--import", NO_NETWORK, MAIN], {
    cwd,
    env: { CORPUS_DIR: CORPUS, NO_COLOR: "1", ...env },
    timeout: 60_000,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const ended = once(child, "close").then(([code, signal]) => {
    rmSync(cwd, { recursive: true });
    return typeof code === "number" ? code : signal;
  });
  return {
    get stdout() {
      return stdout;
    },
    get stderr() {
      return stderr;
    },
    async until(text) {
      while (!stderr.includes(text)) {
        await Promise.race([
          once(child.stderr, "data"),
          ended.then(() => {
            throw new Error(`it ended without saying "${text}":\n${stderr}`);
          }),
        ]);
      }
    },
    signal: (name) => void child.kill(name),
    write: (line) => void child.stdin.write(`${line}\n`),
    endInput: () => void child.stdin.end(),
    ended,
  };
}
