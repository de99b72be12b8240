import { translated } from "../locale.ts";

export const words = translated({
  en: {
    takenDown: "A moderator removed this answer.",
    notShown: "The moderators have removed the answer to this question.",
  },
  de: {
    takenDown: "Die Moderation hat diese Antwort entfernt.",
    notShown: "Die Moderation hat die Antwort auf diese Frage entfernt.",
  },
  fr: {
    takenDown: "La modération a retiré cette réponse.",
    notShown: "La modération a retiré la réponse à cette question.",
  },
  "es-ES": {
    takenDown: "La moderación ha retirado esta respuesta.",
    notShown: "La moderación ha retirado la respuesta a esta pregunta.",
  },
  "pt-BR": {
    takenDown: "A moderação removeu esta resposta.",
    notShown: "A moderação removeu a resposta a esta pergunta.",
  },
  ja: {
    takenDown: "モデレーターがこの答えを取り下げました。",
    notShown: "この質問への答えは、モデレーターが取り下げました。",
  },
});
