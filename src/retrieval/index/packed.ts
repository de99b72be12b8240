import type { Counts } from "./numbers.ts";

/**
 * Whole numbers from 0 to 2³² − 1 as one string that JSON keeps as it is: seven bits a byte, the lowest first, the eighth bit set
 * where more follow (LEB128), the bytes in base64. Small numbers, such as the gaps of a posting list, take one byte.
 */
export function pack(numbers: Counts): string {
  let length = 0;
  for (const number of numbers) length += bytesOf(number);
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  for (const number of numbers) {
    let rest = number;
    for (; rest >= 0x80; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
    bytes[at++] = rest;
  }
  return bytes.toString("base64");
}

const bytesOf = (number: number) => Math.max(1, Math.ceil((32 - Math.clz32(number)) / 7));

/** What `pack` packed. */
export function unpack(packed: string): Uint32Array<ArrayBuffer> {
  const bytes = Buffer.from(packed, "base64");
  const numbers = new Uint32Array(bytes.reduce((count, byte) => count + (byte < 0x80 ? 1 : 0), 0));
  let at = 0;
  for (let place = 0; place < numbers.length; place++) {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    numbers[place] = number;
  }
  return numbers;
}
