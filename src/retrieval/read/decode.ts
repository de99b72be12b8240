/**
 * Decodes a file so that every character can be traced back to it: strict UTF-8, nothing normalised, a byte order
 * mark kept as the character that it is.
 *
 * @returns the text, or the 1-based line of the first byte that is not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { badLine: number } {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { badLine: lineOfFirstBadByte(bytes) };
  }
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (!decodes(bytes.subarray(start, end))) return line;
    line++;
    start = end + 1;
  }
  return line;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
