import type { Alternative, Group } from "./analyse/groups.ts";
import type { Half } from "./analyse/halves.ts";
import { type Decision, evidenceWeights } from "./decide/decide.ts";
import type { Evidence } from "./decide/evidence.ts";
import type { ListAnswer } from "./list/list-lines.ts";
import type { ParticularsAnswer } from "./particulars/head.ts";
import { passageWeights, type RankedPassage } from "./rank/passages.ts";
import type { TiedEntry } from "./teach/teaching.ts";
import type { Answered, Explanation } from "./types.ts";

/** How many of the best passages an explanation tells about. */
const told = 5;

/** Tells how an answer came about: what was looked for, why the best passage did or did not answer, how they were ranked. */
export function explain(
  groups: readonly Group[],
  ranked: readonly RankedPassage[],
  decision: Decision | undefined,
): Explanation {
  return {
    description: `status: ${decision?.status ?? "nothing"}`,
    details: [
      explainGroups(groups),
      ...(decision ? [explainDecision(decision)] : []),
      ...ranked.slice(0, told).map(explainPassage),
    ],
  };
}

/** Tells which lines of a list were chosen, and by what. */
export function explainList({ lines, asking, toldBy }: ListAnswer): Explanation {
  const { frame, orders, neighbour, groups, isWholeList, isNegated } = asking;
  const chosenBy = [
    toldBy === "name" ? "set beside each other by the question" : "",
    toldBy === "look" ? "as the question says that they look" : "",
    frame?.from ? `from ${frame.from} on` : "",
    frame?.to ? `up to ${frame.to}` : "",
    frame?.months ? `in month ${frame.months.join(", ")}` : "",
    ...orders.map(({ take, skip, end, by }) => `${take} from place ${skip + 1} of the ${end} by ${by} on`),
    neighbour ? `${neighbour.side} “${neighbour.of.trim()}” by ${neighbour.by}` : "",
    groups.length > 0 && !neighbour ? `${isNegated ? "not " : ""}holding what is asked` : "",
    isWholeList ? "all of it" : "",
  ].filter(Boolean);
  const count = lines.length === 1 ? "1 line" : `${lines.length} lines`;
  return {
    description: `status: ${lines.length === 0 ? "nothing" : "answered"}`,
    details: [
      { description: `${count} of a list, chosen: ${chosenBy.join(", ")}`, details: [] },
      explainGroups(groups),
    ],
  };
}

/** Tells which lines of which readings' heads were asked for. */
export function explainParticulars({ heads, fields, matter }: ParticularsAnswer): Explanation {
  const named = heads.map(({ run }) => run.reading.card.name).join(", ");
  return {
    description: "status: answered",
    details: [
      { description: `asked for: ${fields.join(", ")}, of ${named}`, details: [] },
      ...(matter.length > 0 ? [explainGroups(matter)] : []),
    ],
  };
}

/** Tells how a question was taken apart, and how each half was answered. */
export function explainHalves(halves: readonly Half[], answers: readonly Answered[]): Explanation {
  return {
    description: "status: answered",
    details: halves.map(({ text, reading }, at) => ({
      description: `asked of ${reading}: “${text}”`,
      details: answers[at]?.explanation.details ?? [],
    })),
  };
}

/** Tells which taught questions had the very words of this one. */
export function explainTaught(entries: readonly TiedEntry[]): Explanation {
  return {
    description: "status: answered",
    details: entries.map(({ entry, tied: { run } }) => ({
      description: `taught: “${entry.question}” is answered by ${run.reading.card.name}, line ${run.first.lines[0]}`,
      details: [],
    })),
  };
}

function explainGroups(groups: readonly Group[]): Explanation {
  return {
    description:
      groups.length === 0 ? "no words to look for" : "looked for, with how much of the question hangs on it",
    details: groups.map(({ asked, alternatives, importance }) => ({
      description: `${asked.map(({ surface }) => surface).join(" ")}: ${alternatives.map(formatAlternative).join(", ")}`,
      value: importance,
      details: [],
    })),
  };
}

function formatAlternative({ terms, weight, via }: Alternative): string {
  return via === "asked" ? terms.join(" ") : `${terms.join(" ")} (${via}, ${weight.toFixed(2)})`;
}

const evidenceNames: Readonly<Record<keyof Evidence, string>> = {
  amount: "how much of what is asked it holds",
  topicality: "how typical of these readings that is",
  taught: "how near a question is that it is known to answer",
  phrase: "words that stand together as asked",
  unknown: "how much of the question no reading knows",
  foreign: "the same, by how rare the words are",
  likeness: "how near these words are to typical ones of these readings",
  stranger: "a name that is not spoken of there",
  personal: "the asker speaks of himself",
  ofReadings: "it speaks of the readings as such",
};

function explainDecision({ status, evidence, confidence, threshold, objections }: Decision): Explanation {
  const isEnough = confidence > threshold;
  const reasons = [...(isEnough ? [] : ["the evidence is too weak"]), ...objections];
  const names = Object.keys(evidenceNames).filter((name): name is keyof Evidence => name in evidence);
  return {
    description:
      status === "answered" ? "answered: the evidence is strong enough" : `refused: ${reasons.join("; ")}`,
    details: [
      {
        description: `confidence in the best passage (must exceed ${threshold.toFixed(2)} in this library)`,
        value: confidence,
        details: names.map((name) => ({
          description: `${evidenceNames[name]}: ${evidence[name].toFixed(2)} (counts ${evidenceWeights[name]})`,
          value: evidence[name] * evidenceWeights[name],
          details: [],
        })),
      },
    ],
  };
}

function explainPassage(
  { passage, indexed, block, held, written, kindFactor, taught, score }: RankedPassage,
  index: number,
): Explanation {
  const { source, card } = indexed.reading;
  return {
    description: `${index + 1}. ${card.name}, line ${passage.lines[0]}: ${source.slice(passage.start, passage.end)}`,
    value: score,
    details: [
      { description: `factor for a ${indexed.block.kind}`, value: kindFactor, details: [] },
      { description: "rarity of what is asked and stands in it", value: held, details: [] },
      {
        description: `… of the words in the very form that was asked (counts ${passageWeights.written})`,
        value: written,
        details: [],
      },
      ...(taught
        ? [{ description: `it is known to answer “${taught.taught.text}”`, value: taught.worth, details: [] }]
        : []),
      {
        description: `its paragraph (counts ${passageWeights.block})`,
        value: block.score,
        details: [
          { description: "BM25F", value: block.bm25f, details: [] },
          { description: "words as written", value: block.asWritten, details: [] },
          { description: "phrases", value: block.phrase, details: [] },
          { description: "words near one another", value: block.nearby, details: [] },
          { description: "best sentence", value: block.bestSentence, details: [] },
        ],
      },
    ],
  };
}
