import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    lookup: { name: "lookup", description: "Find a passage as you type, and read what stands around it" },
    passage: { name: "passage", description: "A reading, a heading or words of a passage; then choose" },
    howToLookUp:
      "Write a few words after `/lookup`, as they stand in the readings, and choose one of the suggestions.",
    nothing: (given: string) => `Nothing in the readings is like “${given}”. Try other words, or \`/ask\`.`,
    nearest: (count: number) =>
      counted("en", count, {
        one: "No suggestion was chosen. This is the only passage like what you wrote:",
        other: "No suggestion was chosen. This is the first of # passages like what you wrote:",
      }),
    others: "Another passage",
  },
  de: {
    lookup: {
      name: "nachschlagen",
      description: "Eine Stelle beim Tippen finden und lesen, was um sie herum steht",
    },
    passage: {
      name: "stelle",
      description: "Ein Text, eine Überschrift oder Wörter einer Stelle; dann auswählen",
    },
    howToLookUp:
      "Schreibe nach `/nachschlagen` ein paar Wörter, wie sie in den Texten stehen, und wähle einen der Vorschläge.",
    nothing: (given) => `Nichts in den Texten gleicht „${given}“. Versuche andere Wörter oder \`/fragen\`.`,
    nearest: (count) =>
      counted("de", count, {
        one: "Es wurde kein Vorschlag gewählt. Das ist die einzige Stelle, die dem Geschriebenen gleicht:",
        other:
          "Es wurde kein Vorschlag gewählt. Das ist die erste von # Stellen, die dem Geschriebenen gleichen:",
      }),
    others: "Eine andere Stelle",
  },
  fr: {
    lookup: { name: "consulter", description: "Trouver un passage en tapant, et lire ce qui l’entoure" },
    passage: {
      name: "passage",
      description: "Un texte, un titre ou des mots d’un passage ; puis choisissez",
    },
    howToLookUp:
      "Écrivez quelques mots après `/consulter`, tels qu’ils figurent dans les textes, et choisissez une des suggestions.",
    nothing: (given) =>
      `Rien dans les textes ne ressemble à « ${given} ». Essayez d’autres mots, ou \`/demander\`.`,
    nearest: (count) =>
      counted("fr", count, {
        one: "Aucune suggestion n’a été choisie. Voici le seul passage proche de ce que vous avez écrit :",
        other:
          "Aucune suggestion n’a été choisie. Voici le premier de # passages proches de ce que vous avez écrit :",
      }),
    others: "Un autre passage",
  },
  "es-ES": {
    lookup: { name: "consultar", description: "Encuentra un pasaje mientras escribes y lee lo que lo rodea" },
    passage: {
      name: "pasaje",
      description: "Una lectura, un título o palabras de un pasaje; después, elige",
    },
    howToLookUp:
      "Escribe unas palabras después de `/consultar`, tal como están en las lecturas, y elige una de las sugerencias.",
    nothing: (given) =>
      `Nada en las lecturas se parece a «${given}». Prueba con otras palabras o con \`/preguntar\`.`,
    nearest: (count) =>
      counted("es-ES", count, {
        one: "No se eligió ninguna sugerencia. Este es el único pasaje parecido a lo que escribiste:",
        other:
          "No se eligió ninguna sugerencia. Este es el primero de # pasajes parecidos a lo que escribiste:",
      }),
    others: "Otro pasaje",
  },
  "pt-BR": {
    lookup: {
      name: "consultar",
      description: "Encontre um trecho enquanto digita e leia o que está em volta",
    },
    passage: {
      name: "trecho",
      description: "Uma leitura, um título ou palavras de um trecho; depois, escolha",
    },
    howToLookUp:
      "Escreva algumas palavras depois de `/consultar`, como estão nas leituras, e escolha uma das sugestões.",
    nothing: (given) =>
      `Nada nas leituras se parece com “${given}”. Tente outras palavras ou \`/perguntar\`.`,
    nearest: (count) =>
      counted("pt-BR", count, {
        one: "Nenhuma sugestão foi escolhida. Este é o único trecho parecido com o que você escreveu:",
        other:
          "Nenhuma sugestão foi escolhida. Este é o primeiro de # trechos parecidos com o que você escreveu:",
      }),
    others: "Outro trecho",
  },
  ja: {
    lookup: { name: "参照", description: "入力しながら箇所を探し、その前後を読みます" },
    passage: { name: "箇所", description: "資料名、見出し、または本文の言葉を入力して候補から選びます" },
    howToLookUp: "`/参照` の後に資料の中の言葉をいくつか入力し、候補から選んでください。",
    nothing: (given) =>
      `資料の中に「${given}」に似た箇所はありません。別の言葉か \`/質問\` を試してください。`,
    nearest: (count) =>
      counted("ja", count, {
        other: "候補が選ばれませんでした。入力に似た#か所のうち最初のものです：",
      }),
    others: "別の箇所",
  },
});
