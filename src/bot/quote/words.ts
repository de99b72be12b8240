import type { Withheld } from "../../retrieval/index.ts";
import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    quote: { name: "quote", description: "Check whether a quotation stands in the readings, and where" },
    text: { name: "text", description: "The quotation to check" },
    private: { name: "private", description: "Show the result to you alone" },
    checkQuote: { name: "Check quote" },
    howToCheck: "Write a quotation after `/quote`, and I will look whether it stands in the readings.",
    wholeMessage: "Checked: the whole message, as it has no quotation of three words or more.",
    quotedParts: (checked: number, all: number) => `Checked: what the message quotes (${checked} of ${all}).`,
    checked: (text: string) => `“${text}”`,
    exact: (count: number) =>
      counted("en", count, {
        one: "**In the readings, word for word**, in # place:",
        other: "**In the readings, word for word**, in # places:",
      }),
    near: (share: string) =>
      `**Not word for word in the readings.** Nearest is this wording, with ${share} of the checked words in the same order:`,
    absent: "**Not in the readings**, and no wording is near it.",
    withheld: {
      "further-on":
        "**Not in what this channel has read so far.** Further on, the readings have it or something near it; that is not shown here.",
      "another-reading":
        "**Not in the readings of this channel.** A reading that is not used here has it or something near it; that is not shown here.",
    } satisfies Record<Withheld, string>,
    tooLong: "It is long, and is looked for only as it stands. A part of it may be near something.",
    differences: "Differences",
    key: "**[Bold, in brackets]**: only in the reading. ~~{Struck out, in braces}~~: only in the text that was checked.",
    morePassages: (count: number) =>
      counted("en", count, {
        one: "# more passage has it word for word; choose it below.",
        other: "# more passages have it word for word; choose one below.",
      }),
    onlyFirst: (count: number) => `Only the first ${count} passages that have it are listed.`,
  },
  de: {
    quote: { name: "zitat", description: "Prüfen, ob und wo ein Zitat in den Texten steht" },
    text: { name: "wortlaut", description: "Das Zitat, das geprüft werden soll" },
    private: { name: "privat", description: "Das Ergebnis nur dir zeigen" },
    checkQuote: { name: "Zitat prüfen" },
    howToCheck: "Schreibe ein Zitat hinter `/zitat`, und ich sehe nach, ob es in den Texten steht.",
    wholeMessage: "Geprüft: die ganze Nachricht, denn sie hat kein Zitat von drei oder mehr Wörtern.",
    quotedParts: (checked, all) => `Geprüft: was die Nachricht zitiert (${checked} von ${all}).`,
    checked: (text) => `„${text}“`,
    exact: (count) =>
      counted("de", count, {
        one: "**Steht wörtlich in den Texten**, an # Stelle:",
        other: "**Steht wörtlich in den Texten**, an # Stellen:",
      }),
    near: (share) =>
      `**Steht nicht wörtlich in den Texten.** Am nächsten kommt dieser Wortlaut, der ${share} der Wörter in ihrer Reihenfolge hat:`,
    absent: "**Steht nicht in den Texten**, und kein Wortlaut kommt ihm nahe.",
    withheld: {
      "further-on":
        "**Nicht in dem, was in diesem Kanal bisher gelesen wurde.** Weiter hinten haben die Texte es oder etwas Ähnliches; das wird hier nicht gezeigt.",
      "another-reading":
        "**Nicht in den Texten dieses Kanals.** Ein Text, der hier nicht benutzt wird, hat es oder etwas Ähnliches; das wird hier nicht gezeigt.",
    },
    tooLong:
      "Der Text ist lang und wird nur so gesucht, wie er dasteht. Ein Teil davon kommt vielleicht etwas nahe.",
    differences: "Unterschiede",
    key: "**[Fett, in eckigen Klammern]**: nur in der Quelle. ~~{Durchgestrichen, in geschweiften Klammern}~~: nur in dem, was geprüft wurde.",
    morePassages: (count) =>
      counted("de", count, {
        one: "# weitere Stelle hat es wörtlich; wähle sie unten.",
        other: "# weitere Stellen haben es wörtlich; wähle unten eine.",
      }),
    onlyFirst: (count) => `Von den Stellen, die es haben, sind nur die ersten ${count} aufgeführt.`,
  },
  fr: {
    quote: { name: "citation", description: "Vérifier si une citation figure dans les textes, et où" },
    text: { name: "texte", description: "La citation à vérifier" },
    private: { name: "privé", description: "Ne montrer le résultat qu’à vous" },
    checkQuote: { name: "Vérifier la citation" },
    howToCheck: "Écrivez une citation après `/citation`, et je vérifierai si elle figure dans les textes.",
    wholeMessage: "Vérifié : le message entier, car il ne contient pas de citation de trois mots ou plus.",
    quotedParts: (checked, all) => `Vérifié : ce que cite le message (${checked} sur ${all}).`,
    checked: (text) => `« ${text} »`,
    exact: (count) =>
      counted("fr", count, {
        one: "**Dans les textes, mot pour mot**, à # endroit :",
        other: "**Dans les textes, mot pour mot**, à # endroits :",
      }),
    near: (share) =>
      `**Pas mot pour mot dans les textes.** Le plus proche est ce passage, qui a ${share} de ses mots dans le même ordre :`,
    absent: "**Pas dans les textes**, et aucun passage n’en est proche.",
    withheld: {
      "further-on":
        "**Pas dans ce qui a été lu dans ce salon jusqu’ici.** Plus loin, les textes l’ont, ou quelque chose de proche ; ce n’est pas montré ici.",
      "another-reading":
        "**Pas dans les textes de ce salon.** Un texte qui n’est pas utilisé ici l’a, ou quelque chose de proche ; ce n’est pas montré ici.",
    },
    tooLong: "Il est long, et n’est cherché que tel quel. Une partie est peut-être proche d’un passage.",
    differences: "Différences",
    key: "**[En gras, entre crochets]** : seulement dans la source. ~~{Barré, entre accolades}~~ : seulement dans ce qui a été vérifié.",
    morePassages: (count) =>
      counted("fr", count, {
        one: "# autre passage l’a mot pour mot ; choisissez-le ci-dessous.",
        other: "# autres passages l’ont mot pour mot ; choisissez-en un ci-dessous.",
      }),
    onlyFirst: (count) => `Seuls les ${count} premiers passages qui l’ont sont listés.`,
  },
  "es-ES": {
    quote: { name: "cita", description: "Comprobar si una cita está en las lecturas, y dónde" },
    text: { name: "texto", description: "La cita que se quiere comprobar" },
    private: { name: "privado", description: "Mostrar el resultado solo a ti" },
    checkQuote: { name: "Comprobar la cita" },
    howToCheck: "Escribe una cita después de `/cita`, y miraré si está en las lecturas.",
    wholeMessage: "Comprobado: el mensaje entero, pues no tiene ninguna cita de tres palabras o más.",
    quotedParts: (checked, all) => `Comprobado: lo que cita el mensaje (${checked} de ${all}).`,
    checked: (text) => `«${text}»`,
    exact: (count) =>
      counted("es-ES", count, {
        one: "**En las lecturas, palabra por palabra**, en # lugar:",
        other: "**En las lecturas, palabra por palabra**, en # lugares:",
      }),
    near: (share) =>
      `**No está palabra por palabra en las lecturas.** Lo más cercano es este pasaje, que tiene el ${share} de sus palabras en el mismo orden:`,
    absent: "**No está en las lecturas**, y ningún pasaje se le acerca.",
    withheld: {
      "further-on":
        "**No está en lo que se ha leído hasta ahora en este canal.** Más adelante, las lecturas lo tienen, o algo parecido; aquí no se muestra.",
      "another-reading":
        "**No está en las lecturas de este canal.** Una lectura que no se usa aquí lo tiene, o algo parecido; aquí no se muestra.",
    },
    tooLong: "Es largo, y solo se busca tal como está. Puede que una parte se acerque a algún pasaje.",
    differences: "Diferencias",
    key: "**[En negrita, entre corchetes]**: solo en la lectura. ~~{Tachado, entre llaves}~~: solo en el texto comprobado.",
    morePassages: (count) =>
      counted("es-ES", count, {
        one: "# pasaje más lo tiene palabra por palabra; elígelo abajo.",
        other: "# pasajes más lo tienen palabra por palabra; elige uno abajo.",
      }),
    onlyFirst: (count) => `Solo figuran los primeros ${count} pasajes que lo tienen.`,
  },
  "pt-BR": {
    quote: { name: "citação", description: "Verificar se uma citação está nas leituras, e onde" },
    text: { name: "texto", description: "A citação a verificar" },
    private: { name: "privado", description: "Mostrar o resultado só para você" },
    checkQuote: { name: "Verificar citação" },
    howToCheck: "Escreva uma citação depois de `/citação`, e verei se ela está nas leituras.",
    wholeMessage: "Verificado: a mensagem inteira, pois não tem nenhuma citação de três palavras ou mais.",
    quotedParts: (checked, all) => `Verificado: o que a mensagem cita (${checked} de ${all}).`,
    checked: (text) => `“${text}”`,
    exact: (count) =>
      counted("pt-BR", count, {
        one: "**Nas leituras, palavra por palavra**, em # lugar:",
        other: "**Nas leituras, palavra por palavra**, em # lugares:",
      }),
    near: (share) =>
      `**Não está palavra por palavra nas leituras.** O mais próximo é este trecho, que tem ${share} de suas palavras na mesma ordem:`,
    absent: "**Não está nas leituras**, e nenhum trecho se aproxima.",
    withheld: {
      "further-on":
        "**Não está no que se leu até agora neste canal.** Mais adiante, as leituras o têm, ou algo parecido; aqui não é mostrado.",
      "another-reading":
        "**Não está nas leituras deste canal.** Uma leitura que não se usa aqui o tem, ou algo parecido; aqui não é mostrado.",
    },
    tooLong: "É longo, e só é procurado tal como está. Uma parte dele talvez se aproxime de algum trecho.",
    differences: "Diferenças",
    key: "**[Em negrito, entre colchetes]**: só na leitura. ~~{Riscado, entre chaves}~~: só no texto verificado.",
    morePassages: (count) =>
      counted("pt-BR", count, {
        one: "Mais # trecho o tem palavra por palavra; escolha-o abaixo.",
        other: "Mais # trechos o têm palavra por palavra; escolha um abaixo.",
      }),
    onlyFirst: (count) => `Só os primeiros ${count} trechos que o têm estão listados.`,
  },
  ja: {
    quote: { name: "引用確認", description: "引用文が資料のどこにあるかを確認します" },
    text: { name: "文", description: "確認したい引用文" },
    private: { name: "非公開", description: "結果を自分だけに表示します" },
    checkQuote: { name: "引用を確認" },
    howToCheck: "`/引用確認` の後に引用文を書いてください。資料の中にあるかどうかを調べます。",
    wholeMessage: "確認したもの：3語以上の引用がないので、メッセージの全文。",
    quotedParts: (checked, all) => `確認したもの：メッセージ中の引用${all}件のうち${checked}件。`,
    checked: (text) => `「${text}」`,
    exact: (count) => counted("ja", count, { other: "**資料の中に、一字一句同じ文があります**（#か所）：" }),
    near: (share) =>
      `**一字一句同じ文は資料にありません。** 最も近いのは次の箇所で、語の${share}が同じ順に並んでいます：`,
    absent: "**資料の中にありません**。近い文もありません。",
    withheld: {
      "further-on":
        "**このチャンネルでこれまでに読んだところにはありません**。資料のこの先に、同じ文か近い文がありますが、ここでは表示しません。",
      "another-reading":
        "**このチャンネルの資料の中にはありません**。ここで使わない資料に、同じ文か近い文がありますが、ここでは表示しません。",
    },
    tooLong: "長い文なので、そのままの形でだけ探しました。一部分であれば、近い文が見つかるかもしれません。",
    differences: "違い",
    key: "**[太字、角括弧]**：資料だけにある語。~~{取り消し線、波括弧}~~：確認した文だけにある語。",
    morePassages: (count) =>
      counted("ja", count, { other: "同じ文は、ほかに#か所あります。下から選べます。" }),
    onlyFirst: (count) => `一覧にあるのは最初の${count}か所だけです。`,
  },
});
