import type { Comparison } from "./pins.ts";

/** Says in words how the figures compare with those pinned in the file, and what to do. */
export function reportCheck({ worse, better, absent }: Comparison, file: string): string {
  return lines([
    ...worse.map(describe),
    ...(absent.length > 0 ? [`not compared, for they were not measured: ${groupsOf(absent)}`] : []),
    ...(better.length > 0
      ? [`better than pinned, or not pinned yet: ${better.length}; pin them with: npm run eval -- --update`]
      : []),
    worse.length > 0
      ? `${worse.length} of the pinned figures got worse. Mend what made them so; or, if it is worth that, lower their pins in ${file} by hand and say why.`
      : "No pinned figure got worse.",
  ]);
}

/** Says in words what has been written to the file. */
export function reportUpdate({ worse, better }: Comparison, file: string): string {
  return lines([
    ...worse.map(describe),
    `${better.length} figures raised or newly pinned in ${file}.`,
    ...(worse.length > 0
      ? [
          `${worse.length} got worse and keep their pins: lower them by hand, and say why, or mend what made them so.`,
        ]
      : []),
  ]);
}

const describe = ({ name, pinned, now }: Comparison["worse"][number]) =>
  `got worse: ${name} is ${now}, pinned at ${pinned}`;

/** Names begin with what was measured: "tune, with guides, …", "squad2: …". */
const groupsOf = (names: readonly string[]) =>
  [...new Set(names.map((name) => /^[^,:]*/.exec(name)?.[0] ?? name))].join(", ");

const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join("");
