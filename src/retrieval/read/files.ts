import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CorpusError, type Fault } from "./corpus-error.ts";
import { decodeUtf8 } from "./decode.ts";

/**
 * The names of a folder's files.
 *
 * @throws CorpusError when the folder cannot be read
 */
export async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new CorpusError([
      {
        file: folder,
        problem: "this folder cannot be read",
        remedy: "Set CORPUS_DIR to a folder that exists and that Ibid may read",
      },
    ]);
  }
}

/** A file that was read before, as it is now; whether it has gone, or what keeps it from being read. */
export async function readAgain(
  folder: string,
  file: string,
): Promise<
  | { bytes: Uint8Array; text: string }
  | { gone: true }
  | { problem: "this file cannot be read" | "this is not UTF-8" }
> {
  try {
    const bytes = await readFile(join(folder, file));
    const decoded = decodeUtf8(bytes);
    return "text" in decoded ? { bytes, text: decoded.text } : { problem: "this is not UTF-8" };
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isGone ? { gone: true } : { problem: "this file cannot be read" };
  }
}

/** A file of the folder as text, with its bytes; or what is wrong with it. */
export async function readText(
  folder: string,
  file: string,
): Promise<{ bytes: Uint8Array; text: string } | { fault: Fault }> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (!bytes) {
    return { fault: { file, problem: "this file cannot be read", remedy: "Let Ibid read it, or remove it" } };
  }
  const decoded = decodeUtf8(bytes);
  if ("text" in decoded) return { bytes, text: decoded.text };
  return {
    fault: {
      file,
      line: decoded.badLine,
      problem: "this is not UTF-8",
      remedy: "Save the file again with the encoding UTF-8",
    },
  };
}
