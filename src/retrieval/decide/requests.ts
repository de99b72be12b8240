import { requestKinds } from "./request-forms.ts";

/**
 * Why a message is no question to the readings but a request to do something; undefined when it is none. Ibid only quotes: it writes
 * nothing, holds no opinion, plays no part and runs no server. Most such words are the matter of readings, too ("Did Bush ignore the
 * rules?"): they count only where somebody is told to do it.
 */
export function readRequest(text: string): string | undefined {
  const orders = text.split(sentenceEnd).flatMap(ordersIn);
  return requests.find(
    ({ said, ordered }) => said?.test(text) || orders.some((order) => ordered?.test(order)),
  )?.why;
}

/** The full stop of an initial or an acronym ends no sentence. */
const sentenceEnd = /[!?\n]+|(?<!\b\p{Lu})\.\s/u;

/** The parts of a sentence that may each begin with an order: none of "Did they ban it?", two of "Read it and write a poem". */
function ordersIn(sentence: string): readonly string[] {
  if (asksAboutOthers.test(sentence)) return [];
  return listsOrders.test(sentence) && !hasClause.test(sentence)
    ? sentence.split(/\b(?:and|then)\b/i)
    : [sentence];
}

const asksAboutOthers =
  /^\W*(?:(?:and|so|but|ok|okay|hi|hey|hello)\b\W*)*(?:who\w*|what|when|where|why|which|how|is|are|was|were|do(?!\s+(?:the\s+following|this|that|as|it|not|my|our)\b)|does|did|has|have|had|should|may|might|must|shall|will|would|can|could)\b(?!.*\b(?:you|me|us)\b)/isu;
const listsOrders =
  /^\W*(?:(?:please|now|ok|okay|hi|hey|hello|first)\b\W*)*(?:summari[sz]e|read|take|tell|explain|give|show|list|find|get|look|go|use|help|stop|forget|ignore|answer|search|quote|cite|can\s+you|could\s+you)\b/iu;
const hasClause = /\b(?:where|who|what|which|when|that|how|why|whether)\b/i;

/** Where an order begins: at the beginning, after a comma, or where somebody is addressed. Bounded, so that no text takes long. */
const told =
  "(?:^|[,:;–—&|]|\\b(?:please|kindly)\\b|\\byou\\b(?:\\s{1,3}(?:must|should|shall|will|would|can|could|have|need|are|to|now)\\b){0,3})" +
  "[^\\p{L}<[@]{0,5}(?:(?:please|kindly|now|then|and|so|but|ok|okay|just|simply|first|next|instead|also|always|only|hey|hi|hello|ibid)\\b\\W{0,5}){0,5}";

const requests = requestKinds.map(({ said, ordered, why }) => ({
  said: anyOf(said),
  ordered: anyOf(ordered.map((form) => `${told}(?:${form})`)),
  why,
}));

function anyOf(forms: readonly string[]): RegExp | undefined {
  return forms.length === 0 ? undefined : new RegExp(forms.join("|"), "isu");
}
