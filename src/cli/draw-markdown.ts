export type Style = "bold" | "italic" | "underline" | "strikethrough" | "inverse" | "dim" | "cyan";

/** A stretch of text that looks the same throughout. */
export interface Span {
  readonly text: string;
  readonly styles: readonly Style[];
}

/** A line of a message before it is wrapped; `lead` stands before each of its rows, `hang` before all but the first. */
export interface Line {
  readonly lead: string;
  readonly hang: string;
  readonly spans: readonly Span[];
}

/** Names for the ids in mentions; an id that it does not know is shown as it stands. */
export type NameOf = (id: string) => string | undefined;

/** Reads Discord's markdown: what its client shows bold comes out bold, what is escaped comes out plain. */
export function readMarkdown(source: string, nameOf: NameOf): readonly Line[] {
  const lines: Line[] = [];
  let isCode = false;
  let isQuote = false;
  for (const raw of source.split("\n")) {
    if (/^```\w*$/.test(raw)) {
      isCode = !isCode;
      continue;
    }
    const opened = /^>>> ?/.exec(raw)?.[0];
    isQuote ||= opened !== undefined;
    const quote = opened ?? /^> ?/.exec(raw)?.[0] ?? "";
    const lead = quote || isQuote ? "▎ " : "";
    const text = raw.slice(quote.length);
    lines.push(isCode ? plain(lead, raw) : { lead, ...readBlock(text, nameOf) });
  }
  return lines;
}

function plain(lead: string, text: string): Line {
  return { lead: `${lead}  `, hang: "", spans: [{ text, styles: ["cyan"] }] };
}

function readBlock(text: string, nameOf: NameOf): Pick<Line, "hang" | "spans"> {
  const heading = /^#{1,3} /.exec(text)?.[0];
  if (heading) return { hang: "", spans: readInline(text.slice(heading.length), ["bold"], nameOf) };
  const subtext = /^(\s*)-# /.exec(text);
  if (subtext) {
    const [mark, indent = ""] = subtext;
    const spans = readInline(text.slice(mark.length), ["dim"], nameOf);
    return { hang: indent, spans: [{ text: indent, styles: [] }, ...spans] };
  }
  const bullet = /^(\s*)[-*] /.exec(text);
  if (!bullet) return { hang: "", spans: readInline(text, [], nameOf) };
  const [mark, indent = ""] = bullet;
  const spans = readInline(text.slice(mark.length), [], nameOf);
  return { hang: `${indent}  `, spans: [{ text: `${indent}• `, styles: [] }, ...spans] };
}

interface Rule {
  readonly pattern: RegExp;
  /** Of the matched groups: spans, or undefined where the rule does not hold after all. */
  readonly read: (groups: readonly string[], styles: readonly Style[], nameOf: NameOf) => readonly Span[];
}

const styled = (pattern: RegExp, ...added: readonly Style[]): Rule => ({
  pattern,
  read: ([, inner = ""], styles, nameOf) => readInline(inner, [...styles, ...added], nameOf),
});

/** In the order in which Discord's client tries them. */
const RULES: readonly Rule[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, read: ([, text = ""], styles) => [{ text, styles }] },
  {
    pattern: /(`+)(.*?[^`])\1(?!`)/sy,
    read: ([, , text = ""], styles) => [{ text, styles: [...styles, "cyan"] }],
  },
  {
    pattern: /<(https?:\/\/[^\s>]+)>/y,
    read: ([, text = ""], styles) => [{ text, styles: [...styles, "underline"] }],
  },
  {
    pattern: /https?:\/\/[^\s<]+/y,
    read: ([text = ""], styles) => [{ text, styles: [...styles, "underline"] }],
  },
  {
    pattern: /<@[!&]?(\d+)>/y,
    read: ([whole = "", id = ""], styles, nameOf) => [mention("@", whole, id, styles, nameOf)],
  },
  {
    pattern: /<#(\d+)>/y,
    read: ([whole = "", id = ""], styles, nameOf) => [mention("#", whole, id, styles, nameOf)],
  },
  {
    // A command's mention: whoever clicks it gets the command.
    pattern: /<\/([^:>]+):\d+>/y,
    read: ([, name = ""], styles) => [{ text: `/${name}`, styles: [...styles, "cyan"] }],
  },
  {
    pattern: /\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^)\s>]+)>?\)/sy,
    read: ([, text = "", url = ""], styles, nameOf) => [
      ...readInline(text, [...styles, "underline"], nameOf),
      { text: ` (${url})`, styles: [...styles, "dim"] },
    ],
  },
  styled(/\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy, "bold"),
  styled(/__((?:\\.|[^\\])+?)__(?!_)/sy, "underline"),
  styled(/~~((?:\\.|[^\\])+?)~~/sy, "strikethrough"),
  styled(/\|\|((?:\\.|[^\\])+?)\|\|/sy, "inverse"),
  styled(/\*(?=\S)((?:\\.|\*\*|[^*\\])+?)\*(?!\*)/sy, "italic"),
  styled(/(?<!\w)_((?:\\.|__|[^_\\])+?)_(?!\w)/sy, "italic"),
];

function readInline(text: string, styles: readonly Style[], nameOf: NameOf): readonly Span[] {
  const spans: Span[] = [];
  let pending = "";
  for (let at = 0; at < text.length; ) {
    const found = match(text, at);
    if (!found) {
      pending += text[at];
      at += 1;
      continue;
    }
    if (pending) spans.push({ text: pending, styles });
    pending = "";
    spans.push(...found.rule.read(found.groups, styles, nameOf));
    at += found.groups[0]?.length ?? 1;
  }
  if (pending) spans.push({ text: pending, styles });
  return spans;
}

function match(text: string, at: number): { rule: Rule; groups: readonly string[] } | undefined {
  for (const rule of RULES) {
    rule.pattern.lastIndex = at;
    const groups = rule.pattern.exec(text);
    if (groups) return { rule, groups: groups.map((group) => group ?? "") };
  }
  return undefined;
}

function mention(sign: string, whole: string, id: string, styles: readonly Style[], nameOf: NameOf): Span {
  const name = nameOf(id);
  return { text: name === undefined ? whole : `${sign}${name}`, styles: [...styles, "cyan"] };
}
