/**
 * Why a message is no question to the readings but a request to do something; undefined when it is none. Ibid only quotes: it writes
 * nothing, holds no opinion, plays no part and runs no server.
 */
export function readRequest(text: string): string | undefined {
  return requests.find(([pattern]) => pattern.test(text))?.[1];
}

const genres =
  "essay|poem|haiku|limerick|sonnet|song|lyrics|rap|story|novel|fan\\s?fiction|letter|e-?mail|tweet|post|blog|speech|script|joke|code|program|function|homework|thesis|assignment|paragraphs?|conclusion|translation|slogan|headline|advert\\w*";
const making =
  "write|compose|draft|rewrite|re-write|make\\s+up|invent|generate|create|craft|produce|fabricate|author|rap|sing|recite|translate|rephrase|reword";

const requests: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    new RegExp(
      `(?:^|[.!?:,;]\\s*|\\b(?:please|now|and|then|you|to|instead|must|should|will)\\s+)(?:just\\s+)?(?:${making})\\b.{0,60}?\\b(?:${genres}|quot(?:e|ation)s?|words)\\b`,
      "isu",
    ),
    "it asks for something to be written, and the readings are only quoted",
  ],
  [
    /(?:^|[.!?:,;]\s*|\bplease\s+)(?:translate|rewrite|rephrase|reword)\b|\b(?:\d+|hundred|thousand)[\s-]words?\s+(?:essay|summary|paper|text)\b|\bin\s+your\s+own\s+words\b/isu,
    "it asks for something to be written, and the readings are only quoted",
  ],
  [
    /\byour\s+(?:own\s+|personal\s+|honest\s+)?(?:opinion|view|take|thoughts|favou?rite|feelings?)\b|\b(?:do|would|can|could)\s+you\s+(?:personally\s+|really\s+|honestly\s+|yourself\s+)?(?:think|believe|agree|prefer|like|feel|vote|support|recommend|hate|love)\b|\bwhat\s+do\s+you\s+(?:think|feel|make)\b|\bwho(?:m)?\s+(?:do|would)\s+you\b/isu,
    "it asks for an opinion, and the readings are only quoted",
  ],
  [
    /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|rules?|prompts?|commands?|guidelines|restrictions|above|before|you\s+were\s+told)\b|\b(?:system|hidden|initial|original|secret)\s+(?:prompts?|instructions?|message)\b|\b(?:developer|debug|admin|god|jailbreak)\s+mode\b|\bfrom\s+now\s+on\b|\bnew\s+(?:rule|instructions?)\b|\b(?:pretend|act|behave|respond|answer|reply|talk|speak)\s+(?:to\s+be|as\s+if|as\s+though|as|like)\b(?!\s+(?:well|far|soon|follows))|\bpretend\b|\brole-?\s?play\b|\byou\s+are\s+(?:now|no\s+longer)\b|\brepeat\s+(?:after\s+me|the\s+(?:words?|text)\s+above|everything)\b|^\s*(?:system|assistant|\[system\]|<\/?\w+>)\s*[:\]>]?/isu,
    "it gives orders, and the readings are only quoted",
  ],
  [
    /(?:^|[.!?:,;]\s*|\b(?:please|now|and|then)\s+)(?:kick|ban|mute|unmute|timeout|ping|dm|message|delete|pin|unpin|purge|give\s+me\s+(?:the\s+)?(?:admin|moderator|role))\b|\b(?:api|bot|discord)\s+(?:token|key)s?\b|\bpasswords?\b/isu,
    "it asks for something to be done on the server, and the readings are only quoted",
  ],
];
