import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    insights: {
      name: "insights",
      description: "See what is asked, what waits for a moderator, and which sections are never shown",
    },
    days: { name: "days", description: "How many days to look back; 30 if left out" },
    title: (count: number) =>
      counted("en", count, { one: "Insights: today", other: "Insights: the last # days" }),
    legend:
      "The picture: how often passages of each section were shown; below, by day, the questions that were answered (tick, full bars) and those that were not (cross, hatched bars).",
    noPicture: "There is no picture this time: it could not be drawn. The numbers are all here.",
    asked: (asked: number, answered: number, refused: number) =>
      `${counted("en", asked, { one: "**#** question", other: "**#** questions" })}: **${answered}** answered, **${refused}** not answered.`,
    nothingAsked: "No question was asked.",
    nothingDecided: "No question is counted yet: one that is held for review counts when it is decided on.",
    channel: (channel: string, answered: number, refused: number) =>
      `- ${channel}: ${answered} answered, ${refused} not`,
    moreChannels: (count: number) =>
      counted("en", count, { one: "- and # more channel", other: "- and # more channels" }),
    unanswered: (count: number, command: string) =>
      `${counted("en", count, { one: "**#** question is", other: "**#** questions are" })} open for moderators: ${command}`,
    reports: (count: number, command: string) =>
      `${counted("en", count, { one: "**#** report is", other: "**#** reports are" })} pending: ${command}`,
    reviews: (count: number, command: string) =>
      `${counted("en", count, { one: "**#** held answer waits", other: "**#** held answers wait" })} for review: ${command}`,
    shown: "Shown:",
    never: (count: number, all: number) => `Never shown, ${count} of ${all} sections:`,
    more: (count: number) => `and ${count} more`,
    moreReadings: (count: number) =>
      counted("en", count, { one: "… and # more reading", other: "… and # more readings" }),
    lost: (count: number) =>
      counted("en", count, {
        one: "One passage that was shown is in no reading any more.",
        other: "Passages that are in no reading any more were shown # times.",
      }),
    altSections: "Bars: how often passages of each section were shown.",
    altDays: (first: string, last: string, answered: number, refused: number) =>
      `By day from ${first} to ${last}: ${answered} answered, ${refused} not answered.`,
    altDay: (day: string, answered: number, refused: number) => `${day}: ${answered} and ${refused}.`,
    altSpan: (first: string, last: string) => `${first} to ${last}`,
  },
  de: {
    insights: {
      name: "einblicke",
      description:
        "Sieh, was gefragt wird, was auf die Moderation wartet und welche Abschnitte nie gezeigt werden",
    },
    days: { name: "tage", description: "Wie viele Tage zurück; 30, wenn nichts angegeben ist" },
    title: (count) =>
      counted("de", count, { one: "Einblicke: heute", other: "Einblicke: die letzten # Tage" }),
    legend:
      "Das Bild: wie oft Stellen jedes Abschnitts gezeigt wurden; darunter je Tag die beantworteten Fragen (Haken, volle Balken) und die nicht beantworteten (Kreuz, schraffierte Balken).",
    noPicture: "Diesmal gibt es kein Bild: Es ließ sich nicht zeichnen. Die Zahlen stehen alle hier.",
    asked: (asked, answered, refused) =>
      `${counted("de", asked, { one: "**#** Frage", other: "**#** Fragen" })}: **${answered}** beantwortet, **${refused}** nicht beantwortet.`,
    nothingAsked: "Es wurde nichts gefragt.",
    nothingDecided:
      "Noch ist hier keine Frage gezählt: Eine, die auf Prüfung wartet, zählt, sobald entschieden ist.",
    channel: (channel, answered, refused) => `- ${channel}: ${answered} beantwortet, ${refused} nicht`,
    moreChannels: (count) =>
      counted("de", count, { one: "- und # weiterer Kanal", other: "- und # weitere Kanäle" }),
    unanswered: (count, command) =>
      `${counted("de", count, { one: "**#** Frage ist", other: "**#** Fragen sind" })} für die Moderation offen: ${command}`,
    reports: (count, command) =>
      `${counted("de", count, { one: "**#** Meldung ist", other: "**#** Meldungen sind" })} offen: ${command}`,
    reviews: (count, command) =>
      `${counted("de", count, { one: "**#** Antwort wartet", other: "**#** Antworten warten" })} auf Prüfung: ${command}`,
    shown: "Gezeigt:",
    never: (count, all) => `Nie gezeigt, ${count} von ${all} Abschnitten:`,
    more: (count) => `und ${count} weitere`,
    moreReadings: (count) =>
      counted("de", count, { one: "… und # weiterer Text", other: "… und # weitere Texte" }),
    lost: (count) =>
      counted("de", count, {
        one: "Eine gezeigte Stelle steht in keinem Text mehr.",
        other: "Stellen, die in keinem Text mehr stehen, wurden # Mal gezeigt.",
      }),
    altSections: "Balken: wie oft Stellen jedes Abschnitts gezeigt wurden.",
    altDays: (first, last, answered, refused) =>
      `Je Tag von ${first} bis ${last}: ${answered} beantwortet, ${refused} nicht beantwortet.`,
    altDay: (day, answered, refused) => `${day}: ${answered} und ${refused}.`,
    altSpan: (first, last) => `${first} bis ${last}`,
  },
  fr: {
    insights: {
      name: "aperçu",
      description: "Voir ce qui est demandé, ce qui attend la modération et les sections jamais montrées",
    },
    days: { name: "jours", description: "Combien de jours en arrière ; 30 par défaut" },
    title: (count) =>
      counted("fr", count, { one: "Aperçu : aujourd’hui", other: "Aperçu : les # derniers jours" }),
    legend:
      "L’image : combien de fois des passages de chaque section ont été montrés ; en dessous, par jour, les questions qui ont eu une réponse (coche, barres pleines) et les autres (croix, barres hachurées).",
    noPicture: "Pas d’image cette fois : elle n’a pas pu être dessinée. Tous les chiffres sont ici.",
    asked: (asked, answered, refused) =>
      `${counted("fr", asked, { one: "**#** question", other: "**#** questions" })} : **${answered}** avec réponse, **${refused}** sans réponse.`,
    nothingAsked: "Aucune question n’a été posée.",
    nothingDecided:
      "Aucune question n’est encore comptée ici : celle qui est retenue pour relecture compte une fois la décision prise.",
    channel: (channel, answered, refused) => `- ${channel} : ${answered} avec réponse, ${refused} sans`,
    moreChannels: (count) =>
      counted("fr", count, { one: "- et # autre salon", other: "- et # autres salons" }),
    unanswered: (count, command) =>
      `${counted("fr", count, { one: "**#** question ouverte", other: "**#** questions ouvertes" })} pour la modération : ${command}`,
    reports: (count, command) =>
      `${counted("fr", count, { one: "**#** signalement", other: "**#** signalements" })} en attente : ${command}`,
    reviews: (count, command) =>
      `${counted("fr", count, { one: "**#** réponse retenue", other: "**#** réponses retenues" })} à relire : ${command}`,
    shown: "Montré :",
    never: (count, all) => `Jamais montré, ${count} sections sur ${all} :`,
    more: (count) => `et ${count} de plus`,
    moreReadings: (count) =>
      counted("fr", count, { one: "… et # autre texte", other: "… et # autres textes" }),
    lost: (count) =>
      counted("fr", count, {
        one: "Un passage montré n’est plus dans aucun texte.",
        other: "Des passages qui ne sont plus dans aucun texte ont été montrés # fois.",
      }),
    altSections: "Barres : combien de fois des passages de chaque section ont été montrés.",
    altDays: (first, last, answered, refused) =>
      `Par jour, du ${first} au ${last} : ${answered} avec réponse, ${refused} sans réponse.`,
    altDay: (day, answered, refused) => `${day} : ${answered} et ${refused}.`,
    altSpan: (first, last) => `du ${first} au ${last}`,
  },
  "es-ES": {
    insights: {
      name: "panorama",
      description: "Ver qué se pregunta, qué espera a la moderación y qué secciones nunca se muestran",
    },
    days: { name: "días", description: "Cuántos días atrás; 30 si no se indica" },
    title: (count) =>
      counted("es-ES", count, { one: "Panorama: hoy", other: "Panorama: los últimos # días" }),
    legend:
      "La imagen: cuántas veces se mostraron pasajes de cada sección; debajo, por día, las preguntas respondidas (marca, barras llenas) y las no respondidas (cruz, barras rayadas).",
    noPicture: "Esta vez no hay imagen: no se pudo dibujar. Todas las cifras están aquí.",
    asked: (asked, answered, refused) =>
      `${counted("es-ES", asked, { one: "**#** pregunta", other: "**#** preguntas" })}: **${answered}** con respuesta, **${refused}** sin respuesta.`,
    nothingAsked: "No se hizo ninguna pregunta.",
    nothingDecided:
      "Aún no hay ninguna pregunta contada aquí: la que está retenida para revisión cuenta cuando se decide.",
    channel: (channel, answered, refused) => `- ${channel}: ${answered} con respuesta, ${refused} sin ella`,
    moreChannels: (count) => counted("es-ES", count, { one: "- y # canal más", other: "- y # canales más" }),
    unanswered: (count, command) =>
      `${counted("es-ES", count, { one: "**#** pregunta abierta", other: "**#** preguntas abiertas" })} para la moderación: ${command}`,
    reports: (count, command) =>
      `${counted("es-ES", count, { one: "**#** denuncia pendiente", other: "**#** denuncias pendientes" })}: ${command}`,
    reviews: (count, command) =>
      `${counted("es-ES", count, { one: "**#** respuesta retenida", other: "**#** respuestas retenidas" })} por revisar: ${command}`,
    shown: "Mostrado:",
    never: (count, all) => `Nunca mostrado, ${count} de ${all} secciones:`,
    more: (count) => `y ${count} más`,
    moreReadings: (count) =>
      counted("es-ES", count, { one: "… y # lectura más", other: "… y # lecturas más" }),
    lost: (count) =>
      counted("es-ES", count, {
        one: "Un pasaje mostrado ya no está en ninguna lectura.",
        other: "Pasajes que ya no están en ninguna lectura se mostraron # veces.",
      }),
    altSections: "Barras: cuántas veces se mostraron pasajes de cada sección.",
    altDays: (first, last, answered, refused) =>
      `Por día, del ${first} al ${last}: ${answered} con respuesta, ${refused} sin respuesta.`,
    altDay: (day, answered, refused) => `${day}: ${answered} y ${refused}.`,
    altSpan: (first, last) => `del ${first} al ${last}`,
  },
  "pt-BR": {
    insights: {
      name: "panorama",
      description: "Ver o que se pergunta, o que espera a moderação e quais seções nunca são mostradas",
    },
    days: { name: "dias", description: "Quantos dias para trás; 30 se não for indicado" },
    title: (count) =>
      counted("pt-BR", count, { one: "Panorama: hoje", other: "Panorama: os últimos # dias" }),
    legend:
      "A imagem: quantas vezes trechos de cada seção foram mostrados; abaixo, por dia, as perguntas respondidas (visto, barras cheias) e as não respondidas (xis, barras hachuradas).",
    noPicture: "Desta vez não há imagem: não foi possível desenhá-la. Todos os números estão aqui.",
    asked: (asked, answered, refused) =>
      `${counted("pt-BR", asked, { one: "**#** pergunta", other: "**#** perguntas" })}: **${answered}** com resposta, **${refused}** sem resposta.`,
    nothingAsked: "Nenhuma pergunta foi feita.",
    nothingDecided:
      "Ainda não há nenhuma pergunta contada aqui: a que está retida para revisão conta quando for decidida.",
    channel: (channel, answered, refused) => `- ${channel}: ${answered} com resposta, ${refused} sem`,
    moreChannels: (count) => counted("pt-BR", count, { one: "- e mais # canal", other: "- e mais # canais" }),
    unanswered: (count, command) =>
      `${counted("pt-BR", count, { one: "**#** pergunta aberta", other: "**#** perguntas abertas" })} para a moderação: ${command}`,
    reports: (count, command) =>
      `${counted("pt-BR", count, { one: "**#** denúncia pendente", other: "**#** denúncias pendentes" })}: ${command}`,
    reviews: (count, command) =>
      `${counted("pt-BR", count, { one: "**#** resposta retida", other: "**#** respostas retidas" })} para revisar: ${command}`,
    shown: "Mostrado:",
    never: (count, all) => `Nunca mostrado, ${count} de ${all} seções:`,
    more: (count) => `e mais ${count}`,
    moreReadings: (count) =>
      counted("pt-BR", count, { one: "… e mais # leitura", other: "… e mais # leituras" }),
    lost: (count) =>
      counted("pt-BR", count, {
        one: "Um trecho mostrado não está mais em nenhuma leitura.",
        other: "Trechos que não estão mais em nenhuma leitura foram mostrados # vezes.",
      }),
    altSections: "Barras: quantas vezes trechos de cada seção foram mostrados.",
    altDays: (first, last, answered, refused) =>
      `Por dia, de ${first} a ${last}: ${answered} com resposta, ${refused} sem resposta.`,
    altDay: (day, answered, refused) => `${day}: ${answered} e ${refused}.`,
    altSpan: (first, last) => `de ${first} a ${last}`,
  },
  ja: {
    insights: {
      name: "利用状況",
      description: "質問の数、モデレーターを待っているもの、一度も表示されていない節を見ます",
    },
    days: { name: "日数", description: "何日前まで見るか（省略すると 30 日）" },
    title: (count) => counted("ja", count, { other: "利用状況：最近 # 日間" }),
    legend:
      "図：各節の箇所が表示された回数。下は日ごとに、答えた質問（チェック、塗りつぶし）と答えられなかった質問（バツ、斜線）。",
    noPicture: "今回は図を描けませんでした。数はすべてここにあります。",
    asked: (asked, answered, refused) =>
      `${counted("ja", asked, { other: "質問 **#** 件" })}：回答あり **${answered}** 件、回答なし **${refused}** 件。`,
    nothingAsked: "質問はありませんでした。",
    nothingDecided: "ここで数えた質問はまだありません。確認待ちの質問は、判断された時に数えます。",
    channel: (channel, answered, refused) => `- ${channel}：回答あり ${answered} 件、回答なし ${refused} 件`,
    moreChannels: (count) => counted("ja", count, { other: "- ほか # チャンネル" }),
    unanswered: (count, command) =>
      `${counted("ja", count, { other: "モデレーターへの質問 **#** 件" })}：${command}`,
    reports: (count, command) => `${counted("ja", count, { other: "未処理の報告 **#** 件" })}：${command}`,
    reviews: (count, command) => `${counted("ja", count, { other: "確認待ちの答え **#** 件" })}：${command}`,
    shown: "表示された節：",
    never: (count, all) => `一度も表示されていない節（${all} のうち ${count}）：`,
    more: (count) => `ほか ${count}`,
    moreReadings: (count) => counted("ja", count, { other: "… ほか # 点の資料" }),
    lost: (count) => counted("ja", count, { other: "現在の資料にない箇所が # 回表示されました。" }),
    altSections: "棒グラフ：各節の箇所が表示された回数。",
    altDays: (first, last, answered, refused) =>
      `${first} から ${last} までの日ごと：回答あり ${answered}、回答なし ${refused}。`,
    altDay: (day, answered, refused) => `${day}：${answered} と ${refused}。`,
    altSpan: (first, last) => `${first} から ${last} まで`,
  },
});
