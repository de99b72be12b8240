import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    goesOn: "… The passage goes on in the source.",
    lines: (count: number) => counted("en", count, { one: "# line", other: "# lines" }),
    moreLines: (count: number) =>
      counted("en", count, { one: "… and # line more.", other: "… and # lines more." }),
  },
  de: {
    goesOn: "… Die Stelle geht in der Quelle weiter.",
    lines: (count) => counted("de", count, { one: "# Zeile", other: "# Zeilen" }),
    moreLines: (count) =>
      counted("de", count, { one: "… und # weitere Zeile.", other: "… und # weitere Zeilen." }),
  },
  fr: {
    goesOn: "… Le passage continue dans la source.",
    lines: (count) => counted("fr", count, { one: "# ligne", other: "# lignes" }),
    moreLines: (count) =>
      counted("fr", count, { one: "… et # autre ligne.", other: "… et # autres lignes." }),
  },
  "es-ES": {
    goesOn: "… El pasaje continúa en la fuente.",
    lines: (count) => counted("es-ES", count, { one: "# línea", other: "# líneas" }),
    moreLines: (count) => counted("es-ES", count, { one: "… y # línea más.", other: "… y # líneas más." }),
  },
  "pt-BR": {
    goesOn: "… O trecho continua na fonte.",
    lines: (count) => counted("pt-BR", count, { one: "# linha", other: "# linhas" }),
    moreLines: (count) => counted("pt-BR", count, { one: "… e mais # linha.", other: "… e mais # linhas." }),
  },
  ja: {
    goesOn: "… この箇所は原文ではさらに続きます。",
    lines: (count) => counted("ja", count, { other: "#行" }),
    moreLines: (count) => counted("ja", count, { other: "… ほか#行。" }),
  },
});
