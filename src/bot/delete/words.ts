import { translated } from "../locale.ts";

export const words = translated({
  en: {
    delete: "Delete",
    notYours: (permission: string) =>
      `Only the one who asked, or a member with the permission **${permission}**, can delete this.`,
  },
  de: {
    delete: "Löschen",
    notYours: (permission) =>
      `Das kann nur löschen, wer gefragt hat oder die Berechtigung **${permission}** hat.`,
  },
  fr: {
    delete: "Supprimer",
    notYours: (permission) =>
      `Seule la personne qui a posé la question, ou un membre ayant la permission **${permission}**, peut supprimer ceci.`,
  },
  "es-ES": {
    delete: "Eliminar",
    notYours: (permission) =>
      `Solo quien preguntó, o un miembro con el permiso **${permission}**, puede eliminar esto.`,
  },
  "pt-BR": {
    delete: "Excluir",
    notYours: (permission) =>
      `Somente quem perguntou, ou um membro com a permissão **${permission}**, pode excluir isto.`,
  },
  ja: {
    delete: "削除",
    notYours: (permission) =>
      `これを削除できるのは、質問した本人か **${permission}** の権限をもつメンバーだけです。`,
  },
});
