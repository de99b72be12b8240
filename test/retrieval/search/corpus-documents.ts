import { readQuestion } from "../../../src/retrieval/analyse/question.ts";
import { toIndexedBlocks } from "../../../src/retrieval/index/documents.ts";
import { layOut } from "../../../src/retrieval/layout/layout.ts";
import { readFolder } from "../../../src/retrieval/read/folder.ts";
import type { Document } from "../../../src/retrieval/search/engine.ts";
import { splitPassages } from "../../../src/retrieval/split/passages.ts";

/** What the library indexes of the two readings. */
export async function documentsOfTheCorpus(): Promise<readonly Document[]> {
  const readings = await readFolder("corpus");
  return readings.flatMap((reading) =>
    toIndexedBlocks(reading, splitPassages(reading, layOut(reading))).map((indexed) => indexed.document),
  );
}

/** The terms of questions of every kind: direct, metadata, list, across readings, about something else. */
export function questionsAboutTheCorpus(): readonly (readonly string[])[] {
  return [
    "Has Russia received anything for its cooperation?",
    "Who wrote the nonproliferation paper?",
    "When was the report Dissent in Russia published?",
    "Which reports came out in the 1950s?",
    "What do both readings say about the ABM treaty and the war on terrorism?",
    "Is the U.S. an ally of us all after Sept. 11?",
    "How do I bake sourdough bread?",
  ].map((question) => readQuestion(question).words.map((word) => word.term));
}
