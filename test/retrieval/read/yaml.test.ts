import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "../../../src/retrieval/read/yaml.ts";

const schema = z.strictObject(
  { name: z.string("write it as text"), shelves: z.array(z.strictObject({ books: z.int("count them") })) },
  "write `name:` and `shelves:`",
);
const read = (...lines: readonly string[]) =>
  parseYaml(lines.join("\n"), { file: "room.yaml", schema, whole: "a room", fields: ["name", "shelves"] });

function faultsOf(...lines: readonly string[]) {
  const parsed = read(...lines);
  return "faults" in parsed ? parsed.faults : [];
}

describe("a YAML file", () => {
  it("gives its value, and the line of everything in it", () => {
    const parsed = read("# the room", "name: attic", "shelves:", "  - books: 3", "", "  - books: 4");
    if ("faults" in parsed) throw new Error("it was refused");
    expect(parsed.value).toEqual({ name: "attic", shelves: [{ books: 3 }, { books: 4 }] });
    expect(parsed.lineOf(["name"])).toBe(2);
    expect(parsed.lineOf(["shelves", 1, "books"])).toBe(6);
  });

  it("gives for what is not in it the line of what would hold it", () => {
    const parsed = read("name: attic", "shelves:", "  - books: 3", "  - books: 4");
    if ("faults" in parsed) throw new Error("it was refused");
    expect(parsed.lineOf(["shelves", 1, "drawers", 7])).toBe(4);
    expect(parsed.lineOf(["nothing"])).toBe(1);
    expect(parsed.lineOf([])).toBe(1);
  });

  it("is refused with all that is wrong in it, in the order of its lines", () => {
    const faults = faultsOf("shelves:", "  - books: many", "  - boks: 3", "name: 7", "window: 2");
    expect(faults.map(({ line, problem, remedy }) => [line, problem, remedy])).toEqual([
      [2, "`shelves.0.books` is not usable", "Count them"],
      [3, "`shelves.1.books` is missing", "Add the line `books: …`"],
      [3, "`boks` is not a field of a room", "Use name, shelves, or remove it"],
      [4, "`name` is not usable", "Write it as text"],
      [5, "`window` is not a field of a room", "Use name, shelves, or remove it"],
    ]);
    expect(faults.every(({ file }) => file === "room.yaml")).toBe(true);
  });

  it("counts as a mapping with nothing in it when it is empty", () => {
    expect(faultsOf("").map(({ problem }) => problem)).toEqual(["`name` is missing", "`shelves` is missing"]);
  });

  it("is told its form when it is something else altogether", () => {
    expect(faultsOf("just words")).toEqual([
      { file: "room.yaml", line: 1, problem: "a room is not usable", remedy: "Write `name:` and `shelves:`" },
    ]);
  });

  it("may not refer to other parts of itself, and hears of every place where it does", () => {
    const faults = faultsOf("name: *so*", "shelves: *all");
    expect(faults.map(({ line, problem }) => [line, problem])).toContainEqual([
      2,
      "`*all` is a reference, which a room cannot hold",
    ]);
  });

  it.each(["__proto__", "constructor", "toString"])("has no field %s either", (key) => {
    const faults = faultsOf("name: attic", "shelves: []", `${key}: 1`);
    expect(faults).toMatchObject([{ line: 3, problem: `\`${key}\` is not a field of a room` }]);
  });
});
