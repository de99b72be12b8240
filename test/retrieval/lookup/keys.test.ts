import { describe, expect, it } from "vitest";
import { readKeys, readTyped } from "../../../src/retrieval/lookup/keys.ts";

const formsOf = (keys: readonly { form: string }[]) => keys.map(({ form }) => form);

describe("the keys of a text", () => {
  it("are its words, folded", () => {
    expect(formsOf(readKeys("Putin’s Détente with the U.S.-Russian"))).toEqual(
      "putin detente with the us. russian".split(" "),
    );
  });

  it("say where they stand", () => {
    expect(readKeys("By Masci 平和が").map(({ start }) => start)).toEqual([0, 3, 9, 10, 11]);
  });

  it("begin at every letter of a text without spaces", () => {
    expect(formsOf(readKeys("戦争は終わった。"))).toEqual(
      "戦争は終 争は終わ は終わっ 終わった わった った た".split(" "),
    );
  });

  it("are of both kinds where scripts meet", () => {
    expect(formsOf(readKeys("NATO加盟 2002年"))).toEqual("nato 加盟 盟 2002 年".split(" "));
  });

  it("leave out the points of Arabic and Hebrew", () => {
    expect(formsOf(readKeys("السَّلَام שָׁלוֹם"))).toEqual(["السلام", "שלום"]);
  });
});

describe("the keys of what is being typed", () => {
  it("take an acronym in lower case for one", () => {
    expect(formsOf(readTyped("u.s.-rus"))).toEqual(["us.", "rus"]);
  });

  it("follow one another through a text without spaces", () => {
    expect(readTyped("戦争は終わった").map(({ form, step }) => [form, step])).toEqual([
      ["戦争は終", 4],
      ["わった", 4],
    ]);
  });
});
