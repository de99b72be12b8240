import { translated } from "../locale.ts";

export const words = translated({
  en: {
    takenDown: "A moderator removed this answer.",
    notShown: "The moderators have removed the answer to this question.",
    bringBack: (restore: string, teach: string) =>
      `Moderators have removed this answer to this question, or to one worded nearly so. Bring it back with ${restore}, or tie the passage to the question with ${teach}.`,
  },
  de: {
    takenDown: "Die Moderation hat diese Antwort entfernt.",
    notShown: "Die Moderation hat die Antwort auf diese Frage entfernt.",
    bringBack: (restore, teach) =>
      `Die Moderation hat diese Antwort auf diese oder eine fast gleich lautende Frage entfernt. Hole sie mit ${restore} zurück, oder verbinde die Stelle mit ${teach} mit der Frage.`,
  },
  fr: {
    takenDown: "La modération a retiré cette réponse.",
    notShown: "La modération a retiré la réponse à cette question.",
    bringBack: (restore, teach) =>
      `La modération a retiré cette réponse à cette question, ou à une autre presque identique. Rétablissez-la avec ${restore}, ou liez le passage à la question avec ${teach}.`,
  },
  "es-ES": {
    takenDown: "La moderación ha retirado esta respuesta.",
    notShown: "La moderación ha retirado la respuesta a esta pregunta.",
    bringBack: (restore, teach) =>
      `La moderación ha retirado esta respuesta a esta pregunta, o a otra casi igual. Restáurala con ${restore}, o une el pasaje a la pregunta con ${teach}.`,
  },
  "pt-BR": {
    takenDown: "A moderação removeu esta resposta.",
    notShown: "A moderação removeu a resposta a esta pergunta.",
    bringBack: (restore, teach) =>
      `A moderação removeu esta resposta a esta pergunta, ou a outra quase igual. Restaure-a com ${restore}, ou ligue o trecho à pergunta com ${teach}.`,
  },
  ja: {
    takenDown: "モデレーターがこの答えを取り下げました。",
    notShown: "この質問への答えは、モデレーターが取り下げました。",
    bringBack: (restore, teach) =>
      `モデレーターが、この質問またはほぼ同じ言い方の質問へのこの答えを取り下げています。${restore} で元に戻すか、${teach} で箇所を質問に結び付けてください。`,
  },
});
