import type { Withheld } from "../../retrieval/index.ts";
import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    changed: (titles: string) =>
      `The text has changed since this was written: ${titles}. What stood here is not shown from another edition; ask again to get the present text.`,
    gone: "The reading that this is from is no longer in the library under this name, so I cannot show more of it.",
    changedOrGone:
      "The readings have changed since this was written, and what stood here is no longer among them. Ask again to get the present text.",
    moreFurtherOn: "There is more on this further on in the readings.",
    withheld: {
      "further-on": "That stands further on than this channel has read, so it is not shown here.",
      "another-reading": "That is from a reading that is not used in this channel, so it is not shown here.",
    } satisfies Record<Withheld, string>,
    notSearchedHere: (titles: string) =>
      `That reading is not searched in this channel. Searched are: ${titles}.`,
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
    moreFurtherOn: "Weiter hinten in den Texten steht mehr dazu.",
    withheld: {
      "further-on":
        "Das steht weiter hinten, als in diesem Kanal gelesen wurde, und wird hier nicht gezeigt.",
      "another-reading":
        "Das stammt aus einem Text, der in diesem Kanal nicht benutzt wird, und wird hier nicht gezeigt.",
    },
    notSearchedHere: (titles) =>
      `Dieser Text wird in diesem Kanal nicht durchsucht. Durchsucht werden: ${titles}.`,
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
    moreFurtherOn: "Les textes en disent plus, plus loin.",
    withheld: {
      "further-on": "Cela se trouve plus loin que ce qui a été lu dans ce salon, et n’est pas montré ici.",
      "another-reading":
        "Cela vient d’un texte qui n’est pas utilisé dans ce salon, et n’est pas montré ici.",
    },
    notSearchedHere: (titles) => `Ce texte n’est pas consulté dans ce salon. Sont consultés : ${titles}.`,
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
    moreFurtherOn: "Más adelante en las lecturas hay más sobre esto.",
    withheld: {
      "further-on": "Eso está más adelante de lo que se ha leído en este canal, así que aquí no se muestra.",
      "another-reading": "Eso es de una lectura que no se usa en este canal, así que aquí no se muestra.",
    },
    notSearchedHere: (titles) => `En este canal no se busca en esa lectura. Se busca en: ${titles}.`,
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
    moreFurtherOn: "Mais adiante nas leituras há mais sobre isto.",
    withheld: {
      "further-on": "Isso está mais adiante do que se leu neste canal, por isso não é mostrado aqui.",
      "another-reading": "Isso é de uma leitura que não se usa neste canal, por isso não é mostrado aqui.",
    },
    notSearchedHere: (titles) => `Neste canal não se procura nessa leitura. Procura-se em: ${titles}.`,
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
    moreFurtherOn: "資料のこの先に、これについての箇所がほかにもあります。",
    withheld: {
      "further-on": "その箇所はこのチャンネルで読んだところより先にあるため、ここでは表示しません。",
      "another-reading": "その箇所はこのチャンネルで使わない資料にあるため、ここでは表示しません。",
    },
    notSearchedHere: (titles) => `その資料はこのチャンネルでは探しません。探す資料：${titles}。`,
    goesOn: "… この箇所は原文ではさらに続きます。",
    firstOf: (shown, all) => `${all}か所のうち最初の${shown}か所です。`,
    lines: (count) => counted("ja", count, { other: "#行" }),
    moreLines: (count) => counted("ja", count, { other: "… ほか#行。" }),
  },
});
