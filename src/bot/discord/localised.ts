import type { LocalizationMap } from "discord-api-types/v10";
import type { Locale } from "../locale.ts";

interface Named {
  readonly name: string;
}

interface Described extends Named {
  readonly description: string;
}

/** The fields `name` and `description` of a slash command or an option, and the same in every language. */
export function described(words: (locale: Locale) => Described) {
  return {
    ...named(words),
    description: words("en").description,
    description_localizations: localisations((locale) => words(locale).description),
  };
}

/** The field `name` of a menu command or a choice, and the same in every language. */
export function named(words: (locale: Locale) => Named) {
  return {
    name: words("en").name,
    name_localizations: localisations((locale) => words(locale).name),
  };
}

/** English is what Discord shows where there is no other. */
function localisations(text: (locale: Locale) => string) {
  return {
    de: text("de"),
    fr: text("fr"),
    "es-ES": text("es-ES"),
    "es-419": text("es-ES"),
    "pt-BR": text("pt-BR"),
    ja: text("ja"),
  } satisfies LocalizationMap;
}
