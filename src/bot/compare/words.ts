import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    compare: { name: "compare", description: "See what each reading says about a topic, side by side" },
    topic: { name: "topic", description: "A name, a matter or a question" },
    private: { name: "private", description: "Show the comparison to you alone" },
    howToCompare:
      "Write a topic after `/compare`, and I will show passages about it from each reading that has any.",
    speaking: (speaking: number, all: number) => `Readings with passages on this: ${speaking} of ${all}.`,
    nobody: (all: number) =>
      counted("en", all, {
        one: "The only reading is silent on this.",
        other: "None of the readings has a passage on this.",
      }),
    page: (page: number, pages: number) => `Page ${page} of ${pages}.`,
    silent: "Silent on this:",
    previous: "Previous readings",
    next: "Next readings",
  },
  de: {
    compare: {
      name: "vergleichen",
      description: "Nebeneinander sehen, was jeder Text zu einem Thema sagt",
    },
    topic: { name: "thema", description: "Ein Name, eine Sache oder eine Frage" },
    private: { name: "privat", description: "Den Vergleich nur dir zeigen" },
    howToCompare:
      "Schreibe ein Thema hinter `/vergleichen`, und ich zeige aus jedem Text, der etwas dazu hat, die Stellen.",
    speaking: (speaking, all) => `Texte mit Stellen dazu: ${speaking} von ${all}.`,
    nobody: (all) =>
      counted("de", all, {
        one: "Der einzige Text schweigt dazu.",
        other: "Kein Text hat eine Stelle dazu.",
      }),
    page: (page, pages) => `Seite ${page} von ${pages}.`,
    silent: "Schweigen dazu:",
    previous: "Vorige Texte",
    next: "Nächste Texte",
  },
  fr: {
    compare: {
      name: "comparer",
      description: "Voir côte à côte ce que chaque texte dit d’un sujet",
    },
    topic: { name: "sujet", description: "Un nom, un thème ou une question" },
    private: { name: "privé", description: "Ne montrer la comparaison qu’à vous" },
    howToCompare:
      "Écrivez un sujet après `/comparer`, et je montrerai les passages de chaque texte qui en parle.",
    speaking: (speaking, all) => `Textes qui ont des passages sur ce sujet : ${speaking} sur ${all}.`,
    nobody: (all) =>
      counted("fr", all, {
        one: "Aucun texte ne parle de ce sujet.",
        other: "Aucun des # textes ne parle de ce sujet.",
      }),
    page: (page, pages) => `Page ${page} sur ${pages}.`,
    silent: "N’en parlent pas :",
    previous: "Textes précédents",
    next: "Textes suivants",
  },
  "es-ES": {
    compare: {
      name: "comparar",
      description: "Ver lado a lado lo que dice cada lectura sobre un tema",
    },
    topic: { name: "tema", description: "Un nombre, un asunto o una pregunta" },
    private: { name: "privado", description: "Mostrar la comparación solo a ti" },
    howToCompare:
      "Escribe un tema después de `/comparar`, y mostraré los pasajes de cada lectura que hable de él.",
    speaking: (speaking, all) => `Lecturas con pasajes sobre esto: ${speaking} de ${all}.`,
    nobody: (all) =>
      counted("es-ES", all, {
        one: "La única lectura no dice nada de esto.",
        other: "Ninguna de las # lecturas dice nada de esto.",
      }),
    page: (page, pages) => `Página ${page} de ${pages}.`,
    silent: "No dicen nada de esto:",
    previous: "Lecturas anteriores",
    next: "Lecturas siguientes",
  },
  "pt-BR": {
    compare: {
      name: "comparar",
      description: "Ver lado a lado o que cada leitura diz sobre um tema",
    },
    topic: { name: "tema", description: "Um nome, um assunto ou uma pergunta" },
    private: { name: "privado", description: "Mostrar a comparação só para você" },
    howToCompare:
      "Escreva um tema depois de `/comparar`, e mostrarei os trechos de cada leitura que fala dele.",
    speaking: (speaking, all) => `Leituras com trechos sobre isto: ${speaking} de ${all}.`,
    nobody: (all) =>
      counted("pt-BR", all, {
        one: "A única leitura não diz nada sobre isto.",
        other: "Nenhuma das # leituras diz nada sobre isto.",
      }),
    page: (page, pages) => `Página ${page} de ${pages}.`,
    silent: "Não dizem nada sobre isto:",
    previous: "Leituras anteriores",
    next: "Próximas leituras",
  },
  ja: {
    compare: { name: "比較", description: "あるテーマについて、各資料の記述を並べて表示します" },
    topic: { name: "テーマ", description: "名前、事柄、または質問" },
    private: { name: "非公開", description: "比較を自分だけに表示します" },
    howToCompare: "`/比較` の後にテーマを書いてください。それについて述べている各資料の箇所を表示します。",
    speaking: (speaking, all) => `これについての箇所がある資料：${all}点中${speaking}点。`,
    nobody: (all) => counted("ja", all, { other: "資料#点のどれにも、これについての箇所はありません。" }),
    page: (page, pages) => `${pages}ページ中${page}ページ。`,
    silent: "これについての箇所がない資料：",
    previous: "前の資料",
    next: "次の資料",
  },
});
