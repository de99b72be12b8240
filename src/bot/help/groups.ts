import type { OfferedCommand } from "../feature.ts";

export type GroupName = "ask" | "find" | "check" | "study" | "more" | "menu" | "moderate";

export interface Group {
  readonly name: GroupName;
  readonly commands: readonly OfferedCommand[];
}

/**
 * The commands by what people want of them, without `/help` itself and without groups that would be empty. What stands in no list comes
 * last, so that a new command is never left out.
 */
export function grouped(offered: readonly OfferedCommand[]): readonly Group[] {
  const groups = ORDER.map(
    (name): Group => ({
      name,
      commands: offered.filter((command) => groupOf(command) === name),
    }),
  );
  return groups.filter(({ commands }) => commands.length > 0);
}

const ORDER: readonly GroupName[] = ["ask", "find", "check", "study", "more", "menu", "moderate"];

const PLACES: ReadonlyMap<string, GroupName> = new Map([
  ["ask", "ask"],
  ["lookup", "find"],
  ["readings", "find"],
  ["compare", "find"],
  ["quote", "check"],
  ["cite", "check"],
  ["handout", "study"],
  ["quiz", "study"],
]);

function groupOf({ name, kind, audience }: OfferedCommand): GroupName | undefined {
  if (name === "help") return undefined;
  if (audience === "moderators") return "moderate";
  return kind === "menu" ? "menu" : (PLACES.get(name) ?? "more");
}
