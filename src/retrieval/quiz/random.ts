/** Draws that a seed decides. */
export interface Random {
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** The members in another order. */
  shuffled<T>(members: readonly T[]): readonly T[];
}

/** Mulberry32 (Tommy Ettinger, 2017, public domain) from the seed's FNV-1a hash. */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    shuffled(members) {
      return members
        .map((member) => ({ member, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ member }) => member);
    },
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
