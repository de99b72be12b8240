import { translated } from "../locale.ts";

export const words = translated({
  en: {
    share: "Share",
    shared: "Shared in this channel.",
    sharedBy: (mention: string) => `Shared by ${mention}`,
    mayNotWrite: (permission: string) =>
      `You cannot share here: you lack the permission **${permission}** in this channel.`,
    notReviewed:
      "In this channel moderators see answers first: ask with /ask, and what they approve can be shared.",
  },
  de: {
    share: "Teilen",
    shared: "In diesem Kanal geteilt.",
    sharedBy: (mention) => `Geteilt von ${mention}`,
    mayNotWrite: (permission) =>
      `Du kannst hier nichts teilen: Dir fehlt in diesem Kanal die Berechtigung **${permission}**.`,
    notReviewed:
      "In diesem Kanal sehen Moderatoren Antworten zuerst: Frage mit /ask; was sie freigeben, kann geteilt werden.",
  },
  fr: {
    share: "Partager",
    shared: "Partagé dans ce salon.",
    sharedBy: (mention) => `Partagé par ${mention}`,
    mayNotWrite: (permission) =>
      `Vous ne pouvez pas partager ici : il vous manque la permission **${permission}** dans ce salon.`,
    notReviewed:
      "Dans ce salon, la modération voit d’abord les réponses : posez la question avec /ask ; ce qui est approuvé peut être partagé.",
  },
  "es-ES": {
    share: "Compartir",
    shared: "Compartido en este canal.",
    sharedBy: (mention) => `Compartido por ${mention}`,
    mayNotWrite: (permission) =>
      `No puedes compartir aquí: te falta el permiso **${permission}** en este canal.`,
    notReviewed:
      "En este canal la moderación ve primero las respuestas: pregunta con /ask; lo que aprueben se puede compartir.",
  },
  "pt-BR": {
    share: "Compartilhar",
    shared: "Compartilhado neste canal.",
    sharedBy: (mention) => `Compartilhado por ${mention}`,
    mayNotWrite: (permission) =>
      `Você não pode compartilhar aqui: falta a permissão **${permission}** neste canal.`,
    notReviewed:
      "Neste canal, a moderação vê as respostas primeiro: pergunte com /ask; o que for aprovado pode ser compartilhado.",
  },
  ja: {
    share: "共有",
    shared: "このチャンネルで共有しました。",
    sharedBy: (mention) => `${mention} さんが共有しました`,
    mayNotWrite: (permission) =>
      `ここでは共有できません。このチャンネルで **${permission}** の権限がないためです。`,
    notReviewed:
      "このチャンネルでは回答をモデレーターが先に確認します。/ask で質問してください。承認されたものは共有できます。",
  },
});
