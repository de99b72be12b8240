import { translated } from "../locale.ts";

export const words = translated({
  en: { inContext: "In context" },
  de: { inContext: "Im Zusammenhang" },
  fr: { inContext: "En contexte" },
  "es-ES": { inContext: "En contexto" },
  "pt-BR": { inContext: "No contexto" },
  ja: { inContext: "前後を見る" },
});
