import type { Catalogue } from "./catalogue.ts";
import type { Leafing } from "./leafing.ts";
import type { Library } from "./library-interface.ts";
import type { QuizMaker } from "./quiz/quiz.ts";
import { endsWithin, whyNot } from "./read-so-far.ts";
import type { ShelvedReading } from "./split/passages.ts";
import type { Withheld, Within } from "./types.ts";
import { findReading } from "./unknown-reading.ts";

/** What all views of a library share. */
interface Shared {
  readonly shelf: readonly ShelvedReading[];
  readable(limits: Within): Catalogue;
  leafingFor(catalogue: Catalogue): Leafing;
  quizMakerFor(catalogue: Catalogue): QuizMaker;
}

/**
 * A library in which nothing beyond the limits can be found, opened, cited or asked for by its id. Each of its ways is written out, none
 * taken over from the whole library unseen: a new one does not compile before it is limited too. Takes no time to make.
 */
export function limitLibrary(
  whole: Library,
  { readings, until }: Within,
  { shelf, readable, leafingFor, quizMakerFor }: Shared,
): Library {
  const names = shelf.map(({ reading }) => reading.card.name);
  const wanted = readings === undefined ? names : names.filter((name) => readings.includes(name));
  const limits: Within = { ...(readings !== undefined && { readings: wanted }), ...(until && { until }) };
  const ends = endsWithin(limits, shelf);
  const reasonAgainst = whyNot(limits, ends);
  /** The limits hold over whatever else was asked for. */
  const inside = <O extends Within>(options: O): O => {
    for (const name of options.readings ?? []) findReading(name, shelf);
    const asked = options.readings?.filter((name) => wanted.includes(name));
    return { ...options, ...limits, ...(asked && { readings: asked }) };
  };
  const leafing = () => leafingFor(readable(limits));
  const withheldFor = (id: string): Withheld | undefined => {
    const there = whole.passage(id);
    return there && reasonAgainst(there.reading, there.locator.end);
  };
  return {
    ask: (question, options = {}) => whole.ask(question, inside(options)),
    askAfter: (earlier, question, options = {}) => whole.askAfter(earlier, question, inside(options)),
    search: (text, options = {}) => whole.search(text, inside(options)),
    lookup: (text, options = {}) => whole.lookup(text, inside(options)),
    async quiz(seed, options = {}) {
      // Wrong options are words of the readings too: they come from what may be shown.
      return quizMakerFor(readable(limits))(seed, inside(options).readings);
    },
    compare: (topic, options = {}) =>
      whole.compare(topic, inside(options)).filter(({ reading }) => wanted.includes(reading)),
    checkQuote: (text, options = {}) => whole.checkQuote(text, inside(options)),
    nearWordings: (asked, questions) => whole.nearWordings(asked, questions),
    wordsHeld: (question, answer) => whole.wordsHeld(question, answer),
    passage: (id) => leafing().passage(id),
    standing: (id) => withheldFor(id) ?? whole.standing(id),
    page(id, place, fits) {
      const page = leafing().page(id, place, fits);
      return page?.isLast && ends.has(page.excerpt.reading) ? { ...page, furtherOn: true } : page;
    },
    context: (id, n) => leafing().context(id, n),
    around: (id, n) => leafing().around(id, n),
    handout(passageIds, options) {
      const made = leafing().handout(passageIds, options);
      const withheld = made.missing.filter((id) => withheldFor(id) !== undefined);
      return { ...made, missing: made.missing.filter((id) => !withheld.includes(id)), withheld };
    },
    outline: (reading) => leafing().outline(reading),
    cite: (excerpt, style) => whole.cite(excerpt, style),
    reference: (reading, style) => whole.reference(reading, style),
    async verify(given) {
      const why = typeof given === "string" ? withheldFor(given) : undefined;
      return why === undefined ? whole.verify(given) : { status: "withheld", why };
    },
    readings: () => whole.readings().filter(({ name }) => wanted.includes(name)),
  };
}
