import { translated } from "../locale.ts";

export const words = translated({
  en: { choose: "Show one passage in context, with its citation" },
  de: { choose: "Eine Stelle im Zusammenhang zeigen, mit Quellenangabe" },
  fr: { choose: "Montrer un passage en contexte, avec sa référence" },
  "es-ES": { choose: "Mostrar un pasaje en contexto, con su referencia" },
  "pt-BR": { choose: "Mostrar um trecho no contexto, com a referência" },
  ja: { choose: "箇所を選んで、前後と出典を表示" },
});
