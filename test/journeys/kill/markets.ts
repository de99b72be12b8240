/** A reading of 300 sentences, and a question for each that only this sentence answers. */
export const MARKETS = {
  "markets.txt": [
    "The Markets",
    ...towns().map((town, at) => `In ${town} the miller sells ${good(at)}.`),
  ].join("\n\n"),
  "markets.yaml": "type: book\ntitle: The Markets\n",
};

export const QUESTIONS: readonly string[] = towns().map((town) => `What does the miller sell in ${town}?`);

function towns(): readonly string[] {
  const ends = ["ld", "rn", "st", "ng", "mm"];
  return [..."BDFGKLMNPRST"].flatMap((first) =>
    [..."aeiou"].flatMap((vowel) => ends.map((end) => `${first}${vowel}${end}owick`)),
  );
}

function good(at: number): string {
  const goods = ["barley", "rye bread", "copper kettles", "wool", "candles", "river salt", "walnuts"];
  return goods[at % goods.length] ?? "";
}
