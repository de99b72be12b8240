/** A time that people name by what happened; first and last day as numbers such as 19390901. */
export interface Era {
  readonly from: number;
  readonly to: number;
}

/** People by whose time in office others date things. */
const inOffice: readonly (readonly [name: string, from: number, to: number])[] = [
  ["lenin", 19171107, 19240121],
  ["stalin", 19240121, 19530305],
  ["khrushchev", 19530914, 19641014],
  ["brezhnev", 19641014, 19821110],
  ["andropov", 19821112, 19840209],
  ["gorbachev", 19850311, 19911225],
  ["yeltsin", 19910710, 19991231],
  ["hoover", 19290304, 19330304],
  ["(?:f\\.?d\\.?r\\.?|roosevelt)", 19330304, 19450412],
  ["truman", 19450412, 19530120],
  ["eisenhower", 19530120, 19610120],
  ["(?:j\\.?f\\.?k\\.?|kennedy)", 19610120, 19631122],
  ["johnson", 19631122, 19690120],
  ["nixon", 19690120, 19740809],
  ["ford", 19740809, 19770120],
  ["carter", 19770120, 19810120],
  ["reagan", 19810120, 19890120],
  ["clinton", 19930120, 20010120],
  ["obama", 20090120, 20170120],
];

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
  ["inter-?war\\s+(?:years|period)", 19181112, 19390831],
  ...inOffice.map(
    ([name, from, to]) =>
      [
        `${name}(?:['’]s?)?\\s+(?:era|years|time|rule|presidency|administration|terms?)|(?:era|years|time|rule|presidency|administration|days)\\s+of\\s+${name}|${name}\\s+(?:was|were)\\s+(?:the\\s+)?(?:(?:u\\.?s\\.?\\s+)?president|in\\s+(?:power|office|charge|the\\s+white\\s+house|the\\s+kremlin)|(?:soviet\\s+)?leader|premier|general\\s+secretary)`,
        from,
        to,
      ] as const,
  ),
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
