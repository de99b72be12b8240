import { makeReading } from "../make-reading.ts";

/** Two readings with a picture each, headings of their own, an abbreviation spelled out, and an imprint that dates where one was posted. */
export const ferries = makeReading(
  [
    "Ferries of the Sound",
    "What the islands pay for them",
    "By Mara Quist",
    "Nov. 4, 2009",
    "Institute of Coastal Research, date added 12/2010",
    "Tides and Tolls",
    "",
    "Ferries carry grain to the islands. The Northern Islands Toll Authority sets each fare. Nobody pays at night.",
    "",
    "A storm closed the harbour in 1994. It opened again in June.",
    "",
    "Two fishermen mend a net on the quay at Ormsund. They are brothers. (Photo by Ole Berg.)",
    "",
    "What the Boats Carry",
    "",
    "Goats travel free of charge. Their owners pay for hay on the longest crossings.",
  ].join("\n"),
  {
    name: "ferries",
    title: "Ferries of the Sound",
    author: [{ family: "Quist", given: "Mara" }],
    issued: { year: 2009, month: 11, day: 4 },
  },
);
export const lamps = makeReading(
  [
    "Lamps of Clay",
    "By Ivo Brandt",
    "Feb. 2, 2015",
    "",
    "Potters of the valley fire their lamps in spring. The oil is pressed from walnuts.",
    "",
    "An old potter turns a wheel beside the kiln. (Image courtesy of the Valley Museum.)",
    "",
    "Earlier Reports",
    "Mar. 2, 1998  Lighthouses",
    "Oct. 9, 1991  Candles at Sea",
  ].join("\n"),
  {
    name: "lamps",
    type: "article-magazine",
    title: "Lamps of Clay",
    author: [{ family: "Brandt", given: "Ivo" }],
    issued: { year: 2015, month: 2, day: 2 },
    containerTitle: "Kiln",
  },
);
