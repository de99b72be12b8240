/** The languages that Ibid speaks, by the tags that Discord uses. Excerpts and citations are in the readings' own. */
export const LOCALES = ["en", "de", "fr", "es-ES", "pt-BR", "ja"] as const;

export type Locale = (typeof LOCALES)[number];

/** The language for a locale that Discord names (a user's, or a server's preferred one); English for all that Ibid does not speak. */
export function localeOf(tag: string | null): Locale {
  if (tag === "es-419") return "es-ES";
  return LOCALES.find((locale) => locale === tag) ?? "en";
}

/**
 * The words of one feature in every language. English says which words there are: the compiler refuses a language that lacks
 * one or has one too many. A word with gaps is a function of what fills them.
 */
export function translated<W extends object>(
  all: { readonly en: W } & Readonly<Record<Exclude<Locale, "en">, NoInfer<W>>>,
): Words<W> {
  return (locale) => all[locale];
}

export type Words<W> = (locale: Locale) => W;

/**
 * A number with its noun, as in `counted("en", 3, { one: "# line", other: "# lines" })`; `#` is where the number stands.
 * Which form a number takes is the language's own rule: French has "0 ligne", Japanese one form for all.
 */
export function counted(
  locale: Locale,
  count: number,
  { one, other }: { readonly one?: string; readonly other: string },
): string {
  const isOne = new Intl.PluralRules(locale).select(count) === "one";
  return (isOne && one !== undefined ? one : other).replace("#", count.toLocaleString(locale));
}
