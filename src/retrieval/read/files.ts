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
