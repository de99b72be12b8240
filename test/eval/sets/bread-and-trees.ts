/** Two articles of two paragraphs each. */
export const documents = [
  { id: "rye", title: "Bread", text: "Rye bread keeps for a week. Its crust is dark and thick." },
  { id: "wheat", title: "Bread", text: "Wheat bread goes stale. Bakers toast it the next morning." },
  { id: "oak", title: "Trees", text: "Oaks grow slowly. Their acorns feed the jays in autumn." },
  { id: "elm", title: "Trees", text: "Elms fell ill. A beetle carried the fungus from tree to tree." },
];

/** A question that these words of a document answer. */
export function answer(document: string, text: string, asked: string) {
  const start = documents.find(({ id }) => id === document)?.text.indexOf(text) ?? -1;
  return { text: asked, document, answers: [{ document, start, end: start + text.length }] };
}
