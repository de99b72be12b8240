import { mean } from "../metrics/mean.ts";
import { median } from "../metrics/median.ts";

/** One question's outcome. */
export interface Outcome {
  readonly kind: string;
  readonly answerable: boolean;
  readonly isAnswered: boolean;
  /** By the rule in mark.ts: of the whole answer, and of its first excerpt alone. */
  readonly credit: number;
  readonly firstCredit: number;
  readonly excerpts: number;
  readonly verbatimFailures: number;
}

/** How some questions were answered; shares and means from 0 to 1. What the questions cannot tell is undefined. */
export interface Figures {
  readonly n: number;
  /** Answerable: share with all its evidence shown. */
  readonly full: number | undefined;
  /** Answerable: mean share of evidence that was shown. */
  readonly mean: number | undefined;
  /** Answerable: the same, had only the first excerpt been shown. */
  readonly top1: number | undefined;
  /** Unanswerable: share that was refused. */
  readonly refused: number | undefined;
  /** Answerable: share that was refused all the same. */
  readonly falseRefusals: number | undefined;
  /** Mean of `mean` and `refused` where there is something of both: neither always answering nor always refusing pays. */
  readonly headline: number | undefined;
  /** Excerpts that do not stand in their source. */
  readonly verbatimFailures: number;
  /** Median number of excerpts of those that were answered. */
  readonly excerpts: number | undefined;
}

/** The figures of each kind of question, in order of appearance, and of all together. */
export interface FiguresByKind {
  readonly kinds: Readonly<Record<string, Figures>>;
  readonly all: Figures;
}

export function figuresByKind(outcomes: readonly Outcome[]): FiguresByKind {
  const kinds = [...Map.groupBy(outcomes, ({ kind }) => kind)];
  return {
    kinds: Object.fromEntries(kinds.map(([kind, ofKind]) => [kind, toFigures(ofKind)])),
    all: toFigures(outcomes),
  };
}

function toFigures(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter((one) => one.answerable);
  const unanswerable = outcomes.filter((one) => !one.answerable);
  const credit = mean(answerable.map((one) => one.credit));
  const refused = shareOf(unanswerable, (one) => !one.isAnswered);
  return {
    n: outcomes.length,
    full: shareOf(answerable, (one) => one.credit === 1),
    mean: credit,
    top1: mean(answerable.map((one) => one.firstCredit)),
    refused,
    falseRefusals: shareOf(answerable, (one) => !one.isAnswered),
    headline: credit === undefined || refused === undefined ? undefined : (credit + refused) / 2,
    verbatimFailures: outcomes.reduce((sum, one) => sum + one.verbatimFailures, 0),
    excerpts: median(outcomes.filter((one) => one.isAnswered).map((one) => one.excerpts)),
  };
}

const shareOf = (outcomes: readonly Outcome[], is: (one: Outcome) => boolean) =>
  mean(outcomes.map((one) => (is(one) ? 1 : 0)));
