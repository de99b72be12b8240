import { translated } from "../locale.ts";

export const words = translated({
  en: { noText: "This message has no words that I could look for. I read text only, not files or pictures." },
  de: {
    noText:
      "Diese Nachricht hat keine Wörter, nach denen ich suchen könnte. Ich lese nur Text, keine Dateien oder Bilder.",
  },
  fr: {
    noText:
      "Ce message ne contient aucun mot que je puisse chercher. Je ne lis que le texte, ni les fichiers ni les images.",
  },
  "es-ES": {
    noText: "Este mensaje no tiene palabras que yo pueda buscar. Solo leo texto, no archivos ni imágenes.",
  },
  "pt-BR": {
    noText: "Esta mensagem não tem palavras que eu possa procurar. Só leio texto, não arquivos nem imagens.",
  },
  ja: {
    noText:
      "このメッセージには、検索できる言葉がありません。読めるのは文章だけで、ファイルや画像は読めません。",
  },
});
