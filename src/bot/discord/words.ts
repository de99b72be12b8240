import { translated } from "../locale.ts";
import type { PermissionName } from "./permissions.ts";

/** What can be said of anything: errors, and permissions by the names that Discord's settings show. */
export const words = translated({
  en: {
    staleButton:
      "This button is from an older edition of Ibid, or not Ibid’s. Ask again to get one that works.",
    unknownInteraction: "This is from an older edition of Ibid. Use `/ask` instead.",
    apology: (reference: string) =>
      `Sorry, something went wrong on my side. If it keeps happening, tell whoever runs me this reference: ${reference}`,
    withoutEmbeds:
      "I found something but cannot show it here: I lack the permission **Embed Links** in this channel. Use `/ask`, or ask a moderator to grant it.",
    moderatorsOnly: (permission: string) =>
      `This is for moderators: members of a server with the permission **${permission}**, or with the role that the server has set for it. It does not work in direct messages.`,
    permissions: {
      "View Channel": "View Channel",
      "Send Messages": "Send Messages",
      "Send Messages in Threads": "Send Messages in Threads",
      "Embed Links": "Embed Links",
      "Attach Files": "Attach Files",
      "Read Message History": "Read Message History",
      "Create Public Threads": "Create Public Threads",
      "Manage Messages": "Manage Messages",
      "Manage Server": "Manage Server",
    } satisfies Record<PermissionName, string>,
  },
  de: {
    staleButton:
      "Diese Schaltfläche stammt aus einer älteren Ausgabe von Ibid oder gar nicht von Ibid. Frage noch einmal, um eine zu bekommen, die geht.",
    unknownInteraction: "Das stammt aus einer älteren Ausgabe von Ibid. Nimm stattdessen `/fragen`.",
    apology: (reference) =>
      `Entschuldigung, bei mir ist etwas schiefgegangen. Falls es öfter passiert, nenne der Person, die mich betreibt, diese Referenz: ${reference}`,
    withoutEmbeds:
      "Ich habe etwas gefunden, kann es hier aber nicht zeigen: Mir fehlt in diesem Kanal die Berechtigung **Links einbetten**. Nimm `/fragen`, oder bitte die Moderation, sie mir zu geben.",
    moderatorsOnly: (permission) =>
      `Das ist für die Moderation: für Mitglieder eines Servers mit der Berechtigung **${permission}** oder mit der Rolle, die der Server dafür bestimmt hat. In Direktnachrichten geht es nicht.`,
    permissions: {
      "View Channel": "Kanal ansehen",
      "Send Messages": "Nachrichten senden",
      "Send Messages in Threads": "Nachrichten in Threads senden",
      "Embed Links": "Links einbetten",
      "Attach Files": "Dateien anhängen",
      "Read Message History": "Nachrichtenverlauf anzeigen",
      "Create Public Threads": "Öffentliche Threads erstellen",
      "Manage Messages": "Nachrichten verwalten",
      "Manage Server": "Server verwalten",
    },
  },
  fr: {
    staleButton:
      "Ce bouton vient d’une version antérieure d’Ibid, ou pas d’Ibid. Reposez la question pour en obtenir un qui fonctionne.",
    unknownInteraction: "Ceci vient d’une version antérieure d’Ibid. Utilisez plutôt `/demander`.",
    apology: (reference) =>
      `Désolé, une erreur s’est produite de mon côté. Si cela se répète, transmettez cette référence à la personne qui me gère : ${reference}`,
    withoutEmbeds:
      "J’ai trouvé quelque chose, mais je ne peux pas l’afficher ici : il me manque la permission **Intégrer des liens** dans ce salon. Utilisez `/demander`, ou demandez à la modération de me l’accorder.",
    moderatorsOnly: (permission) =>
      `Ceci est réservé à la modération : aux membres d’un serveur qui ont la permission **${permission}** ou le rôle que le serveur a choisi pour cela. Cela ne fonctionne pas en message privé.`,
    permissions: {
      "View Channel": "Voir le salon",
      "Send Messages": "Envoyer des messages",
      "Send Messages in Threads": "Envoyer des messages dans les fils",
      "Embed Links": "Intégrer des liens",
      "Attach Files": "Joindre des fichiers",
      "Read Message History": "Voir les anciens messages",
      "Create Public Threads": "Créer des fils publics",
      "Manage Messages": "Gérer les messages",
      "Manage Server": "Gérer le serveur",
    },
  },
  "es-ES": {
    staleButton:
      "Este botón es de una edición anterior de Ibid, o no es de Ibid. Vuelve a preguntar para obtener uno que funcione.",
    unknownInteraction: "Esto es de una edición anterior de Ibid. Usa `/preguntar` en su lugar.",
    apology: (reference) =>
      `Lo siento, algo ha fallado por mi parte. Si vuelve a ocurrir, dile esta referencia a quien me administra: ${reference}`,
    withoutEmbeds:
      "He encontrado algo, pero no puedo mostrarlo aquí: me falta el permiso **Insertar enlaces** en este canal. Usa `/preguntar` o pide a la moderación que me lo conceda.",
    moderatorsOnly: (permission) =>
      `Esto es para la moderación: miembros de un servidor con el permiso **${permission}** o con el rol que el servidor ha elegido para ello. No funciona en mensajes directos.`,
    permissions: {
      "View Channel": "Ver canal",
      "Send Messages": "Enviar mensajes",
      "Send Messages in Threads": "Enviar mensajes en hilos",
      "Embed Links": "Insertar enlaces",
      "Attach Files": "Adjuntar archivos",
      "Read Message History": "Leer el historial de mensajes",
      "Create Public Threads": "Crear hilos públicos",
      "Manage Messages": "Gestionar mensajes",
      "Manage Server": "Gestionar servidor",
    },
  },
  "pt-BR": {
    staleButton:
      "Este botão é de uma edição anterior do Ibid, ou não é do Ibid. Pergunte de novo para obter um que funcione.",
    unknownInteraction: "Isto é de uma edição anterior do Ibid. Use `/perguntar`.",
    apology: (reference) =>
      `Desculpe, algo deu errado do meu lado. Se continuar acontecendo, informe esta referência a quem me administra: ${reference}`,
    withoutEmbeds:
      "Encontrei algo, mas não posso mostrar aqui: não tenho a permissão **Inserir links** neste canal. Use `/perguntar` ou peça à moderação que a conceda.",
    moderatorsOnly: (permission) =>
      `Isto é para a moderação: membros de um servidor com a permissão **${permission}** ou com o cargo que o servidor definiu para isso. Não funciona em mensagens diretas.`,
    permissions: {
      "View Channel": "Ver canal",
      "Send Messages": "Enviar mensagens",
      "Send Messages in Threads": "Enviar mensagens em tópicos",
      "Embed Links": "Inserir links",
      "Attach Files": "Anexar arquivos",
      "Read Message History": "Ver histórico de mensagens",
      "Create Public Threads": "Criar tópicos públicos",
      "Manage Messages": "Gerenciar mensagens",
      "Manage Server": "Gerenciar servidor",
    },
  },
  ja: {
    staleButton:
      "このボタンは以前の版の Ibid のものか、Ibid のものではありません。もう一度質問すると、使えるボタンが表示されます。",
    unknownInteraction: "これは以前の版の Ibid のものです。代わりに `/質問` を使ってください。",
    apology: (reference) =>
      `申し訳ありません。こちらで問題が発生しました。何度も起こる場合は、管理者に次の参照番号を伝えてください：${reference}`,
    withoutEmbeds:
      "該当する箇所は見つかりましたが、ここでは表示できません。このチャンネルで **埋め込みリンク** の権限がないためです。`/質問` を使うか、モデレーターに権限の付与を依頼してください。",
    moderatorsOnly: (permission) =>
      `これはモデレーター用です。サーバーで **${permission}** の権限、またはサーバーが指定したロールを持つメンバーが使えます。ダイレクトメッセージでは使えません。`,
    permissions: {
      "View Channel": "チャンネルを見る",
      "Send Messages": "メッセージを送信",
      "Send Messages in Threads": "スレッドでメッセージを送信",
      "Embed Links": "埋め込みリンク",
      "Attach Files": "ファイルを添付",
      "Read Message History": "メッセージ履歴を読む",
      "Create Public Threads": "公開スレッドの作成",
      "Manage Messages": "メッセージの管理",
      "Manage Server": "サーバー管理",
    },
  },
});
