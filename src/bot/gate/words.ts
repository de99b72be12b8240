import { translated } from "../locale.ts";

/** Each is one line; `when` is "in 30 seconds", as Discord's clients show a moment. */
export const words = translated({
  en: {
    off: (ask: string) => `I do not answer messages in this channel. ${ask} answers you alone.`,
    offElsewhere: (channels: string, ask: string) =>
      `I do not answer messages in this channel. Ask in ${channels}; or use ${ask}, which answers you alone.`,
    offForAll: "In this channel I answer privately only, so this cannot be shown to everyone here.",
    commandsOnly: (ask: string) => `In this channel I answer commands only. Use ${ask}.`,
    role: (role: string) => `In this channel only members with the role ${role} may ask me.`,
    cooldown: (when: string) =>
      `In this channel there is a pause between questions. You can ask again ${when}.`,
    flood: (when: string) => `That was a lot at once. You can go on ${when}.`,
    muted: (when: string) =>
      `The moderators have asked me not to answer you for now. You can ask again ${when}.`,
  },
  de: {
    off: (ask) => `In diesem Kanal beantworte ich keine Nachrichten. ${ask} antwortet nur dir.`,
    offElsewhere: (channels, ask) =>
      `In diesem Kanal beantworte ich keine Nachrichten. Frage in ${channels}, oder nimm ${ask}: Das antwortet nur dir.`,
    offForAll: "In diesem Kanal antworte ich nur privat; das lässt sich hier also nicht allen zeigen.",
    commandsOnly: (ask) => `In diesem Kanal antworte ich nur auf Befehle. Nimm ${ask}.`,
    role: (role) => `In diesem Kanal dürfen mich nur Mitglieder mit der Rolle ${role} fragen.`,
    cooldown: (when) =>
      `In diesem Kanal liegt zwischen zwei Fragen eine Pause. Du kannst ${when} wieder fragen.`,
    flood: (when) => `Das war viel auf einmal. Es geht ${when} weiter.`,
    muted: (when) =>
      `Die Moderation hat mich gebeten, dir vorerst nicht zu antworten. Du kannst ${when} wieder fragen.`,
  },
  fr: {
    off: (ask) => `Je ne réponds pas aux messages dans ce salon. ${ask} ne répond qu’à vous.`,
    offElsewhere: (channels, ask) =>
      `Je ne réponds pas aux messages dans ce salon. Posez la question dans ${channels}, ou utilisez ${ask}, qui ne répond qu’à vous.`,
    offForAll:
      "Dans ce salon, je ne réponds qu’en privé ; ceci ne peut donc pas y être montré à tout le monde.",
    commandsOnly: (ask) => `Dans ce salon, je ne réponds qu’aux commandes. Utilisez ${ask}.`,
    role: (role) => `Dans ce salon, seuls les membres qui ont le rôle ${role} peuvent m’interroger.`,
    cooldown: (when) =>
      `Dans ce salon, il y a une pause entre deux questions. Vous pourrez en poser une autre ${when}.`,
    flood: (when) => `C’était beaucoup à la fois. Vous pourrez continuer ${when}.`,
    muted: (when) =>
      `La modération m’a demandé de ne pas vous répondre pour le moment. Vous pourrez de nouveau m’interroger ${when}.`,
  },
  "es-ES": {
    off: (ask) => `No respondo a mensajes en este canal. ${ask} te responde solo a ti.`,
    offElsewhere: (channels, ask) =>
      `No respondo a mensajes en este canal. Pregunta en ${channels} o usa ${ask}, que te responde solo a ti.`,
    offForAll: "En este canal solo respondo en privado, así que esto no se puede mostrar aquí a todos.",
    commandsOnly: (ask) => `En este canal solo respondo a comandos. Usa ${ask}.`,
    role: (role) => `En este canal solo pueden preguntarme los miembros con el rol ${role}.`,
    cooldown: (when) => `En este canal hay una pausa entre preguntas. Podrás volver a preguntar ${when}.`,
    flood: (when) => `Ha sido mucho de una vez. Podrás continuar ${when}.`,
    muted: (when) =>
      `La moderación me ha pedido que no te responda por ahora. Podrás volver a preguntar ${when}.`,
  },
  "pt-BR": {
    off: (ask) => `Não respondo a mensagens neste canal. ${ask} responde só para você.`,
    offElsewhere: (channels, ask) =>
      `Não respondo a mensagens neste canal. Pergunte em ${channels} ou use ${ask}, que responde só para você.`,
    offForAll: "Neste canal só respondo em particular, por isso não dá para mostrar isto a todos aqui.",
    commandsOnly: (ask) => `Neste canal só respondo a comandos. Use ${ask}.`,
    role: (role) => `Neste canal só membros com o cargo ${role} podem me perguntar.`,
    cooldown: (when) => `Neste canal há uma pausa entre as perguntas. Você poderá perguntar de novo ${when}.`,
    flood: (when) => `Foi muita coisa de uma vez. Você poderá continuar ${when}.`,
    muted: (when) =>
      `A moderação me pediu para não responder a você por enquanto. Você poderá perguntar de novo ${when}.`,
  },
  ja: {
    off: (ask) => `このチャンネルではメッセージに答えません。${ask} を使うと、あなただけに答えます。`,
    offElsewhere: (channels, ask) =>
      `このチャンネルではメッセージに答えません。${channels} で質問するか、${ask} を使ってください（あなただけに答えます）。`,
    offForAll: "このチャンネルでは非公開でのみ答えるため、ここで全員に表示することはできません。",
    commandsOnly: (ask) => `このチャンネルではコマンドにのみ答えます。${ask} を使ってください。`,
    role: (role) => `このチャンネルで私に質問できるのは、ロール ${role} を持つメンバーだけです。`,
    cooldown: (when) => `このチャンネルでは質問と質問の間に間隔が必要です。次の質問は${when}にできます。`,
    flood: (when) => `一度に多すぎます。${when}に続けられます。`,
    muted: (when) => `モデレーターの依頼により、今はお答えできません。${when}に再び質問できます。`,
  },
});
