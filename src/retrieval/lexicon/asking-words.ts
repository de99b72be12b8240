import { monthNames, numberWords } from "../analyse/equivalents.ts";
import { indexStopWords, questionStopWords } from "../analyse/stop-words.ts";
import { createSpelling, type Spelling } from "./spelling.ts";

/**
 * Words that say how a question asks and not what about. Lists, times and the heads of readings are recognised by them, so a slip in one
 * of them costs the answer: they are repaired although no reading needs to have them.
 */
export const askingWords: ReadonlySet<string> = new Set([
  ...questionStopWords,
  ...indexStopWords,
  ...numberWords.keys(),
  ...monthNames.values(),
  ...[
    "report reports item items entry entries title titles headline headlines edition editions publication publications ones tracker",
    "list lists listed listing topic topics archive archives author authors writer writers wrote written writes write byline date dates dated",
    "year years month months decade decades century centuries published publisher institution institute university centre center volume",
    "issue subtitle tagline caption photo photographer credit section sections header heading headings name names called reference citation bibliography quoted apa mla chicago harvard turabian bibtex",
    "oldest earliest newest latest recent older newer earlier later first second third fourth fifth last next previous following",
    "since until between during immediately directly right straight above below underneath neighbour neighbours neighbors order number",
    "spring summer autumn winter nineties eighties seventies sixties fifties forties thirties twenties compare contrast respectively",
    "appear appeared appears came come released printed contain contains containing regarding concerning about including include",
  ].flatMap((line) => line.split(" ")),
]);

/** The repair of those that are long enough to tell what was meant. */
export const askingSpelling: Spelling = createSpelling();
for (const word of askingWords) askingSpelling.add(word, 1);
