import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    teach: { name: "teach", description: "Tie questions to the passages that answer them, for this server" },
    add: {
      name: "add",
      description: "Answer a question, and others worded nearly so, with a passage of your choice",
    },
    list: { name: "list", description: "What has been taught here, by whom and when" },
    remove: { name: "remove", description: "Answer a taught question as if it had never been taught" },
    question: { name: "question", description: "The question, as members ask it" },
    passage: { name: "passage", description: "Write some words of the passage, and choose it" },
    taught: { name: "question", description: "The taught question; write some of its words, and choose it" },
    previous: "Previous page",
    next: "Next page",
    done: "From now on, this question and others worded nearly so are answered here with this passage:",
    alsoTied: (count: number) =>
      counted("en", count, {
        one: "It is tied to # other passage as well, which is shown with it.",
        other: "It is tied to # other passages as well, which are shown with it.",
      }),
    restored: "Moderators had removed this answer. Now that it is taught, it is restored.",
    partlyRemoved:
      "Moderators have removed an answer that held this passage. The passage is shown all the same, since it was taught later; the rest of that answer stays removed.",
    forgotten: "This question is no longer taught here.",
    byModerator: "A moderator tied this question to this passage.",
    byModeratorLike: (question: string) =>
      `A moderator tied a question like this one to this passage: “${question}”`,
    none: "Nothing has been taught in this server yet.",
    count: (count: number) => counted("en", count, { one: "# taught question", other: "# taught questions" }),
    page: (number: number, all: number) => `Page ${number} of ${all}`,
    passageLost: "Its passage is no longer in the readings: it is kept, and answers nothing.",
    noQuestion: "There is no question in this. Write it as members would ask it.",
    noSuch: (given: string) =>
      `No taught question of this server is “${given}”. Choose one of the suggestions.`,
    several: (given: string) =>
      `“${given}” has been taught with more than one passage. Choose one of the suggestions, or give the id that the list shows.`,
    tooMany: (most: number) =>
      `A server can have ${most} taught questions. Remove one that is no longer needed first.`,
  },
  de: {
    teach: {
      name: "lehren",
      description: "Fragen auf diesem Server mit den Stellen verbinden, die sie beantworten",
    },
    add: {
      name: "hinzufügen",
      description: "Eine Frage, und fast gleich lautende, mit einer Stelle deiner Wahl beantworten",
    },
    list: { name: "liste", description: "Was hier gelehrt wurde, von wem und wann" },
    remove: {
      name: "entfernen",
      description: "Eine gelehrte Frage beantworten, als wäre sie nie gelehrt worden",
    },
    question: { name: "frage", description: "Die Frage, wie Mitglieder sie stellen" },
    passage: { name: "stelle", description: "Schreibe einige Wörter der Stelle und wähle sie aus" },
    taught: {
      name: "frage",
      description: "Die gelehrte Frage; schreibe einige Wörter davon und wähle sie aus",
    },
    previous: "Seite zurück",
    next: "Seite vor",
    done: "Von jetzt an werden diese Frage und fast gleich lautende hier mit dieser Stelle beantwortet:",
    alsoTied: (count) =>
      counted("de", count, {
        one: "Sie ist mit # weiteren Stelle verbunden, die mit ihr gezeigt wird.",
        other: "Sie ist mit # weiteren Stellen verbunden, die mit ihr gezeigt werden.",
      }),
    restored:
      "Die Moderation hatte diese Antwort entfernt. Da sie nun gelehrt wird, ist sie wiederhergestellt.",
    partlyRemoved:
      "Die Moderation hat eine Antwort mit dieser Stelle entfernt. Die Stelle wird trotzdem gezeigt, weil sie später gelehrt wurde; der Rest jener Antwort bleibt entfernt.",
    forgotten: "Diese Frage wird hier nicht mehr gelehrt.",
    byModerator: "Jemand aus der Moderation hat diese Frage mit dieser Stelle verbunden.",
    byModeratorLike: (question) =>
      `Jemand aus der Moderation hat eine ähnliche Frage mit dieser Stelle verbunden: „${question}“`,
    none: "Auf diesem Server wurde noch nichts gelehrt.",
    count: (count) => counted("de", count, { one: "# gelehrte Frage", other: "# gelehrte Fragen" }),
    page: (number, all) => `Seite ${number} von ${all}`,
    passageLost: "Ihre Stelle steht nicht mehr in den Texten: Sie bleibt erhalten und beantwortet nichts.",
    noQuestion: "Darin steht keine Frage. Schreibe sie so, wie Mitglieder sie stellen würden.",
    noSuch: (given) => `Keine gelehrte Frage dieses Servers lautet „${given}“. Wähle einen der Vorschläge.`,
    several: (given) =>
      `„${given}“ wurde mit mehr als einer Stelle gelehrt. Wähle einen der Vorschläge oder gib die ID an, die die Liste zeigt.`,
    tooMany: (most) =>
      `Ein Server kann ${most} gelehrte Fragen haben. Entferne zuerst eine, die nicht mehr gebraucht wird.`,
  },
  fr: {
    teach: {
      name: "enseigner",
      description: "Lier, sur ce serveur, des questions aux passages qui y répondent",
    },
    add: {
      name: "ajouter",
      description: "Répondre à une question, et à d’autres presque identiques, par un passage de votre choix",
    },
    list: { name: "liste", description: "Ce qui a été enseigné ici, par qui et quand" },
    remove: {
      name: "retirer",
      description: "Répondre à une question comme si elle n’avait jamais été enseignée",
    },
    question: { name: "question", description: "La question, telle que les membres la posent" },
    passage: { name: "passage", description: "Écrivez quelques mots du passage, puis choisissez-le" },
    taught: {
      name: "question",
      description: "La question enseignée ; écrivez-en quelques mots, puis choisissez-la",
    },
    previous: "Page précédente",
    next: "Page suivante",
    done: "Désormais, cette question et d’autres presque identiques reçoivent ici ce passage pour réponse :",
    alsoTied: (count) =>
      counted("fr", count, {
        one: "Elle est liée à # autre passage, montré avec lui.",
        other: "Elle est liée à # autres passages, montrés avec lui.",
      }),
    restored:
      "La modération avait retiré cette réponse. Maintenant qu’elle est enseignée, elle est rétablie.",
    partlyRemoved:
      "La modération a retiré une réponse qui contenait ce passage. Le passage est montré malgré tout, puisqu’il a été enseigné après ; le reste de cette réponse demeure retiré.",
    forgotten: "Cette question n’est plus enseignée ici.",
    byModerator: "La modération a lié cette question à ce passage.",
    byModeratorLike: (question) =>
      `La modération a lié une question semblable à ce passage : « ${question} »`,
    none: "Rien n’a encore été enseigné sur ce serveur.",
    count: (count) => counted("fr", count, { one: "# question enseignée", other: "# questions enseignées" }),
    page: (number, all) => `Page ${number} sur ${all}`,
    passageLost: "Son passage n’est plus dans les textes : elle est conservée et ne répond à rien.",
    noQuestion: "Il n’y a pas de question là-dedans. Écrivez-la comme les membres la poseraient.",
    noSuch: (given) =>
      `Aucune question enseignée de ce serveur n’est « ${given} ». Choisissez l’une des suggestions.`,
    several: (given) =>
      `« ${given} » a été enseignée avec plus d’un passage. Choisissez l’une des suggestions, ou donnez l’identifiant que montre la liste.`,
    tooMany: (most) =>
      `Un serveur peut avoir ${most} questions enseignées. Retirez-en d’abord une qui ne sert plus.`,
  },
  "es-ES": {
    teach: {
      name: "enseñar",
      description: "Unir, en este servidor, preguntas a los pasajes que las responden",
    },
    add: {
      name: "añadir",
      description: "Responder a una pregunta, y a otras casi iguales, con un pasaje que elijas",
    },
    list: { name: "lista", description: "Lo que se ha enseñado aquí, quién y cuándo" },
    remove: { name: "quitar", description: "Responder a una pregunta como si nunca se hubiera enseñado" },
    question: { name: "pregunta", description: "La pregunta, tal como la hacen los miembros" },
    passage: { name: "pasaje", description: "Escribe algunas palabras del pasaje y elígelo" },
    taught: {
      name: "pregunta",
      description: "La pregunta enseñada; escribe algunas de sus palabras y elígela",
    },
    previous: "Página anterior",
    next: "Página siguiente",
    done: "A partir de ahora, a esta pregunta y a otras casi iguales se responde aquí con este pasaje:",
    alsoTied: (count) =>
      counted("es-ES", count, {
        one: "También está unida a # pasaje más, que se muestra con él.",
        other: "También está unida a # pasajes más, que se muestran con él.",
      }),
    restored: "La moderación había retirado esta respuesta. Ahora que se ha enseñado, está restaurada.",
    partlyRemoved:
      "La moderación ha retirado una respuesta que contenía este pasaje. El pasaje se muestra de todos modos, porque se enseñó después; el resto de aquella respuesta sigue retirado.",
    forgotten: "Esta pregunta ya no se enseña aquí.",
    byModerator: "La moderación unió esta pregunta a este pasaje.",
    byModeratorLike: (question) => `La moderación unió una pregunta parecida a este pasaje: «${question}»`,
    none: "Todavía no se ha enseñado nada en este servidor.",
    count: (count) => counted("es-ES", count, { one: "# pregunta enseñada", other: "# preguntas enseñadas" }),
    page: (number, all) => `Página ${number} de ${all}`,
    passageLost: "Su pasaje ya no está en las lecturas: se conserva y no responde a nada.",
    noQuestion: "Aquí no hay ninguna pregunta. Escríbela como la harían los miembros.",
    noSuch: (given) =>
      `Ninguna pregunta enseñada de este servidor es «${given}». Elige una de las sugerencias.`,
    several: (given) =>
      `«${given}» se ha enseñado con más de un pasaje. Elige una de las sugerencias o da el identificador que muestra la lista.`,
    tooMany: (most) =>
      `Un servidor puede tener ${most} preguntas enseñadas. Quita antes una que ya no haga falta.`,
  },
  "pt-BR": {
    teach: { name: "ensinar", description: "Ligar, neste servidor, perguntas aos trechos que as respondem" },
    add: {
      name: "adicionar",
      description: "Responder a uma pergunta, e a outras quase iguais, com um trecho que você escolher",
    },
    list: { name: "lista", description: "O que foi ensinado aqui, por quem e quando" },
    remove: { name: "remover", description: "Responder a uma pergunta como se nunca tivesse sido ensinada" },
    question: { name: "pergunta", description: "A pergunta, como os membros a fazem" },
    passage: { name: "trecho", description: "Escreva algumas palavras do trecho e escolha-o" },
    taught: {
      name: "pergunta",
      description: "A pergunta ensinada; escreva algumas palavras dela e escolha-a",
    },
    previous: "Página anterior",
    next: "Próxima página",
    done: "De agora em diante, esta pergunta e outras quase iguais são respondidas aqui com este trecho:",
    alsoTied: (count) =>
      counted("pt-BR", count, {
        one: "Ela também está ligada a mais # trecho, mostrado junto.",
        other: "Ela também está ligada a mais # trechos, mostrados junto.",
      }),
    restored: "A moderação tinha removido esta resposta. Agora que foi ensinada, ela está restaurada.",
    partlyRemoved:
      "A moderação removeu uma resposta que continha este trecho. O trecho é mostrado mesmo assim, porque foi ensinado depois; o resto daquela resposta continua removido.",
    forgotten: "Esta pergunta não é mais ensinada aqui.",
    byModerator: "A moderação ligou esta pergunta a este trecho.",
    byModeratorLike: (question) => `A moderação ligou uma pergunta parecida a este trecho: “${question}”`,
    none: "Nada foi ensinado neste servidor ainda.",
    count: (count) => counted("pt-BR", count, { one: "# pergunta ensinada", other: "# perguntas ensinadas" }),
    page: (number, all) => `Página ${number} de ${all}`,
    passageLost: "O trecho dela não está mais nas leituras: ela é mantida e não responde a nada.",
    noQuestion: "Não há pergunta aqui. Escreva-a como os membros a fariam.",
    noSuch: (given) => `Nenhuma pergunta ensinada deste servidor é “${given}”. Escolha uma das sugestões.`,
    several: (given) =>
      `“${given}” foi ensinada com mais de um trecho. Escolha uma das sugestões ou informe o id que a lista mostra.`,
    tooMany: (most) =>
      `Um servidor pode ter ${most} perguntas ensinadas. Remova antes uma que não seja mais necessária.`,
  },
  ja: {
    teach: { name: "教える", description: "このサーバーで、質問をその答えになる箇所に結び付けます" },
    add: { name: "追加", description: "ある質問と、ほぼ同じ言い方の質問に、選んだ箇所で答えるようにします" },
    list: { name: "一覧", description: "ここで教えられたこと、教えた人、日付の一覧" },
    remove: { name: "削除", description: "教えられた質問に、教えられる前と同じように答えます" },
    question: { name: "質問", description: "メンバーがするとおりの質問" },
    passage: { name: "箇所", description: "箇所の中の言葉をいくつか書き、候補から選んでください" },
    taught: { name: "質問", description: "教えられた質問。その中の言葉を書き、候補から選んでください" },
    previous: "前のページ",
    next: "次のページ",
    done: "これからは、この質問とほぼ同じ言い方の質問に、ここでは次の箇所で答えます：",
    alsoTied: (count) =>
      counted("ja", count, { other: "この質問はほかの#か所にも結び付けられ、一緒に表示されます。" }),
    restored: "この答えはモデレーターが取り下げていましたが、教えられたので元に戻りました。",
    partlyRemoved:
      "この箇所を含む答えはモデレーターが取り下げています。後から教えられたので、この箇所は表示されますが、その答えの残りは取り下げられたままです。",
    forgotten: "この質問は、ここではもう教えられていません。",
    byModerator: "モデレーターがこの質問をこの箇所に結び付けました。",
    byModeratorLike: (question) => `モデレーターがこれに似た質問をこの箇所に結び付けました：「${question}」`,
    none: "このサーバーではまだ何も教えられていません。",
    count: (count) => counted("ja", count, { other: "教えられた質問#件" }),
    page: (number, all) => `${all}ページ中${number}ページ目`,
    passageLost: "この質問の箇所はもう資料にありません。質問は残りますが、答えには使われません。",
    noQuestion: "質問がありません。メンバーがするとおりに書いてください。",
    noSuch: (given) => `「${given}」という教えられた質問はこのサーバーにありません。候補から選んでください。`,
    several: (given) =>
      `「${given}」は複数の箇所に結び付けられています。候補から選ぶか、一覧に表示される ID を入力してください。`,
    tooMany: (most) =>
      `一つのサーバーで教えられる質問は${most}件までです。先に不要なものを削除してください。`,
  },
});
