/** Reads a text back from the Markdown that shows it: what a renderer makes of backslashes and of numbered characters. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|&#(\d+);/g, (_, mark, code) =>
    mark === undefined ? String.fromCharCode(Number(code)) : mark,
  );
}

/** The block quotes of a document, in order, as the texts that they show. */
export function readQuotes(markdown: string): readonly string[] {
  const quotes: string[][] = [];
  let isInQuote = false;
  for (const line of markdown.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const isQuote = line.startsWith("> ");
    if (isQuote && !isInQuote) quotes.push([]);
    if (isQuote) quotes.at(-1)?.push(line.slice(2));
    isInQuote = isQuote;
  }
  // The line break behind a quote's last line is the document's.
  return quotes.map((lines) => unescapeMarkdown(lines.join("").replace(/\n$/, "")));
}
