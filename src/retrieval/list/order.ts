/** A place in an order of dates: "the oldest", "the second most recent", "the first three". */
export interface Order {
  /** In the order of dates, where lines have any, or in that of the list. */
  readonly by: "date" | "place";
  readonly end: "earliest" | "latest";
  /** How many at that end are passed over: 1 for "the second oldest". */
  readonly skip: number;
  /** How many are wanted from there on. */
  readonly take: number;
}

const earliest = "how\\s+far\\s+back|oldest|earliest|first(?!\\s+(?:half|time|part|name|section))";
const latest = "newest|latest|(?:most|more)\\s+recent|last";
const ends = `${earliest}|${latest}`;

const ordinals: ReadonlyMap<string, number> = new Map([
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["fifth", 5],
  ["5th", 5],
]);
/** Numbers that people write out. */
export const counts: ReadonlyMap<string, number> = new Map(
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, index) => [
    word,
    index + 1,
  ]),
);
const ordinal = `(?<ordinal>${[...ordinals.keys()].join("|")})`;
const count = `(?<count>\\d{1,2}|${[...counts.keys()].join("|")})`;

/** The longer forms first: each holds the shorter ones. */
const forms = [
  `(?:the\\s+)?(?<ordinal>second|next)[\\s-]+to[\\s-]+(?<end>last)`,
  `(?:the\\s+)?${ordinal}[\\s-]+(?:very\\s+)?(?<end>${ends})`,
  `(?:the\\s+)?${count}\\s+(?:very\\s+)?(?<end>${ends})`,
  `(?:the\\s+)?(?:very\\s+)?(?<end>${ends})\\s+${count}(?=\\s+\\p{L}+s\\b|\\s*(?:[?.!]|$))`,
  `(?:the\\s+)?(?:very\\s+)?(?<end>${ends})`,
  `(?:at\\s+)?the\\s+(?:very\\s+)?(?<place>top|bottom)\\s+of(?=[^.?!]{0,80}\\b(?:list|tracker|topics|reports|entries|items)\\b)`,
  `(?<=\\b(?:list|tracker|topics|reports|entries|items)\\b.{0,80})(?:at\\s+)?the\\s+very\\s+(?<place>top|bottom)`,
].map((form) => new RegExp(`\\b${form}\\b`, "iu"));

/** The places in an order that a question asks for, "the oldest and the newest", and the question without the words that say so. */
export function readOrders(text: string): { orders: readonly Order[]; rest: string } | undefined {
  const first = readOrder(text);
  if (!first) return undefined;
  const second = /\band\b/i.test(text) ? readOrder(first.rest) : undefined;
  return second && second.order.end !== first.order.end
    ? { orders: [first.order, second.order], rest: second.rest }
    : { orders: [first.order], rest: first.rest };
}

function readOrder(text: string): { order: Order; rest: string } | undefined {
  for (const form of forms) {
    const found = form.exec(text);
    if (!found?.groups) continue;
    const { end = "", place: edge = "", ordinal: place = "", count: many = "" } = found.groups;
    const nth = ordinals.get(place.toLowerCase()) ?? (place === "" ? 1 : 2);
    return {
      order: {
        by: edge === "" ? "date" : "place",
        end: new RegExp(`^(?:${earliest}|top)$`, "i").test(`${end}${edge}`) ? "earliest" : "latest",
        skip: nth - 1,
        take: many === "" ? 1 : (counts.get(many.toLowerCase()) ?? Number(many)),
      },
      rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`,
    };
  }
  return undefined;
}
