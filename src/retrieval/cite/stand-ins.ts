/** Characters that stand in for others while a formatter is at work. */
export interface StandIns {
  /** The text with a private character for every one that a formatter might read as markup or replace. */
  hide(text: string): string;
  /** One private character for a text as a whole, so that nothing in it is read at all. */
  hideAll(text: string): string;
  /** What stood there before. */
  reveal(formatted: string): string;
}

/**
 * Citation processors read `<i>` as italics, "²" as superscript, "™" as letters. A card's text is none of that: it comes out as it
 * went in, but for quotation marks and the punctuation between two fields, which a style may set in its own way.
 */
export function createStandIns(): StandIns {
  const hidden: string[] = [];
  const standInFor = (text: string) => {
    const known = hidden.indexOf(text);
    return String.fromCodePoint(firstPrivate + (known === -1 ? hidden.push(text) - 1 : known));
  };
  return {
    hide: (text) => text.replace(/./gsu, (one) => (isHarmless(one) ? one : standInFor(one))),
    hideAll: standInFor,
    reveal: (formatted) =>
      formatted.replace(privateUse, (one) => hidden[(one.codePointAt(0) ?? 0) - firstPrivate] ?? one),
  };
}

/** Supplementary Private Use Area-B: 65,534 code points that no font and no formatter gives a meaning. */
const firstPrivate = 0x10_0000;
const privateUse = /[\u{100000}-\u{10fffd}]/gu;

/** Letters, marks and digits of any script, and the punctuation that styles know how to set. */
function isHarmless(character: string): boolean {
  return (
    /^[\p{L}\p{M}\p{Nd} .,;:?!'"“”‘’()[\]/&–—-]$/u.test(character) &&
    character.normalize("NFKC") === character
  );
}
