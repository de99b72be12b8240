import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    help: { name: "help", description: "What Ibid can do here, and which readings it knows" },
    whatIbidDoes:
      "I answer questions with passages of your readings, word for word and with the place where they stand. I write nothing about them myself.",
    readings: (count: number) => counted("en", count, { one: "# reading", other: "# readings" }),
    moreReadings: (count: number) => counted("en", count, { one: "and # more", other: "and # more" }),
    groups: {
      ask: "Ask",
      find: "Look up",
      check: "Check and cite",
      study: "Study",
      more: "Also",
      menu: "In the menu of a message, under Apps",
      moderate: "For moderators",
    },
    ask: {
      byName: "Or write the question after my name.",
      directly: "Or simply write the question here.",
      on: "Reply to an answer to ask on: “and what about …?”",
    },
    firstContact: (ask: string, help: string) =>
      `Write a question after my name or after ${ask}, and I will look for passages in the readings that answer it. ${help} shows you what else I can do.`,
  },
  de: {
    help: { name: "hilfe", description: "Was Ibid hier kann und welche Texte es kennt" },
    whatIbidDoes:
      "Ich beantworte Fragen mit Stellen aus euren Texten, Wort für Wort und mit Angabe der Fundstelle. Selbst schreibe ich nichts über sie.",
    readings: (count) => counted("de", count, { one: "# Text", other: "# Texte" }),
    moreReadings: (count) => counted("de", count, { one: "und # weiterer", other: "und # weitere" }),
    groups: {
      ask: "Fragen",
      find: "Nachschlagen",
      check: "Prüfen und zitieren",
      study: "Lernen",
      more: "Außerdem",
      menu: "Im Menü einer Nachricht, unter Apps",
      moderate: "Für die Moderation",
    },
    ask: {
      byName: "Oder schreibe die Frage hinter meinen Namen.",
      directly: "Oder schreibe die Frage einfach hier.",
      on: "Antworte auf eine Antwort, um weiterzufragen; solche kurzen Fragen verstehe ich auf Englisch: “and what about …?”",
    },
    firstContact: (ask, help) =>
      `Schreibe eine Frage hinter meinen Namen oder hinter ${ask}, und ich suche in den Texten nach Stellen, die sie beantworten. ${help} zeigt dir, was ich sonst noch kann.`,
  },
  fr: {
    help: { name: "aide", description: "Ce qu’Ibid sait faire ici, et quels textes il connaît" },
    whatIbidDoes:
      "Je réponds aux questions par des passages de vos textes, mot pour mot et avec leur emplacement. Je n’écris rien moi-même à leur sujet.",
    readings: (count) => counted("fr", count, { one: "# texte", other: "# textes" }),
    moreReadings: (count) => counted("fr", count, { one: "et # autre", other: "et # autres" }),
    groups: {
      ask: "Demander",
      find: "Consulter",
      check: "Vérifier et citer",
      study: "Étudier",
      more: "Aussi",
      menu: "Dans le menu d’un message, sous Applications",
      moderate: "Pour la modération",
    },
    ask: {
      byName: "Ou écrivez la question après mon nom.",
      directly: "Ou écrivez simplement la question ici.",
      on: "Répondez à une réponse pour poursuivre ; je comprends ces questions brèves en anglais : “and what about …?”",
    },
    firstContact: (ask, help) =>
      `Écrivez une question après mon nom ou après ${ask}, et je chercherai dans les textes les passages qui y répondent. ${help} vous montre ce que je sais faire d’autre.`,
  },
  "es-ES": {
    help: { name: "ayuda", description: "Qué puede hacer Ibid aquí y qué lecturas conoce" },
    whatIbidDoes:
      "Respondo a las preguntas con pasajes de vuestras lecturas, palabra por palabra y con el lugar donde están. No escribo nada sobre ellas.",
    readings: (count) => counted("es-ES", count, { one: "# lectura", other: "# lecturas" }),
    moreReadings: (count) => counted("es-ES", count, { one: "y # más", other: "y # más" }),
    groups: {
      ask: "Preguntar",
      find: "Consultar",
      check: "Comprobar y citar",
      study: "Estudiar",
      more: "También",
      menu: "En el menú de un mensaje, en Aplicaciones",
      moderate: "Para la moderación",
    },
    ask: {
      byName: "O escribe la pregunta después de mi nombre.",
      directly: "O simplemente escribe la pregunta aquí.",
      on: "Responde a una respuesta para seguir preguntando; entiendo esas preguntas breves en inglés: “and what about …?”",
    },
    firstContact: (ask, help) =>
      `Escribe una pregunta después de mi nombre o de ${ask}, y buscaré en las lecturas pasajes que la respondan. ${help} te muestra qué más puedo hacer.`,
  },
  "pt-BR": {
    help: { name: "ajuda", description: "O que o Ibid pode fazer aqui e quais leituras conhece" },
    whatIbidDoes:
      "Respondo a perguntas com trechos das suas leituras, palavra por palavra e com o lugar onde estão. Não escrevo nada sobre elas.",
    readings: (count) => counted("pt-BR", count, { one: "# leitura", other: "# leituras" }),
    moreReadings: (count) => counted("pt-BR", count, { one: "e mais #", other: "e mais #" }),
    groups: {
      ask: "Perguntar",
      find: "Consultar",
      check: "Conferir e citar",
      study: "Estudar",
      more: "Também",
      menu: "No menu de uma mensagem, em Apps",
      moderate: "Para a moderação",
    },
    ask: {
      byName: "Ou escreva a pergunta depois do meu nome.",
      directly: "Ou simplesmente escreva a pergunta aqui.",
      on: "Responda a uma resposta para continuar perguntando; entendo essas perguntas curtas em inglês: “and what about …?”",
    },
    firstContact: (ask, help) =>
      `Escreva uma pergunta depois do meu nome ou de ${ask}, e procurarei nas leituras trechos que a respondam. ${help} mostra o que mais posso fazer.`,
  },
  ja: {
    help: { name: "ヘルプ", description: "Ibid がここでできることと、知っている資料" },
    whatIbidDoes:
      "質問には、資料の箇所を一字一句そのまま、その場所とともに示して答えます。資料について私が文章を書くことはありません。",
    readings: (count) => counted("ja", count, { other: "資料 # 点" }),
    moreReadings: (count) => counted("ja", count, { other: "ほか # 点" }),
    groups: {
      ask: "質問する",
      find: "調べる",
      check: "確かめる・引用する",
      study: "学ぶ",
      more: "その他",
      menu: "メッセージのメニューの「アプリ」から",
      moderate: "モデレーター向け",
    },
    ask: {
      byName: "私の名前の後に質問を書くこともできます。",
      directly: "ここに質問を書くだけでもかまいません。",
      on: "答えに返信すると、続けて質問できます（短い質問は英語だけがわかります）：“and what about …?”",
    },
    firstContact: (ask, help) =>
      `私の名前または ${ask} の後に質問を書いてください。資料の中から、答えになる箇所を探します。ほかにできることは ${help} で見られます。`,
  },
});
