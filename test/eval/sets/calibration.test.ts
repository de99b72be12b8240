import { describe, expect, it } from "vitest";
import { measureCalibration } from "../../../eval/sets/calibration.ts";
import { answer, documents } from "./bread-and-trees.ts";

const never = () => {};
const aboutRye = answer("rye", "dark and thick", "Is the crust of rye bread dark and thick?");
const aboutOaks = answer("oak", "jays", "Do acorns feed the jays in autumn?");

describe("the calibration of libraries", () => {
  it("is looked at with questions of their own and with those about the other half of the articles", async () => {
    const rows = await measureCalibration(documents, [aboutRye, aboutOaks], never);
    // Libraries of bread and of trees in turn; each is asked one question of its own and one about the other.
    const own = { n: 12, answered: 1, lower: 1, above: 1, higher: 1 };
    const foreign = { n: 12, answered: 0, lower: 0, above: 0, higher: 0 };
    const threshold = expect.toSatisfy((value) => value < 0);
    expect(rows).toEqual([{ documents: 2, passages: 4, libraries: 12, threshold, own, foreign }]);
    expect(await measureCalibration(documents, [aboutRye, aboutOaks], never)).toEqual(rows);
  });

  it("is looked at in ascending sizes, the largest with what nobody asks about, the foreign half left out", async () => {
    const stones = Array.from({ length: 7 }, (_, index) => ({
      id: `stone-${index}`,
      title: "Stones",
      text: `Granite weathers slowly. Quarry ${index} closed.`,
    }));
    const rows = await measureCalibration([...documents, ...stones], [aboutRye, aboutOaks], never);
    expect(rows.map((row) => [row.documents, row.own.n])).toEqual([
      [2, 12],
      [8, 12],
      [9, 12],
    ]);
  });

  it("tells what is above the threshold from what is answered in spite of objections", async () => {
    // The passage is near, and holds no date.
    const dated = answer("oak", "jays", "When do acorns feed the jays in autumn?");
    const [row] = await measureCalibration(documents, [aboutRye, dated], never);
    expect(row?.own).toMatchObject({ answered: 0.5, above: 1 });
  });

  it("cannot be looked at where all questions are about one article", async () => {
    expect(await measureCalibration(documents, [aboutRye], never)).toEqual([]);
  });
});
