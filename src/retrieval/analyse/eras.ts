/** A time that people name by what happened; first and last day as numbers such as 19390901. */
export interface Era {
  readonly from: number;
  readonly to: number;
}

/** Of the years that most lists of readings are about. A name begins with what it is recognised by; small words may follow. */
const eras: readonly (readonly [name: string, from: number, to: number])[] = [
  ["first\\s+world\\s+war|world\\s+war\\s+(?:i|1|one)|ww\\s?(?:i|1)", 19140728, 19181111],
  ["(?:russian|october)\\s+revolution", 19171107, 19171107],
  ["wall\\s+street\\s+crash", 19291024, 19291029],
  ["great\\s+depression", 19291024, 19391231],
  ["second\\s+world\\s+war|world\\s+war\\s+(?:ii|2|two)|ww\\s?(?:ii|2)", 19390901, 19450902],
  ["attack\\s+on\\s+pearl\\s+harbou?r|pearl\\s+harbou?r", 19411207, 19411207],
  ["cold\\s+war", 19470312, 19911226],
  ["berlin\\s+(?:airlift|blockade)", 19480624, 19490512],
  ["korean\\s+war", 19500625, 19530727],
  ["(?:death\\s+of\\s+stalin|stalin['’]?s?\\s+death)", 19530305, 19530305],
  ["vietnam\\s+war", 19551101, 19750430],
  ["suez\\s+crisis", 19561029, 19561107],
  ["hungarian\\s+(?:uprising|revolution)", 19561023, 19561110],
  [
    "(?:launch\\s+of\\s+)?sputnik(?:['’]s)?(?:\\s+(?:was\\s+launched|went\\s+up|launch))?",
    19571004,
    19571004,
  ],
  ["(?:building\\s+of\\s+the\\s+)?berlin\\s+wall(?:\\s+(?:went\\s+up|was\\s+built))", 19610813, 19610813],
  ["cuban\\s+(?:missile\\s+)?crisis", 19621016, 19621028],
  ["kennedy\\s+assassination|assassination\\s+of\\s+(?:john\\s+f\\.?\\s+)?kennedy", 19631122, 19631122],
  ["prague\\s+spring", 19680105, 19680821],
  ["moon\\s+landing|first\\s+man\\s+on\\s+the\\s+moon", 19690720, 19690720],
  ["watergate(?:\\s+scandal)?", 19720617, 19740809],
  ["chernobyl(?:\\s+(?:disaster|accident))?", 19860426, 19860426],
  [
    "(?:fall|opening)\\s+of\\s+the\\s+(?:berlin\\s+)?wall|berlin\\s+wall(?:\\s+(?:fell|came\\s+down|opened))",
    19891109,
    19891109,
  ],
  [
    "(?:fall|collapse|end|break-?\\s?up|dissolution)\\s+of\\s+the\\s+(?:soviet\\s+union|u\\.?s\\.?s\\.?r\\.?)|" +
      "(?:soviet\\s+union|u\\.?s\\.?s\\.?r\\.?)(?:\\s+(?:fell|collapsed|broke\\s+up))",
    19911226,
    19911226,
  ],
  ["9/11|sept(?:ember|\\.)?\\s+11(?:th)?(?:\\s+attacks)?", 20010911, 20010911],
];
const patterns = eras.map(
  ([name, from, to]) => [new RegExp(`^(?:the\\s+)?(?:${name})(?![\\p{L}\\d])`, "iu"), { from, to }] as const,
);

/** The era that a text names at its beginning, and how much of the text that takes. */
export function readEra(text: string): (Era & { readonly length: number }) | undefined {
  for (const [pattern, era] of patterns) {
    const found = pattern.exec(text);
    if (found) return { ...era, length: found[0].length };
  }
  return undefined;
}
