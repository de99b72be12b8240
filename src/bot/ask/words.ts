import { translated } from "../locale.ts";

export const words = translated({
  en: {
    ask: { name: "ask", description: "Ask a question; Ibid answers with quotations from the readings" },
    question: { name: "question", description: "What you want to know" },
    reading: { name: "reading", description: "Look in this reading only" },
    private: { name: "private", description: "Show the answer to you alone" },
    howToAsk:
      "Write a question after `/ask` or after my name, and I will look for passages in the readings that answer it.",
    readAs: "Read as:",
    mentionTheUser:
      "You mentioned my role, and Discord does not show me such messages. Choose the user Ibid in the list that `@` opens, or use `/ask`.",
    refusal: "The readings do not answer this.",
    noSuchReading: (given: string) =>
      `No reading is called “${given}”. Choose one of the suggestions, such as:`,
    severalReadings: (given: string) =>
      `More than one reading is called “${given}”. Choose one of the suggestions, such as:`,
    furtherOn: "Something further on in the readings answers this.",
  },
  de: {
    ask: { name: "fragen", description: "Stelle eine Frage; Ibid antwortet mit Zitaten aus den Texten" },
    question: { name: "frage", description: "Was du wissen möchtest" },
    reading: { name: "text", description: "Nur in diesem Text suchen" },
    private: { name: "privat", description: "Die Antwort nur dir zeigen" },
    howToAsk:
      "Schreibe eine Frage hinter `/fragen` oder hinter meinen Namen, und ich suche in den Texten nach Stellen, die sie beantworten.",
    readAs: "Gelesen als:",
    mentionTheUser:
      "Du hast meine Rolle erwähnt, und solche Nachrichten zeigt mir Discord nicht. Wähle in der Liste, die `@` öffnet, den Benutzer Ibid, oder nimm `/fragen`.",
    refusal: "Die Texte beantworten das nicht.",
    noSuchReading: (given) => `Kein Text heißt „${given}“. Wähle einen der Vorschläge, zum Beispiel:`,
    severalReadings: (given) =>
      `Mehr als ein Text heißt „${given}“. Wähle einen der Vorschläge, zum Beispiel:`,
    furtherOn: "Etwas weiter hinten in den Texten beantwortet das.",
  },
  fr: {
    ask: {
      name: "demander",
      description: "Posez une question ; Ibid répond par des citations tirées des textes",
    },
    question: { name: "question", description: "Ce que vous voulez savoir" },
    reading: { name: "texte", description: "Chercher dans ce texte seulement" },
    private: { name: "privé", description: "Ne montrer la réponse qu’à vous" },
    howToAsk:
      "Écrivez une question après `/demander` ou après mon nom, et je chercherai dans les textes les passages qui y répondent.",
    readAs: "Lu comme :",
    mentionTheUser:
      "Vous avez mentionné mon rôle, et Discord ne me montre pas ces messages. Choisissez l’utilisateur Ibid dans la liste qu’ouvre `@`, ou utilisez `/demander`.",
    refusal: "Les textes ne répondent pas à cette question.",
    noSuchReading: (given) =>
      `Aucun texte ne s’appelle « ${given} ». Choisissez l’une des suggestions, par exemple :`,
    severalReadings: (given) =>
      `Plusieurs textes s’appellent « ${given} ». Choisissez l’une des suggestions, par exemple :`,
    furtherOn: "Un passage situé plus loin dans les textes y répond.",
  },
  "es-ES": {
    ask: { name: "preguntar", description: "Haz una pregunta; Ibid responde con citas de las lecturas" },
    question: { name: "pregunta", description: "Lo que quieres saber" },
    reading: { name: "lectura", description: "Buscar solo en esta lectura" },
    private: { name: "privado", description: "Mostrar la respuesta solo a ti" },
    howToAsk:
      "Escribe una pregunta después de `/preguntar` o de mi nombre, y buscaré en las lecturas pasajes que la respondan.",
    readAs: "Leído como:",
    mentionTheUser:
      "Has mencionado mi rol, y Discord no me muestra esos mensajes. Elige el usuario Ibid en la lista que abre `@`, o usa `/preguntar`.",
    refusal: "Las lecturas no responden a esto.",
    noSuchReading: (given) =>
      `Ninguna lectura se llama «${given}». Elige una de las sugerencias, por ejemplo:`,
    severalReadings: (given) =>
      `Más de una lectura se llama «${given}». Elige una de las sugerencias, por ejemplo:`,
    furtherOn: "Algo más adelante en las lecturas responde a esto.",
  },
  "pt-BR": {
    ask: { name: "perguntar", description: "Faça uma pergunta; o Ibid responde com citações das leituras" },
    question: { name: "pergunta", description: "O que você quer saber" },
    reading: { name: "leitura", description: "Procurar somente nesta leitura" },
    private: { name: "privado", description: "Mostrar a resposta só para você" },
    howToAsk:
      "Escreva uma pergunta depois de `/perguntar` ou do meu nome, e procurarei nas leituras trechos que a respondam.",
    readAs: "Lido como:",
    mentionTheUser:
      "Você mencionou meu cargo, e o Discord não me mostra essas mensagens. Escolha o usuário Ibid na lista que o `@` abre ou use `/perguntar`.",
    refusal: "As leituras não respondem a isto.",
    noSuchReading: (given) => `Nenhuma leitura se chama “${given}”. Escolha uma das sugestões, por exemplo:`,
    severalReadings: (given) =>
      `Mais de uma leitura se chama “${given}”. Escolha uma das sugestões, por exemplo:`,
    furtherOn: "Algo mais adiante nas leituras responde a isto.",
  },
  ja: {
    ask: { name: "質問", description: "質問すると、Ibid が資料からの引用で答えます" },
    question: { name: "内容", description: "知りたいこと" },
    reading: { name: "資料", description: "この資料の中だけを探します" },
    private: { name: "非公開", description: "答えを自分だけに表示します" },
    howToAsk: "`/質問` または私の名前の後に質問を書いてください。資料の中から、答えになる箇所を探します。",
    readAs: "次のように読みました：",
    mentionTheUser:
      "私のロールがメンションされましたが、Discord はそのようなメッセージを私に見せません。`@` で開く一覧からユーザー Ibid を選ぶか、`/質問` を使ってください。",
    refusal: "資料の中に、これに対する答えはありません。",
    noSuchReading: (given) => `「${given}」という資料はありません。候補から選んでください。例：`,
    severalReadings: (given) => `「${given}」に当てはまる資料は複数あります。候補から選んでください。例：`,
    furtherOn: "資料のこの先に、これに対する答えがあります。",
  },
});
