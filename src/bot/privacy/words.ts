import { counted, translated } from "../locale.ts";
import type { KeptKind } from "./kept.ts";

/** Where a review or a question for the moderators may stand. */
type State = "pending" | "approved" | "declined" | "open" | "taught" | "closed";

export const words = translated({
  en: {
    privacy: { name: "privacy", description: "See or delete what Ibid keeps about you" },
    show: { name: "show", description: "See what Ibid keeps about you in this server" },
    delete: { name: "delete", description: "Delete what Ibid keeps about you in this server" },
    nothingInDirect:
      "Ibid keeps nothing of direct messages: no question, no answer and no count. What it keeps in a server, you see there.",
    nothing: "Ibid keeps nothing about you in this server.",
    title: "What Ibid keeps about you in this server",
    kinds: {
      review: "Held for the moderators",
      unanswered: "Put to the moderators",
      complaint: "Report of an answer",
    } satisfies Record<KeptKind, string>,
    states: {
      pending: "waiting",
      approved: "approved",
      declined: "declined",
      open: "open",
      taught: "answered from now on",
      closed: "closed",
    } satisfies Record<State, string>,
    reviews: (count: number) =>
      counted("en", count, {
        one: "# question held for the moderators",
        other: "# questions held for the moderators",
      }),
    unanswered: (count: number) =>
      counted("en", count, {
        one: "# question put to the moderators",
        other: "# questions put to the moderators",
      }),
    complaints: (count: number) =>
      counted("en", count, { one: "# report of an answer", other: "# reports of answers" }),
    copies: (count: number) =>
      counted("en", count, {
        one: "# copy of a removed answer to you, to restore it from",
        other: "# copies of removed answers to you, to restore them from",
      }),
    muted: (until: string) => `A moderator has paused you until ${until}.`,
    deeds: (count: number) =>
      counted("en", count, {
        one: "# thing that you did as a moderator is on record",
        other: "# things that you did as a moderator are on record",
      }),
    noText: "(no text, or no longer kept)",
    retention: (days: string, command: string) =>
      `Texts are deleted ${days} after the matter is closed. With ${command} you delete them now.`,
    days: (count: number) => counted("en", count, { one: "# day", other: "# days" }),
    file: "Everything that Ibid keeps about you in this server, as text",
    allInFile: "The list is longer than a message: all of it is in the file.",
    asking:
      "This deletes, in this server, the texts of your questions and reports, that they were yours and what moderators wrote about them, and takes all of it off the moderators’ cards. Questions that wait for a moderator are withdrawn.\nA pause that a moderator gave you stays, and so does the record of what you did as a moderator. Messages in channels are Discord’s: delete those there.",
    confirm: "Delete my data",
    withdrawn: "Withdrawn: you have had your data deleted, so the moderators will not decide on this.",
    deleted: "Done. What Ibid kept about you in this server is deleted.",
    cardsLeft: (count: number) =>
      counted("en", count, {
        one: "# message of mine could not be changed and still shows something of it; I will try again. A moderator can delete it, too.",
        other:
          "# messages of mine could not be changed and still show something of it; I will try again. A moderator can delete them, too.",
      }),
  },
  de: {
    privacy: { name: "datenschutz", description: "Sieh oder lösche, was Ibid über dich aufbewahrt" },
    show: { name: "zeigen", description: "Sieh, was Ibid auf diesem Server über dich aufbewahrt" },
    delete: { name: "löschen", description: "Lösche, was Ibid auf diesem Server über dich aufbewahrt" },
    nothingInDirect:
      "Von Direktnachrichten bewahrt Ibid nichts auf: keine Frage, keine Antwort und keine Zahl. Was es auf einem Server aufbewahrt, siehst du dort.",
    nothing: "Ibid bewahrt auf diesem Server nichts über dich auf.",
    title: "Was Ibid auf diesem Server über dich aufbewahrt",
    kinds: {
      review: "Für die Moderation zurückgehalten",
      unanswered: "Der Moderation vorgelegt",
      complaint: "Meldung einer Antwort",
    },
    states: {
      pending: "wartet",
      approved: "freigegeben",
      declined: "abgelehnt",
      open: "offen",
      taught: "wird künftig beantwortet",
      closed: "abgeschlossen",
    },
    reviews: (count) =>
      counted("de", count, {
        one: "# Frage, die für die Moderation zurückgehalten wurde",
        other: "# Fragen, die für die Moderation zurückgehalten wurden",
      }),
    unanswered: (count) =>
      counted("de", count, {
        one: "# Frage, die der Moderation vorgelegt wurde",
        other: "# Fragen, die der Moderation vorgelegt wurden",
      }),
    complaints: (count) =>
      counted("de", count, { one: "# Meldung einer Antwort", other: "# Meldungen von Antworten" }),
    copies: (count) =>
      counted("de", count, {
        one: "# Kopie einer entfernten Antwort an dich, um sie wiederherzustellen",
        other: "# Kopien entfernter Antworten an dich, um sie wiederherzustellen",
      }),
    muted: (until) => `Die Moderation hat dir bis ${until} eine Pause gegeben.`,
    deeds: (count) =>
      counted("de", count, {
        one: "# Handlung von dir als Moderator ist verzeichnet",
        other: "# Handlungen von dir als Moderator sind verzeichnet",
      }),
    noText: "(kein Text, oder nicht mehr aufbewahrt)",
    retention: (days, command) =>
      `Texte werden ${days} nach dem Abschluss gelöscht. Mit ${command} löschst du sie gleich.`,
    days: (count) => counted("de", count, { one: "# Tag", other: "# Tage" }),
    file: "Alles, was Ibid auf diesem Server über dich aufbewahrt, als Text",
    allInFile: "Die Liste ist länger als eine Nachricht: In der Datei steht alles.",
    asking:
      "Das löscht auf diesem Server die Texte deiner Fragen und Meldungen, dass sie von dir waren und was die Moderation dazu geschrieben hat, und nimmt all das von den Karten der Moderation. Fragen, die auf die Moderation warten, sind damit zurückgezogen.\nEine Pause, die dir die Moderation gegeben hat, bleibt, ebenso das Verzeichnis dessen, was du als Moderator getan hast. Nachrichten in Kanälen gehören Discord: Lösche sie dort.",
    confirm: "Meine Daten löschen",
    withdrawn:
      "Zurückgezogen: Du hast deine Daten löschen lassen, daher entscheidet die Moderation nicht mehr darüber.",
    deleted: "Erledigt. Was Ibid auf diesem Server über dich aufbewahrt hat, ist gelöscht.",
    cardsLeft: (count) =>
      counted("de", count, {
        one: "# Nachricht von mir ließ sich nicht ändern und zeigt noch etwas davon; ich versuche es wieder. Auch die Moderation kann sie löschen.",
        other:
          "# Nachrichten von mir ließen sich nicht ändern und zeigen noch etwas davon; ich versuche es wieder. Auch die Moderation kann sie löschen.",
      }),
  },
  fr: {
    privacy: { name: "confidentialité", description: "Voir ou supprimer ce qu’Ibid garde sur vous" },
    show: { name: "voir", description: "Voir ce qu’Ibid garde sur vous dans ce serveur" },
    delete: { name: "supprimer", description: "Supprimer ce qu’Ibid garde sur vous dans ce serveur" },
    nothingInDirect:
      "Ibid ne garde rien des messages privés : ni question, ni réponse, ni décompte. Ce qu’il garde dans un serveur se voit là-bas.",
    nothing: "Ibid ne garde rien sur vous dans ce serveur.",
    title: "Ce qu’Ibid garde sur vous dans ce serveur",
    kinds: {
      review: "Retenue pour la modération",
      unanswered: "Soumise à la modération",
      complaint: "Signalement d’une réponse",
    },
    states: {
      pending: "en attente",
      approved: "approuvée",
      declined: "refusée",
      open: "ouverte",
      taught: "désormais répondue",
      closed: "close",
    },
    reviews: (count) =>
      counted("fr", count, {
        one: "# question retenue pour la modération",
        other: "# questions retenues pour la modération",
      }),
    unanswered: (count) =>
      counted("fr", count, {
        one: "# question soumise à la modération",
        other: "# questions soumises à la modération",
      }),
    complaints: (count) =>
      counted("fr", count, { one: "# signalement de réponse", other: "# signalements de réponses" }),
    copies: (count) =>
      counted("fr", count, {
        one: "# copie d’une réponse retirée qui vous était adressée, pour la rétablir",
        other: "# copies de réponses retirées qui vous étaient adressées, pour les rétablir",
      }),
    muted: (until) => `La modération vous a mis en pause jusqu’à ${until}.`,
    deeds: (count) =>
      counted("fr", count, {
        one: "# acte de modération de votre part figure au registre",
        other: "# actes de modération de votre part figurent au registre",
      }),
    noText: "(pas de texte, ou plus conservé)",
    retention: (days, command) =>
      `Les textes sont supprimés ${days} après la clôture. Avec ${command}, vous les supprimez maintenant.`,
    days: (count) => counted("fr", count, { one: "# jour", other: "# jours" }),
    file: "Tout ce qu’Ibid garde sur vous dans ce serveur, en texte",
    allInFile: "La liste est plus longue qu’un message : tout est dans le fichier.",
    asking:
      "Cela supprime, dans ce serveur, les textes de vos questions et signalements, le fait qu’ils étaient de vous et ce que la modération en a écrit, et retire tout cela des fiches de la modération. Les questions qui attendent la modération sont retirées.\nUne pause donnée par la modération demeure, de même que le registre de vos actes de modération. Les messages des salons sont à Discord : supprimez-les là-bas.",
    confirm: "Supprimer mes données",
    withdrawn: "Retiré : vous avez fait supprimer vos données ; la modération ne se prononcera donc pas.",
    deleted: "C’est fait. Ce qu’Ibid gardait sur vous dans ce serveur est supprimé.",
    cardsLeft: (count) =>
      counted("fr", count, {
        one: "# de mes messages n’a pas pu être modifié et en montre encore une partie ; je réessaierai. La modération peut aussi le supprimer.",
        other:
          "# de mes messages n’ont pas pu être modifiés et en montrent encore une partie ; je réessaierai. La modération peut aussi les supprimer.",
      }),
  },
  "es-ES": {
    privacy: { name: "privacidad", description: "Ver o borrar lo que Ibid guarda sobre ti" },
    show: { name: "ver", description: "Ver lo que Ibid guarda sobre ti en este servidor" },
    delete: { name: "borrar", description: "Borrar lo que Ibid guarda sobre ti en este servidor" },
    nothingInDirect:
      "De los mensajes directos Ibid no guarda nada: ni preguntas, ni respuestas, ni cuentas. Lo que guarda en un servidor se ve allí.",
    nothing: "Ibid no guarda nada sobre ti en este servidor.",
    title: "Lo que Ibid guarda sobre ti en este servidor",
    kinds: {
      review: "Retenida para la moderación",
      unanswered: "Planteada a la moderación",
      complaint: "Aviso sobre una respuesta",
    },
    states: {
      pending: "en espera",
      approved: "aprobada",
      declined: "rechazada",
      open: "abierta",
      taught: "con respuesta desde ahora",
      closed: "cerrada",
    },
    reviews: (count) =>
      counted("es-ES", count, {
        one: "# pregunta retenida para la moderación",
        other: "# preguntas retenidas para la moderación",
      }),
    unanswered: (count) =>
      counted("es-ES", count, {
        one: "# pregunta planteada a la moderación",
        other: "# preguntas planteadas a la moderación",
      }),
    complaints: (count) =>
      counted("es-ES", count, { one: "# aviso sobre una respuesta", other: "# avisos sobre respuestas" }),
    copies: (count) =>
      counted("es-ES", count, {
        one: "# copia de una respuesta retirada dirigida a ti, para restaurarla",
        other: "# copias de respuestas retiradas dirigidas a ti, para restaurarlas",
      }),
    muted: (until) => `La moderación te ha dado una pausa hasta ${until}.`,
    deeds: (count) =>
      counted("es-ES", count, {
        one: "# acto tuyo de moderación consta en el registro",
        other: "# actos tuyos de moderación constan en el registro",
      }),
    noText: "(sin texto, o ya no se guarda)",
    retention: (days, command) =>
      `Los textos se borran ${days} después de cerrarse el asunto. Con ${command} los borras ahora.`,
    days: (count) => counted("es-ES", count, { one: "# día", other: "# días" }),
    file: "Todo lo que Ibid guarda sobre ti en este servidor, como texto",
    allInFile: "La lista es más larga que un mensaje: todo está en el archivo.",
    asking:
      "Esto borra, en este servidor, los textos de tus preguntas y avisos, que eran tuyos y lo que la moderación escribió sobre ellos, y retira todo eso de las fichas de la moderación. Las preguntas que esperan a la moderación quedan retiradas.\nUna pausa que te haya dado la moderación se mantiene, y también el registro de tus actos de moderación. Los mensajes de los canales son de Discord: bórralos allí.",
    confirm: "Borrar mis datos",
    withdrawn: "Retirado: has hecho borrar tus datos, así que la moderación no decidirá sobre esto.",
    deleted: "Hecho. Lo que Ibid guardaba sobre ti en este servidor está borrado.",
    cardsLeft: (count) =>
      counted("es-ES", count, {
        one: "# mensaje mío no se pudo cambiar y aún muestra algo de ello; lo intentaré de nuevo. La moderación también puede borrarlo.",
        other:
          "# mensajes míos no se pudieron cambiar y aún muestran algo de ello; lo intentaré de nuevo. La moderación también puede borrarlos.",
      }),
  },
  "pt-BR": {
    privacy: { name: "privacidade", description: "Ver ou apagar o que o Ibid guarda sobre você" },
    show: { name: "ver", description: "Ver o que o Ibid guarda sobre você neste servidor" },
    delete: { name: "apagar", description: "Apagar o que o Ibid guarda sobre você neste servidor" },
    nothingInDirect:
      "O Ibid não guarda nada de mensagens diretas: nem perguntas, nem respostas, nem contagens. O que guarda em um servidor você vê lá.",
    nothing: "O Ibid não guarda nada sobre você neste servidor.",
    title: "O que o Ibid guarda sobre você neste servidor",
    kinds: {
      review: "Retida para a moderação",
      unanswered: "Levada à moderação",
      complaint: "Denúncia de uma resposta",
    },
    states: {
      pending: "em espera",
      approved: "aprovada",
      declined: "recusada",
      open: "aberta",
      taught: "respondida daqui em diante",
      closed: "encerrada",
    },
    reviews: (count) =>
      counted("pt-BR", count, {
        one: "# pergunta retida para a moderação",
        other: "# perguntas retidas para a moderação",
      }),
    unanswered: (count) =>
      counted("pt-BR", count, {
        one: "# pergunta levada à moderação",
        other: "# perguntas levadas à moderação",
      }),
    complaints: (count) =>
      counted("pt-BR", count, { one: "# denúncia de resposta", other: "# denúncias de respostas" }),
    copies: (count) =>
      counted("pt-BR", count, {
        one: "# cópia de uma resposta removida dirigida a você, para restaurá-la",
        other: "# cópias de respostas removidas dirigidas a você, para restaurá-las",
      }),
    muted: (until) => `A moderação deu a você uma pausa até ${until}.`,
    deeds: (count) =>
      counted("pt-BR", count, {
        one: "# ato seu de moderação está no registro",
        other: "# atos seus de moderação estão no registro",
      }),
    noText: "(sem texto, ou não mais guardado)",
    retention: (days, command) =>
      `Os textos são apagados ${days} depois de encerrado o assunto. Com ${command} você os apaga agora.`,
    days: (count) => counted("pt-BR", count, { one: "# dia", other: "# dias" }),
    file: "Tudo o que o Ibid guarda sobre você neste servidor, como texto",
    allInFile: "A lista é mais longa que uma mensagem: tudo está no arquivo.",
    asking:
      "Isto apaga, neste servidor, os textos das suas perguntas e denúncias, que eram suas e o que a moderação escreveu sobre elas, e retira tudo isso das fichas da moderação. As perguntas que esperam a moderação são retiradas.\nUma pausa dada pela moderação continua, assim como o registro dos seus atos de moderação. As mensagens dos canais são do Discord: apague-as lá.",
    confirm: "Apagar meus dados",
    withdrawn: "Retirado: você mandou apagar seus dados, por isso a moderação não decidirá sobre isto.",
    deleted: "Pronto. O que o Ibid guardava sobre você neste servidor foi apagado.",
    cardsLeft: (count) =>
      counted("pt-BR", count, {
        one: "# mensagem minha não pôde ser alterada e ainda mostra algo disso; vou tentar de novo. A moderação também pode apagá-la.",
        other:
          "# mensagens minhas não puderam ser alteradas e ainda mostram algo disso; vou tentar de novo. A moderação também pode apagá-las.",
      }),
  },
  ja: {
    privacy: { name: "プライバシー", description: "Ibid が保存しているあなたの情報を見る、または削除します" },
    show: { name: "表示", description: "このサーバーで Ibid が保存しているあなたの情報を表示します" },
    delete: { name: "削除", description: "このサーバーで Ibid が保存しているあなたの情報を削除します" },
    nothingInDirect:
      "Ibid はダイレクトメッセージについて、質問も答えも回数も保存しません。サーバーで保存しているものは、そのサーバーで見られます。",
    nothing: "このサーバーで Ibid が保存しているあなたの情報はありません。",
    title: "このサーバーで Ibid が保存しているあなたの情報",
    kinds: {
      review: "モデレーターの確認に回した質問",
      unanswered: "モデレーターに尋ねた質問",
      complaint: "答えの報告",
    },
    states: {
      pending: "確認待ち",
      approved: "承認",
      declined: "却下",
      open: "未対応",
      taught: "今後は回答",
      closed: "終了",
    },
    reviews: (count) => counted("ja", count, { other: "モデレーターの確認に回した質問：# 件" }),
    unanswered: (count) => counted("ja", count, { other: "モデレーターに尋ねた質問：# 件" }),
    complaints: (count) => counted("ja", count, { other: "答えの報告：# 件" }),
    copies: (count) => counted("ja", count, { other: "取り下げられたあなたへの答えの控え（復元用）：# 件" }),
    muted: (until) => `モデレーターの設定により、${until} まで Ibid を使えません。`,
    deeds: (count) => counted("ja", count, { other: "モデレーターとして行った操作の記録：# 件" }),
    noText: "（文はないか、もう保存されていません）",
    retention: (days, command) =>
      `文は処理が終わってから ${days} で削除されます。${command} ですぐに削除できます。`,
    days: (count) => counted("ja", count, { other: "# 日" }),
    file: "このサーバーで Ibid が保存しているあなたの情報のすべて（テキスト）",
    allInFile: "一覧がメッセージに収まらないため、すべてをファイルに入れました。",
    asking:
      "このサーバーでのあなたの質問と報告の文、それがあなたのものだったこと、モデレーターがそれについて書いたことを削除し、モデレーター用カードからもそのすべてを取り除きます。確認待ちの質問は取り下げになります。\nモデレーターによる利用停止と、モデレーターとして行った操作の記録は残ります。チャンネルのメッセージは Discord のものですので、そちらで削除してください。",
    confirm: "自分の情報を削除",
    withdrawn: "取り下げました。あなたの情報を削除したため、モデレーターはこれについて判断しません。",
    deleted: "完了しました。このサーバーで Ibid が保存していたあなたの情報を削除しました。",
    cardsLeft: (count) =>
      counted("ja", count, {
        other:
          "私のメッセージ # 件を変更できず、その一部がまだ表示されています。後でもう一度試みます。モデレーターが削除することもできます。",
      }),
  },
});

/** What an earlier or later edition of the store calls a state stays as it is. */
export function stateInWords(state: string, states: ReturnType<typeof words>["states"]): string {
  return Object.entries(states).find(([name]) => name === state)?.[1] ?? state;
}
