/** A kind of request that the readings cannot meet, and how people put it. Each form is part of a regular expression. */
export interface RequestKind {
  /** What nobody says but to Ibid, wherever it stands. */
  readonly said: readonly string[];
  /** What is a request only as an order. */
  readonly ordered: readonly string[];
  /** For the explanation. */
  readonly why: string;
}

const genres =
  "(?:essay|poem|haiku|limerick|sonnet|song|lyrics|rap|story|novel|fan\\s?fiction|letter|e-?mail|tweet|post|blog|speech|script|joke|code|program|function|homework|thesis|assignment|paragraphs?|conclusion|translation|slogan|headline|advert\\w*|quot(?:e|ation)s?|words)";
/** "Write down the words that …" asks for what stands there. */
const making =
  "(?:write(?!\\s+(?:down|out)\\s+(?!an?\\b|some\\b))|compose|rewrite|re-write|make\\s+up|invent|generate|create|fabricate|sing|recite|(?:draft|craft|produce|rap)(?=\\s+(?:me|us|an?|some|another|my|\\d+)\\b))";
/** Where a word that may be a noun is one: "Ban on missiles: since when?" */
const isNoun =
  "(?=[-’']|\\s*(?:[?:]|$)|\\s+(?:of|on|about|by|from|to|in|for|and|or|is|was|that|which|against|down)\\b)";

export const requestKinds: readonly RequestKind[] = [
  {
    said: [
      `\\b${making}\\s+(?:me|us)\\b.{0,60}?\\b${genres}\\b`,
      "\\b(?:\\d{1,6}|hundred|thousand)[\\s-]words?\\s+(?:essay|summary|paper|text)\\b",
      "\\bin\\s+your\\s+own\\s+words\\b",
      "\\b(?:do|write|finish)\\s+(?:my|our)\\s+(?:homework|assignment|essay|thesis)\\b",
      "\\blike\\s+(?:i['’]?m|i\\s+am)\\s+(?:five|5|a\\s+child)\\b",
    ],
    ordered: [
      `${making}\\b.{0,60}?\\b${genres}\\b`,
      "(?:invent|fabricate|make\\s+up)\\b",
      "(?:translate|rewrite|rephrase|reword|paraphrase)\\b",
      "(?:finish|complete|continue)\\s+(?:this|the|that|my)\\s+(?:sentence|text|abstract|paragraph|story|quote)\\b",
      "(?:replace|substitute)\\s+(?:every|all|each|the\\s+word)\\b",
    ],
    why: "it asks for something to be written, and the readings are only quoted",
  },
  {
    said: [
      "\\byour\\s+(?:own\\s+|personal\\s+|honest\\s+)?(?:opinion|view|take|thoughts|favou?rite|feelings?)\\b",
      "\\b(?:do|would|can|could)\\s+you\\s+(?:personally\\s+|really\\s+|honestly\\s+|yourself\\s+)?(?:think|believe|agree|prefer|like(?!\\s+to\\b)|feel|vote|support|recommend|hate|love)\\b",
      "\\bwhat\\s+do\\s+you\\s+(?:think|feel|make)\\b",
      "\\bwho(?:m)?\\s+(?:do|would)\\s+you\\b(?!\\s+(?:mean|call|say|quote|cite|find|have)\\b)",
      "\\b(?:what|how)\\s+would\\s+you\\b(?!\\s+(?:cite|quote|call|describe)\\b)|\\bif\\s+you\\s+were\\b",
    ],
    ordered: [
      "(?:argue|convince|persuade)\\b.{0,20}\\bthat\\b",
      "predict\\b",
      "rate\\s+(?:the|this|these|both)\\b",
    ],
    why: "it asks for an opinion, and the readings are only quoted",
  },
  {
    said: [
      "\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:your|you\\s+were\\s+told)\\b",
      "\\bsystem\\s+(?:prompts?|instructions?|messages?)\\b|\\b(?:hidden|initial|secret)\\s+prompts?\\b",
      "\\byour\\s+(?:\\w+\\s+){0,2}(?:prompts?|instructions?|configuration|source\\s+code)\\b",
      "\\b(?:developer|debug|admin|god|jailbreak)\\s+mode\\b",
      "\\bfrom\\s+now\\s+on\\W{0,5}(?:you|your|(?:(?:please|only|always|never)\\s+)*(?:answer|reply|respond|speak|talk|act|write|call|pretend|behave|use|be|say|begin|start|end|ignore))\\b",
      "\\bnew\\s+(?:rules?|instructions?|policy)\\s?:",
      "\\brole-?\\s?play\\b|\\byou\\s+are\\s+(?:now|no\\s+longer)\\b",
      "\\brepeat\\s+(?:after\\s+me|the\\s+(?:words?|text)\\s+above)\\b",
      "<\\s?(?:script|img|iframe|svg|style)\\b",
    ],
    ordered: [
      "(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instructions?|rules?|prompts?|commands?|guidelines|restrictions|readings|above|before)\\b",
      "(?:show|reveal|print|tell|give)\\b.{0,20}\\b(?:hidden|initial|original|secret)\\s+(?:instructions?|prompts?)\\W*$",
      "(?:act|behave|respond|answer|reply|talk|speak)\\s+(?:as|like)\\b(?!\\s+(?:well|far|soon|follows)\\b|\\s+\\w+\\s+as\\b)",
      "(?:respond|answer|reply|say)\\s+(?:only|just|simply|always|never|yes|no)\\b",
      "(?:answer|respond|reply)\\b.{0,20}\\b(?:without|in)\\s+(?:citations?|sources|quoting|json|code|binary|emojis?|one\\s+word)\\b",
      "say\\s+that\\b|quote\\b.{0,40}\\bas\\s+saying\\b",
      "stop\\s+(?:quoting|citing)\\b",
      "repeat\\s+(?:everything|the\\s+word)\\b|pretend\\b",
      "(?:output|print|dump|paste)\\s+(?:out\\s+)?(?:the\\s+)?(?:full|whole|entire|complete|all|your)\\b",
      "(?:answer|reply|respond|speak|talk|act|write|call|behave|use|be|say)\\b.{0,60}\\bfrom\\s+now\\s+on\\b",
      "\\[?(?:system|assistant|developer)\\]?\\s?:|\\[(?:system|assistant|developer)\\]|</\\w+>|<(?:system|assistant|developer|admin|user|instructions?|prompt)>",
    ],
    why: "it gives orders, and the readings are only quoted",
  },
  {
    said: [
      "\\b(?:api|bot|discord)\\s+(?:token|key)s?\\b",
      "\\b(?:your|admin\\w*|server|discord|bot|root|moderators?)(?:['’]s)?\\s+passwords?\\b",
    ],
    ordered: [
      `(?:kick|ban|mute|unmute|timeout|ping|dm|message|delete|purge|pin|unpin)\\b(?!${isNoun})`,
      "(?:give|tell|send|show)\\s+me\\s+(?:(?:the|an?)\\s+)?(?:admin|moderator|passwords?|role(?!\\s+(?:of|that|in|which)\\b))\\b",
      "(?:change|set|edit)\\s+the\\b.{0,40}\\bto\\b",
    ],
    why: "it asks for something to be done on the server, and the readings are only quoted",
  },
];
