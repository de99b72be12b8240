/**
 * The words of Lucene's English stop list (`EnglishAnalyzer.ENGLISH_STOP_WORDS_SET`), never indexed; and "us", so that the pronoun is not
 * taken for the country, which is indexed as "us.".
 */
export const indexStopWords: ReadonlySet<string> = new Set(
  (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this " +
    "to was will with us"
  ).split(" "),
);

/**
 * Words that a question is made of and a passage is not about. Left out of queries only, so that a passage stays
 * searchable by a pasted quotation.
 */
export const questionStopWords: ReadonlySet<string> = new Set(
  [
    // question words, auxiliaries, pronouns
    "who whom whose what which when where why how whether i me my mine we our ours you your yours he him his she her hers its",
    "them theirs am were been being do does did doing done have has had having can could shall should would may might must",
    // short words of degree, place and time
    "about above after again against all also any because before below between both down during each few from further here",
    "just more most nor off once one only other out over own same so some than through too under until up very while",
    "actually already another around ever else besides even instead many much never now often really still together yet",
    // contractions, as they are folded
    "im youre hes shes theyre weve ive dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt whats thats theres",
    // verbs that carry no matter of their own
    "get gets got give gives gave given go goes going gone happen happened happens let make makes made mean means meant put see",
    "seem seems take takes took taken use uses used using want wants supposed",
    // talk about the asking and about what is asked of, not about the matter
    "ask asks asked tell tells told say says said talk talks explain describe describes show find know think mention mentions",
    "mentioned mentioning according discuss discusses thing things anything something someone anyone nothing everything",
    "quote quotes quoted cite cites cited",
    "document documents paper papers article articles reading readings overview text texts passage passages",
    // politeness
    "hi hello hey please thanks thank bot ibid ok okay",
  ]
    .join(" ")
    .split(" "),
);
