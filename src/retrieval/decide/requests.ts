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
const toldTo = (what: string) => new RegExp(`${told}(?:${what})`, "isu");

const genres =
  "essay|poem|haiku|limerick|sonnet|song|lyrics|rap|story|novel|fan\\s?fiction|letter|e-?mail|tweet|post|blog|speech|script|joke|code|program|function|homework|thesis|assignment|paragraphs?|conclusion|translation|slogan|headline|advert\\w*|quot(?:e|ation)s?|words";
/** "Write down the words that …" asks for what stands there. */
const write = "write(?!\\s+(?:down|out)\\s+(?!an?\\b|some\\b))";
const making = `(?:${write}|compose|rewrite|re-write|make\\s+up|invent|generate|create|fabricate|sing|recite|(?:draft|craft|produce|rap)(?=\\s+(?:me|us|an?|some|another|my|\\d+)\\b))`;

/** Where a word that may be a noun is one: "Ban on missiles: since when?" */
const isNoun =
  "(?=[-’']|\\s*(?:[?:]|$)|\\s+(?:of|on|about|by|from|to|in|for|and|or|is|was|that|which|against|down)\\b)";

const writes = "it asks for something to be written, and the readings are only quoted";

interface Request {
  /** What nobody says but to Ibid, wherever it stands. */
  readonly said?: RegExp;
  /** What is a request only as an order. */
  readonly ordered?: RegExp;
  readonly why: string;
}

const requests: readonly Request[] = [
  {
    said: new RegExp(
      `\\b${making}\\s+(?:me|us)\\b.{0,60}?\\b(?:${genres})\\b|\\b(?:\\d{1,6}|hundred|thousand)[\\s-]words?\\s+(?:essay|summary|paper|text)\\b|\\bin\\s+your\\s+own\\s+words\\b`,
      "isu",
    ),
    ordered: toldTo(
      `${making}\\b.{0,60}?\\b(?:${genres})\\b|(?:translate|rewrite|rephrase|reword)\\b|(?:do|finish)\\s+(?:my|our)\\s+(?:homework|assignment|essay|thesis)\\b`,
    ),
    why: writes,
  },
  {
    said: /\byour\s+(?:own\s+|personal\s+|honest\s+)?(?:opinion|view|take|thoughts|favou?rite|feelings?)\b|\b(?:do|would|can|could)\s+you\s+(?:personally\s+|really\s+|honestly\s+|yourself\s+)?(?:think|believe|agree|prefer|like(?!\s+to\b)|feel|vote|support|recommend|hate|love)\b|\bwhat\s+do\s+you\s+(?:think|feel|make)\b|\bwho(?:m)?\s+(?:do|would)\s+you\b(?!\s+(?:mean|call|say|quote|cite|find|have)\b)/iu,
    why: "it asks for an opinion, and the readings are only quoted",
  },
  {
    said: /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:your|you\s+were\s+told)\b|\bsystem\s+(?:prompts?|instructions?|messages?)\b|\b(?:hidden|initial|secret)\s+prompts?\b|\byour\s+(?:\w+\s+){0,2}(?:prompts?|instructions?)\b|\b(?:developer|debug|admin|god|jailbreak)\s+mode\b|\bfrom\s+now\s+on\W{0,5}(?:you|your|(?:(?:please|only|always|never)\s+)*(?:answer|reply|respond|speak|talk|act|write|call|pretend|behave|use|be|say|begin|start|end|ignore))\b|\bnew\s+(?:rules?|instructions?)\s?:|\brole-?\s?play\b|\byou\s+are\s+(?:now|no\s+longer)\b|\brepeat\s+(?:after\s+me|the\s+(?:words?|text)\s+above)\b/isu,
    ordered: toldTo(
      "(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instructions?|rules?|prompts?|commands?|guidelines|restrictions|above|before)\\b" +
        "|(?:show|reveal|print|tell|give)\\b.{0,20}\\b(?:hidden|initial|original|secret)\\s+(?:instructions?|prompts?)\\W*$" +
        "|(?:act|behave|respond|answer|reply|talk|speak)\\s+(?:as|like)\\b(?!\\s+(?:well|far|soon|follows)\\b|\\s+\\w+\\s+as\\b)|pretend\\b|repeat\\s+everything\\b" +
        "|(?:answer|reply|respond|speak|talk|act|write|call|behave|use|be|say)\\b.{0,60}\\bfrom\\s+now\\s+on\\b" +
        "|\\[?(?:system|assistant|developer)\\]?\\s?:|\\[(?:system|assistant|developer)\\]|</\\w+>|<(?:system|assistant|developer|admin|user|instructions?|prompt)>",
    ),
    why: "it gives orders, and the readings are only quoted",
  },
  {
    said: /\b(?:api|bot|discord)\s+(?:token|key)s?\b|\b(?:your|admin\w*|server|discord|bot|root|moderators?)\s+passwords?\b/iu,
    ordered: toldTo(
      `(?:kick|ban|mute|unmute|timeout|ping|dm|message|delete|purge|pin|unpin)\\b(?!${isNoun})|(?:give|tell|send|show)\\s+me\\s+(?:(?:the|an?)\\s+)?(?:admin|moderator|passwords?|role(?!\\s+(?:of|that|in|which)\\b))\\b`,
    ),
    why: "it asks for something to be done on the server, and the readings are only quoted",
  },
];
