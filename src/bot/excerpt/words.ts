import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    changed: (titles: string) =>
      `The text has changed since this was written: ${titles}. What stood here is not shown from another edition; ask again to get the present text.`,
    gone: "The reading that this is from is no longer in the library under this name, so I cannot show more of it.",
    changedOrGone:
      "The readings have changed since this was written, and what stood here is no longer among them. Ask again to get the present text.",
    goesOn: "… The passage goes on in the source.",
    firstOf: (shown: number, all: number) => `The first ${shown} of ${all} places.`,
    lines: (count: number) => counted("en", count, { one: "# line", other: "# lines" }),
    moreLines: (count: number) =>
      counted("en", count, { one: "… and # line more.", other: "… and # lines more." }),
  },
  de: {
    changed: (titles) =>
      `Der Text hat sich seither geändert: ${titles}. Was hier stand, wird nicht aus einer anderen Ausgabe gezeigt; frage noch einmal, um den jetzigen Text zu bekommen.`,
    gone: "Der Text, aus dem das stammt, gehört unter diesem Namen nicht mehr zur Bibliothek; ich kann nichts weiter daraus zeigen.",
    changedOrGone:
      "Die Texte haben sich seither geändert, und was hier stand, ist nicht mehr darunter. Frage noch einmal, um den jetzigen Text zu bekommen.",
    goesOn: "… Die Stelle geht in der Quelle weiter.",
    firstOf: (shown, all) => `Die ersten ${shown} von ${all} Stellen.`,
    lines: (count) => counted("de", count, { one: "# Zeile", other: "# Zeilen" }),
    moreLines: (count) =>
      counted("de", count, { one: "… und # weitere Zeile.", other: "… und # weitere Zeilen." }),
  },
  fr: {
    changed: (titles) =>
      `Le texte a changé depuis : ${titles}. Ce qui se trouvait ici n’est pas repris d’une autre édition ; posez de nouveau la question pour obtenir le texte actuel.`,
    gone: "Le texte dont ceci est tiré n’est plus dans la bibliothèque sous ce nom : je ne peux pas en montrer davantage.",
    changedOrGone:
      "Les textes ont changé depuis, et ce qui se trouvait ici n’y est plus. Posez de nouveau la question pour obtenir le texte actuel.",
    goesOn: "… Le passage continue dans la source.",
    firstOf: (shown, all) => `Les ${shown} premiers passages sur ${all}.`,
    lines: (count) => counted("fr", count, { one: "# ligne", other: "# lignes" }),
    moreLines: (count) =>
      counted("fr", count, { one: "… et # autre ligne.", other: "… et # autres lignes." }),
  },
  "es-ES": {
    changed: (titles) =>
      `El texto ha cambiado desde entonces: ${titles}. Lo que había aquí no se muestra de otra edición; vuelve a preguntar para obtener el texto actual.`,
    gone: "La lectura de la que procede esto ya no está en la biblioteca con ese nombre, así que no puedo mostrar más de ella.",
    changedOrGone:
      "Las lecturas han cambiado desde entonces y lo que había aquí ya no está en ellas. Vuelve a preguntar para obtener el texto actual.",
    goesOn: "… El pasaje continúa en la fuente.",
    firstOf: (shown, all) => `Los primeros ${shown} de ${all} lugares.`,
    lines: (count) => counted("es-ES", count, { one: "# línea", other: "# líneas" }),
    moreLines: (count) => counted("es-ES", count, { one: "… y # línea más.", other: "… y # líneas más." }),
  },
  "pt-BR": {
    changed: (titles) =>
      `O texto mudou desde então: ${titles}. O que estava aqui não é mostrado de outra edição; pergunte de novo para obter o texto atual.`,
    gone: "A leitura de onde isto vem não está mais na biblioteca com este nome, por isso não posso mostrar mais dela.",
    changedOrGone:
      "As leituras mudaram desde então, e o que estava aqui não está mais nelas. Pergunte de novo para obter o texto atual.",
    goesOn: "… O trecho continua na fonte.",
    firstOf: (shown, all) => `Os primeiros ${shown} de ${all} lugares.`,
    lines: (count) => counted("pt-BR", count, { one: "# linha", other: "# linhas" }),
    moreLines: (count) => counted("pt-BR", count, { one: "… e mais # linha.", other: "… e mais # linhas." }),
  },
  ja: {
    changed: (titles) =>
      `この投稿の後で資料が変更されました：${titles}。別の版の文を代わりに表示することはしません。現在の文を確認するには、もう一度質問してください。`,
    gone: "この箇所の資料は、この名前ではもうライブラリにありません。そのため、続きを表示できません。",
    changedOrGone:
      "この投稿の後で資料が変更され、ここにあった箇所はなくなりました。現在の文を確認するには、もう一度質問してください。",
    goesOn: "… この箇所は原文ではさらに続きます。",
    firstOf: (shown, all) => `${all}か所のうち最初の${shown}か所です。`,
    lines: (count) => counted("ja", count, { other: "#行" }),
    moreLines: (count) => counted("ja", count, { other: "… ほか#行。" }),
  },
});
