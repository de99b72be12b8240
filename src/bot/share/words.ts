import { translated } from "../locale.ts";

export const words = translated({
  en: {
    share: "Share",
    shared: "Shared in this channel.",
    sharedBy: (mention: string) => `Shared by ${mention}`,
    mayNotWrite: (permission: string) =>
      `You cannot share here: you lack the permission **${permission}** in this channel.`,
  },
  de: {
    share: "Teilen",
    shared: "In diesem Kanal geteilt.",
    sharedBy: (mention) => `Geteilt von ${mention}`,
    mayNotWrite: (permission) =>
      `Du kannst hier nichts teilen: Dir fehlt in diesem Kanal die Berechtigung **${permission}**.`,
  },
  fr: {
    share: "Partager",
    shared: "Partagé dans ce salon.",
    sharedBy: (mention) => `Partagé par ${mention}`,
    mayNotWrite: (permission) =>
      `Vous ne pouvez pas partager ici : il vous manque la permission **${permission}** dans ce salon.`,
  },
  "es-ES": {
    share: "Compartir",
    shared: "Compartido en este canal.",
    sharedBy: (mention) => `Compartido por ${mention}`,
    mayNotWrite: (permission) =>
      `No puedes compartir aquí: te falta el permiso **${permission}** en este canal.`,
  },
  "pt-BR": {
    share: "Compartilhar",
    shared: "Compartilhado neste canal.",
    sharedBy: (mention) => `Compartilhado por ${mention}`,
    mayNotWrite: (permission) =>
      `Você não pode compartilhar aqui: falta a permissão **${permission}** neste canal.`,
  },
  ja: {
    share: "共有",
    shared: "このチャンネルで共有しました。",
    sharedBy: (mention) => `${mention} さんが共有しました`,
    mayNotWrite: (permission) =>
      `ここでは共有できません。このチャンネルで **${permission}** の権限がないためです。`,
  },
});
