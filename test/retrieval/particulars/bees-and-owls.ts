import { makeReading } from "../make-reading.ts";

/** Two readings with heads of every kind of line, of which one has a dated list. */
export const bees = makeReading(
  [
    "The Honey Trade",
    "By Ada Lovelock and Tom Reed",
    "May 2002",
    "Meadow Papers, Vol. 12, No. 3",
    "Abstract",
    "",
    "Bees trade honey for wax. The wax is sold in Paris.",
    "",
    "Drones fight each winter. They seldom win.",
  ].join("\n"),
  {
    name: "bees",
    title: "The Honey Trade",
    author: [
      { family: "Lovelock", given: "Ada" },
      { family: "Reed", given: "Tom" },
    ],
    issued: { year: 2002, month: 5 },
    containerTitle: "Meadow Papers",
  },
);
export const owls = makeReading(
  [
    "Owls of the North",
    "By Jon Snow",
    "Jan. 13, 2017",
    "",
    "Owls hunt mice at night. Their silence is famous.",
    "",
    "Earlier Reports",
    "Aug. 13, 1999  Ravens",
    "May 03, 1996  Crows at Sea",
  ].join("\n"),
  {
    name: "owls",
    title: "Owls of the North",
    author: [{ family: "Snow", given: "Jon" }],
    issued: { year: 2017, month: 1, day: 13 },
  },
);
