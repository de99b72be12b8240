import { translated } from "../locale.ts";

export const words = translated({
  en: {
    find: { name: "Find in readings" },
    closestTo: (text: string) => `**Closest passages** to “${text}”`,
    yoursToJudge: "They are near it in their words. What they say about it is for you to judge.",
    nothingNear: (text: string) => `The readings have no passage close to “${text}”`,
  },
  de: {
    find: { name: "In den Texten suchen" },
    closestTo: (text) => `**Nächstliegende Stellen** zu „${text}“`,
    yoursToJudge: "Sie sind ihm im Wortlaut nahe. Was sie darüber sagen, ist dein Urteil.",
    nothingNear: (text) => `Die Texte haben keine Stelle, die „${text}“ nahekommt`,
  },
  fr: {
    find: { name: "Chercher dans les textes" },
    closestTo: (text) => `**Passages les plus proches** de « ${text} »`,
    yoursToJudge: "Ils en sont proches par leurs mots. À vous de juger ce qu’ils en disent.",
    nothingNear: (text) => `Les textes n’ont aucun passage proche de « ${text} »`,
  },
  "es-ES": {
    find: { name: "Buscar en las lecturas" },
    closestTo: (text) => `**Pasajes más cercanos** a «${text}»`,
    yoursToJudge: "Se le acercan por sus palabras. Lo que dicen de ello te toca juzgarlo a ti.",
    nothingNear: (text) => `Las lecturas no tienen ningún pasaje cercano a «${text}»`,
  },
  "pt-BR": {
    find: { name: "Procurar nas leituras" },
    closestTo: (text) => `**Trechos mais próximos** de “${text}”`,
    yoursToJudge: "São próximos pelas palavras. O que dizem sobre isso cabe a você julgar.",
    nothingNear: (text) => `As leituras não têm nenhum trecho próximo de “${text}”`,
  },
  ja: {
    find: { name: "資料の中を探す" },
    closestTo: (text) => `「${text}」に**最も近い箇所**`,
    yoursToJudge: "言葉が近い箇所です。内容がどう関わるかは、ご自身で判断してください。",
    nothingNear: (text) => `「${text}」に近い箇所は資料にありません`,
  },
});
