import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    handout: {
      name: "handout",
      description: "Get the excerpts that I quoted here as a Markdown file with a bibliography",
    },
    since: { name: "since", description: "A date such as 2026-01-31, or a number of days" },
    title: (place: string) => `Excerpts quoted in #${place}`,
    titleHere: "Excerpts quoted here",
    bibliography: "Bibliography",
    file: "The excerpts, their citations and a bibliography, as Markdown",
    holds: (count: number) =>
      counted("en", count, {
        one: "# excerpt with its citation:",
        other: "# excerpts with their citations:",
      }),
    leftOut: (count: number) =>
      counted("en", count, {
        one: "# passage is left out: its reading has changed or left the library since.",
        other: "# passages are left out: their readings have changed or left the library since.",
      }),
    withheld: (count: number) =>
      counted("en", count, {
        one: "# passage is left out: it is beyond what this channel shows of the readings.",
        other: "# passages are left out: they are beyond what this channel shows of the readings.",
      }),
    readOnly: (count: number, back: string) =>
      `I looked through the latest ${count} messages, back to ${back}. What was quoted earlier is not in it.`,
    nothing: "I have quoted nothing here.",
    nothingSince: (date: string) => `I have quoted nothing here since ${date}.`,
    noDate: (given: string) =>
      `“${given}” is no date that I understand. Write one such as 2026-01-31, or a number of days such as 7.`,
    youMayNotRead: (permission: string) =>
      `You cannot collect what was quoted here: you lack the permission **${permission}** in this channel.`,
    iMayNotRead: (permissions: string) =>
      `I cannot look back in this channel. I need these permissions here: **${permissions}**.`,
    tooLong: "This would be more than fits in one file. Give a later date in the option `since`.",
  },
  de: {
    handout: {
      name: "handout",
      description: "Die hier zitierten Stellen als Markdown-Datei mit Literaturverzeichnis",
    },
    since: { name: "seit", description: "Ein Datum wie 2026-01-31 oder eine Anzahl von Tagen" },
    title: (place) => `In #${place} zitierte Stellen`,
    titleHere: "Hier zitierte Stellen",
    bibliography: "Literaturverzeichnis",
    file: "Die Stellen, ihre Nachweise und ein Literaturverzeichnis als Markdown",
    holds: (count) =>
      counted("de", count, { one: "# Stelle mit Nachweis:", other: "# Stellen mit Nachweisen:" }),
    leftOut: (count) =>
      counted("de", count, {
        one: "# Stelle fehlt: Ihr Text wurde seither geändert oder aus der Bibliothek genommen.",
        other: "# Stellen fehlen: Ihre Texte wurden seither geändert oder aus der Bibliothek genommen.",
      }),
    withheld: (count) =>
      counted("de", count, {
        one: "# Stelle fehlt: Dieser Kanal zeigt sie nicht.",
        other: "# Stellen fehlen: Dieser Kanal zeigt sie nicht.",
      }),
    readOnly: (count, back) =>
      `Ich habe die letzten ${count} Nachrichten durchgesehen, zurück bis ${back}. Was früher zitiert wurde, ist nicht dabei.`,
    nothing: "Ich habe hier nichts zitiert.",
    nothingSince: (date) => `Ich habe hier seit ${date} nichts zitiert.`,
    noDate: (given) =>
      `„${given}“ verstehe ich nicht als Datum. Schreibe eines wie 2026-01-31 oder eine Anzahl von Tagen wie 7.`,
    youMayNotRead: (permission) =>
      `Du kannst nicht sammeln, was hier zitiert wurde: Dir fehlt in diesem Kanal die Berechtigung **${permission}**.`,
    iMayNotRead: (permissions) =>
      `Ich kann in diesem Kanal nicht zurückblättern. Ich brauche hier diese Berechtigungen: **${permissions}**.`,
    tooLong: "Das wäre mehr, als in eine Datei passt. Gib in der Option `seit` ein späteres Datum an.",
  },
  fr: {
    handout: {
      name: "polycopié",
      description: "Les passages cités ici dans un fichier Markdown avec bibliographie",
    },
    since: { name: "depuis", description: "Une date comme 2026-01-31, ou un nombre de jours" },
    title: (place) => `Passages cités dans #${place}`,
    titleHere: "Passages cités ici",
    bibliography: "Bibliographie",
    file: "Les passages, leurs références et une bibliographie, en Markdown",
    holds: (count) =>
      counted("fr", count, {
        one: "# passage avec sa référence :",
        other: "# passages avec leurs références :",
      }),
    leftOut: (count) =>
      counted("fr", count, {
        one: "# passage manque : son texte a changé ou quitté la bibliothèque depuis.",
        other: "# passages manquent : leurs textes ont changé ou quitté la bibliothèque depuis.",
      }),
    withheld: (count) =>
      counted("fr", count, {
        one: "# passage manque : ce salon ne le montre pas.",
        other: "# passages manquent : ce salon ne les montre pas.",
      }),
    readOnly: (count, back) =>
      `J’ai parcouru les ${count} derniers messages, jusqu’au ${back}. Ce qui a été cité avant n’y figure pas.`,
    nothing: "Je n’ai rien cité ici.",
    nothingSince: (date) => `Je n’ai rien cité ici depuis le ${date}.`,
    noDate: (given) =>
      `Je ne comprends pas « ${given} » comme une date. Écrivez par exemple 2026-01-31, ou un nombre de jours comme 7.`,
    youMayNotRead: (permission) =>
      `Vous ne pouvez pas recueillir ce qui a été cité ici : il vous manque la permission **${permission}** dans ce salon.`,
    iMayNotRead: (permissions) =>
      `Je ne peux pas remonter dans ce salon. Il me faut ici ces permissions : **${permissions}**.`,
    tooLong:
      "C’est plus que ne peut contenir un fichier. Donnez une date plus récente dans l’option `depuis`.",
  },
  "es-ES": {
    handout: {
      name: "apuntes",
      description: "Los pasajes citados aquí en un archivo Markdown con bibliografía",
    },
    since: { name: "desde", description: "Una fecha como 2026-01-31, o un número de días" },
    title: (place) => `Pasajes citados en #${place}`,
    titleHere: "Pasajes citados aquí",
    bibliography: "Bibliografía",
    file: "Los pasajes, sus referencias y una bibliografía, en Markdown",
    holds: (count) =>
      counted("es-ES", count, {
        one: "# pasaje con su referencia:",
        other: "# pasajes con sus referencias:",
      }),
    leftOut: (count) =>
      counted("es-ES", count, {
        one: "Falta # pasaje: su lectura ha cambiado o salido de la biblioteca desde entonces.",
        other: "Faltan # pasajes: sus lecturas han cambiado o salido de la biblioteca desde entonces.",
      }),
    withheld: (count) =>
      counted("es-ES", count, {
        one: "Falta # pasaje: este canal no lo muestra.",
        other: "Faltan # pasajes: este canal no los muestra.",
      }),
    readOnly: (count, back) =>
      `He revisado los últimos ${count} mensajes, hasta el ${back}. Lo que se citó antes no está incluido.`,
    nothing: "No he citado nada aquí.",
    nothingSince: (date) => `No he citado nada aquí desde el ${date}.`,
    noDate: (given) =>
      `No entiendo «${given}» como fecha. Escribe una como 2026-01-31, o un número de días como 7.`,
    youMayNotRead: (permission) =>
      `No puedes reunir lo que se citó aquí: te falta el permiso **${permission}** en este canal.`,
    iMayNotRead: (permissions) =>
      `No puedo mirar atrás en este canal. Necesito aquí estos permisos: **${permissions}**.`,
    tooLong: "Sería más de lo que cabe en un archivo. Da una fecha más reciente en la opción `desde`.",
  },
  "pt-BR": {
    handout: {
      name: "apostila",
      description: "Os trechos citados aqui em um arquivo Markdown com bibliografia",
    },
    since: { name: "desde", description: "Uma data como 2026-01-31, ou um número de dias" },
    title: (place) => `Trechos citados em #${place}`,
    titleHere: "Trechos citados aqui",
    bibliography: "Bibliografia",
    file: "Os trechos, suas referências e uma bibliografia, em Markdown",
    holds: (count) =>
      counted("pt-BR", count, {
        one: "# trecho com sua referência:",
        other: "# trechos com suas referências:",
      }),
    leftOut: (count) =>
      counted("pt-BR", count, {
        one: "# trecho ficou de fora: sua leitura mudou ou saiu da biblioteca desde então.",
        other: "# trechos ficaram de fora: suas leituras mudaram ou saíram da biblioteca desde então.",
      }),
    withheld: (count) =>
      counted("pt-BR", count, {
        one: "# trecho ficou de fora: este canal não o mostra.",
        other: "# trechos ficaram de fora: este canal não os mostra.",
      }),
    readOnly: (count, back) =>
      `Examinei as últimas ${count} mensagens, até ${back}. O que foi citado antes não está incluído.`,
    nothing: "Não citei nada aqui.",
    nothingSince: (date) => `Não citei nada aqui desde ${date}.`,
    noDate: (given) =>
      `Não entendo “${given}” como data. Escreva uma como 2026-01-31, ou um número de dias como 7.`,
    youMayNotRead: (permission) =>
      `Você não pode reunir o que foi citado aqui: falta a permissão **${permission}** neste canal.`,
    iMayNotRead: (permissions) =>
      `Não posso olhar para trás neste canal. Preciso destas permissões aqui: **${permissions}**.`,
    tooLong: "Seria mais do que cabe em um arquivo. Dê uma data mais recente na opção `desde`.",
  },
  ja: {
    handout: {
      name: "配布資料",
      description: "ここで引用した箇所を、文献一覧付きの Markdown ファイルにまとめます",
    },
    since: { name: "以降", description: "2026-01-31 のような日付、または日数" },
    title: (place) => `#${place} で引用した箇所`,
    titleHere: "ここで引用した箇所",
    bibliography: "文献一覧",
    file: "引用した箇所とその出典、文献一覧（Markdown）",
    holds: (count) => counted("ja", count, { other: "#か所と、その出典：" }),
    leftOut: (count) =>
      counted("ja", count, {
        other: "#か所は含まれていません。その後に資料が変更されたか、ライブラリから外されたためです。",
      }),
    withheld: (count) =>
      counted("ja", count, { other: "#か所は含まれていません。このチャンネルでは表示しない箇所です。" }),
    readOnly: (count, back) =>
      `最新の${count}件のメッセージを ${back} まで調べました。それより前に引用したものは含まれていません。`,
    nothing: "ここでは何も引用していません。",
    nothingSince: (date) => `${date} 以降、ここでは何も引用していません。`,
    noDate: (given) =>
      `「${given}」は日付として読み取れません。2026-01-31 のような日付か、7 のような日数を書いてください。`,
    youMayNotRead: (permission) =>
      `ここで引用されたものを集められません。このチャンネルで **${permission}** の権限がないためです。`,
    iMayNotRead: (permissions) =>
      `このチャンネルの過去のメッセージを見られません。ここで次の権限が必要です：**${permissions}**`,
    tooLong: "一つのファイルに収まりません。オプション `以降` でもっと新しい日付を指定してください。",
  },
});
