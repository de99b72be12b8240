import { type Content, readContent } from "../analyse/content.ts";
import { type Group, readGroups } from "../analyse/groups.ts";
import type { Catalogue } from "../catalogue.ts";
import { findRun, passagesOf } from "../cite/runs.ts";
import { askingWords } from "../lexicon/asking-words.ts";
import type { Library } from "../library-interface.ts";
import { worthIn } from "../rank/passages.ts";
import type { Answered, Excerpt } from "../types.ts";

/** Prepares to tell which words of a question an answer holds. */
export function createWordsHeld(catalogue: Catalogue): Library["wordsHeld"] {
  return (question, answer) => {
    const shown = contentsOf(answer, catalogue);
    // By its form, a question asks for a list or a reading's head: "oldest", "author", "the 1950s" need not stand there.
    const isAsking = ({ asked }: Group) =>
      answer.margin === undefined &&
      asked.every(({ surface }) => askingWords.has(surface) || /^\d+s?$/.test(surface));
    const groups = readGroups(question, catalogue.lexicon);
    const isHeld = (group: Group) => isAsking(group) || (isAsWritten(group) && worthIn(group, shown) > 0);
    return {
      held: groups.filter(isHeld).map(wordsOf),
      missing: groups.filter((group) => !isHeld(group)).map(wordsOf),
    };
  };
}

/** A word that was repaired may have been another one: "meme" is not "mere". */
const isAsWritten = ({ alternatives: [own] }: Group) => own.via !== "spelling";
const wordsOf = ({ asked }: Group) => asked.map(({ surface }) => surface);

/** What whoever reads the answer sees first: a passage with its title and kind, or all the lines; and the question that it was taught for. */
function contentsOf(answer: Answered, catalogue: Catalogue): readonly Content[] {
  const { excerpts, margin, taught } = answer;
  return [
    ...(margin ? excerpts.slice(0, 1) : excerpts).flatMap((excerpt) => contentsIn(excerpt, catalogue)),
    ...(taught?.entries ?? []).map(({ question }) => readContent(question, catalogue.lexicon.glossary)),
  ];
}

function contentsIn({ passageId }: Excerpt, { shelf, blockOf, contentOf }: Catalogue): readonly Content[] {
  const found = findRun(shelf, passageId);
  return (found ? passagesOf(found) : []).flatMap((passage) => {
    const indexed = blockOf(passage);
    if (!indexed) return [];
    const { passages, title, cues } = contentOf(indexed);
    const own = passages[indexed.passages.indexOf(passage)];
    return [...(own ? [own] : []), title, cues];
  });
}
