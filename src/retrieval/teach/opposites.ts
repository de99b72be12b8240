/**
 * Whether one question asks for the opposite of the other: who opposes it instead of who supports it. All their other words may be the same, so
 * no share of words tells them apart. Whoever names both sides asks for both, and is left to the words.
 */
export function areOpposite(one: string, other: string): boolean {
  return opposites.some((pair) => {
    const [here, there] = [sideOf(one, pair), sideOf(other, pair)];
    return here !== undefined && there !== undefined && here !== there;
  });
}

type Pair = readonly [RegExp, RegExp];

/** Which of the two a text holds; undefined where it holds neither or both. */
function sideOf(text: string, [first, second]: Pair): 0 | 1 | undefined {
  const [isFirst, isSecond] = [first.test(text), second.test(text)];
  if (isFirst === isSecond) return undefined;
  return isFirst ? 0 : 1;
}

/**
 * Words that cannot stand for one another in any question. "Give" and "receive", "buy" and "sell" are not among them: they tell of the same
 * thing from its two ends.
 */
const opposites: readonly Pair[] = [
  pair(
    "support(?:s|ed|ing|ers?)?|favou?r(?:s|ed|ing)?|advocat(?:es?|ed|ing)",
    "oppos(?:es?|ed|ing|ition)|opponents?|critici[sz](?:es?|ed|ing)|critics?",
  ),
  pair(
    "join(?:s|ed|ing)?|enter(?:s|ed|ing)?",
    "lea(?:ves?|ving)|left|quit(?:s|ting)?|withdr[ae]w(?:s|n|ing|als?)?",
  ),
  pair(
    "sign(?:s|ed|ing)?|ratif(?:y|ies|ied|ying|ication)",
    "withdr[ae]w(?:s|n|ing|als?)?|abandon(?:s|ed|ing)?|abrogat(?:es?|ed|ing)",
  ),
  pair(
    "increas(?:es?|ed|ing)|r[io]se(?:s|n)?|rising|gr[eo]w(?:s|n|ing|th)?",
    "decreas(?:es?|ed|ing)|f[ae]ll(?:s|en|ing)?|declin(?:es?|ed|ing)|shr[iau]nk(?:s|ing)?",
  ),
  pair("strengthen(?:s|ed|ing)?", "weaken(?:s|ed|ing)?"),
  pair("benefits?|advantages?|upsides?", "costs?|disadvantages?|drawbacks?|downsides?|risks?"),
  pair("strengths?", "weakness(?:es)?"),
  pair("agree(?:s|d|ing|ments?)?", "disagree(?:s|d|ing|ments?)?"),
  pair("accept(?:s|ed|ing)?", "reject(?:s|ed|ing|ion)?|refus(?:es?|ed|ing|al)"),
  pair("beg[iau]n(?:s|ning)?|start(?:s|ed|ing)?", "end(?:s|ed|ing)?|stop(?:s|ped|ping)?|ceas(?:es?|ed|ing)"),
  pair("succe(?:ss(?:es)?|eds?|eded|eding)|successful", "fail(?:s|ed|ing|ures?)?"),
  pair("before", "after"),
  pair("first", "last"),
  pair("best", "worst"),
  pair("most", "least"),
  pair("similarit(?:y|ies)|alike", "differences?|differ(?:s|ed|ent)?"),
];

function pair(first: string, second: string): Pair {
  return [new RegExp(String.raw`\b(?:${first})\b`, "iu"), new RegExp(String.raw`\b(?:${second})\b`, "iu")];
}
