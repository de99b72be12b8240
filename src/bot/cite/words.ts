import { translated } from "../locale.ts";

export const words = translated({
  en: {
    cite: "Cite",
    place: (start: number, end: number) => `Characters ${start}–${end} of the file with the SHA-256`,
  },
  de: {
    cite: "Zitieren",
    place: (start, end) => `Zeichen ${start}–${end} der Datei mit dem SHA-256`,
  },
  fr: {
    cite: "Citer",
    place: (start, end) => `Caractères ${start}–${end} du fichier dont le SHA-256 est`,
  },
  "es-ES": {
    cite: "Citar",
    place: (start, end) => `Caracteres ${start}–${end} del archivo con el SHA-256`,
  },
  "pt-BR": {
    cite: "Citar",
    place: (start, end) => `Caracteres ${start}–${end} do arquivo com o SHA-256`,
  },
  ja: {
    cite: "出典を表示",
    place: (start, end) => `次の SHA-256 をもつファイルの ${start}～${end} 文字目`,
  },
});
