import { translated } from "../locale.ts";

export const words = translated({
  en: {
    closest: "Closest passages",
    notAnAnswer:
      "These passages do not answer the question. They are only the nearest that the readings have:",
  },
  de: {
    closest: "Nächstliegende Stellen",
    notAnAnswer:
      "Diese Stellen beantworten die Frage nicht. Sie sind nur das Nächstliegende, was die Texte haben:",
  },
  fr: {
    closest: "Passages les plus proches",
    notAnAnswer:
      "Ces passages ne répondent pas à la question. Ce sont seulement les plus proches que contiennent les textes :",
  },
  "es-ES": {
    closest: "Pasajes más cercanos",
    notAnAnswer:
      "Estos pasajes no responden a la pregunta. Son solo los más cercanos que hay en las lecturas:",
  },
  "pt-BR": {
    closest: "Trechos mais próximos",
    notAnAnswer: "Estes trechos não respondem à pergunta. São apenas os mais próximos que há nas leituras:",
  },
  ja: {
    closest: "最も近い箇所",
    notAnAnswer: "次の箇所は質問の答えではありません。資料の中で最も近い箇所にすぎません：",
  },
});
