import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    doctor: { name: "doctor", description: "See what Ibid lacks in this server, and how to mend it" },
    healthy: (channels: number) =>
      `Nothing is missing: Ibid can do its work in ${counted("en", channels, { one: "the # channel", other: "all # channels" })} that it looked at.`,
    toMend: (count: number) => counted("en", count, { one: "# thing to mend:", other: "# things to mend:" }),
    lacks: (permissions: string) =>
      `Ibid lacks ${permissions}. Grant it to Ibid’s role: channel settings, Permissions.`,
    grant: "Grant it to Ibid’s role: channel settings, Permissions.",
    channelGone: "This channel is gone. What was set for it has been taken back.",
    moderatorRoleGone: (set: string) =>
      `The role of the moderators no longer exists: only members with Manage Server moderate. Choose another with ${set}.`,
    unregistered: (names: string) =>
      `Discord does not have these commands yet: ${names}. Whoever runs Ibid can start it again; its log says why.`,
    notYet: "Discord has not told Ibid enough about this server yet. Try again in a minute.",
  },
  de: {
    doctor: { name: "diagnose", description: "Sieh, was Ibid auf diesem Server fehlt und wie man es behebt" },
    healthy: (channels) =>
      `Es fehlt nichts: Ibid kann in ${counted("de", channels, { one: "dem # Kanal", other: "allen # Kanälen" })} arbeiten, die es angesehen hat.`,
    toMend: (count) =>
      counted("de", count, { one: "# Sache ist zu beheben:", other: "# Sachen sind zu beheben:" }),
    lacks: (permissions) =>
      `Ibid fehlt: ${permissions}. Gib es der Rolle von Ibid: Kanaleinstellungen, Berechtigungen.`,
    grant: "Gib es der Rolle von Ibid: Kanaleinstellungen, Berechtigungen.",
    channelGone: "Diesen Kanal gibt es nicht mehr. Was für ihn eingestellt war, ist zurückgenommen.",
    moderatorRoleGone: (set) =>
      `Die Rolle der Moderation gibt es nicht mehr: Nur Mitglieder mit „Server verwalten“ moderieren. Wähle mit ${set} eine andere.`,
    unregistered: (names) =>
      `Discord hat diese Befehle noch nicht: ${names}. Wer Ibid betreibt, kann es neu starten; das Log sagt, warum.`,
    notYet:
      "Discord hat Ibid noch nicht genug über diesen Server gesagt. Versuche es in einer Minute noch einmal.",
  },
  fr: {
    doctor: {
      name: "diagnostic",
      description: "Voir ce qui manque à Ibid dans ce serveur, et comment y remédier",
    },
    healthy: (channels) =>
      `Rien ne manque : Ibid peut travailler dans ${counted("fr", channels, { one: "le # salon examiné", other: "les # salons examinés" })}.`,
    toMend: (count) => counted("fr", count, { one: "# chose à corriger :", other: "# choses à corriger :" }),
    lacks: (permissions) =>
      `Il manque à Ibid : ${permissions}. Accordez-le au rôle d’Ibid : paramètres du salon, Permissions.`,
    grant: "Accordez-le au rôle d’Ibid : paramètres du salon, Permissions.",
    channelGone: "Ce salon n’existe plus. Ce qui était réglé pour lui a été retiré.",
    moderatorRoleGone: (set) =>
      `Le rôle de la modération n’existe plus : seuls les membres qui gèrent le serveur modèrent. Choisissez-en un autre avec ${set}.`,
    unregistered: (names) =>
      `Discord n’a pas encore ces commandes : ${names}. La personne qui gère Ibid peut le redémarrer ; son journal dit pourquoi.`,
    notYet: "Discord n’en a pas encore dit assez à Ibid sur ce serveur. Réessayez dans une minute.",
  },
  "es-ES": {
    doctor: {
      name: "diagnóstico",
      description: "Ver qué le falta a Ibid en este servidor y cómo arreglarlo",
    },
    healthy: (channels) =>
      `No falta nada: Ibid puede trabajar en ${counted("es-ES", channels, { one: "el # canal revisado", other: "los # canales revisados" })}.`,
    toMend: (count) =>
      counted("es-ES", count, { one: "# cosa por arreglar:", other: "# cosas por arreglar:" }),
    lacks: (permissions) =>
      `A Ibid le falta: ${permissions}. Concédelo al rol de Ibid: ajustes del canal, Permisos.`,
    grant: "Concédelo al rol de Ibid: ajustes del canal, Permisos.",
    channelGone: "Este canal ya no existe. Lo que estaba ajustado para él se ha retirado.",
    moderatorRoleGone: (set) =>
      `El rol de la moderación ya no existe: solo moderan los miembros que gestionan el servidor. Elige otro con ${set}.`,
    unregistered: (names) =>
      `Discord todavía no tiene estos comandos: ${names}. Quien administra Ibid puede reiniciarlo; su registro dice por qué.`,
    notYet: "Discord aún no le ha dicho a Ibid lo bastante sobre este servidor. Inténtalo en un minuto.",
  },
  "pt-BR": {
    doctor: { name: "diagnóstico", description: "Ver o que falta ao Ibid neste servidor e como resolver" },
    healthy: (channels) =>
      `Não falta nada: o Ibid pode trabalhar em ${counted("pt-BR", channels, { one: "# canal examinado", other: "todos os # canais examinados" })}.`,
    toMend: (count) => counted("pt-BR", count, { one: "# coisa a resolver:", other: "# coisas a resolver:" }),
    lacks: (permissions) =>
      `Falta ao Ibid: ${permissions}. Conceda ao cargo do Ibid: configurações do canal, Permissões.`,
    grant: "Conceda ao cargo do Ibid: configurações do canal, Permissões.",
    channelGone: "Este canal não existe mais. O que estava ajustado para ele foi retirado.",
    moderatorRoleGone: (set) =>
      `O cargo da moderação não existe mais: só moderam os membros que gerenciam o servidor. Escolha outro com ${set}.`,
    unregistered: (names) =>
      `O Discord ainda não tem estes comandos: ${names}. Quem administra o Ibid pode reiniciá-lo; o log diz por quê.`,
    notYet: "O Discord ainda não disse o bastante ao Ibid sobre este servidor. Tente de novo em um minuto.",
  },
  ja: {
    doctor: { name: "診断", description: "このサーバーで Ibid に足りないものと直し方を見ます" },
    healthy: (channels) =>
      `足りないものはありません。調べた ${counted("ja", channels, { other: "# 個" })}のチャンネルすべてで Ibid は働けます。`,
    toMend: (count) => counted("ja", count, { other: "直すべきことが # 件あります：" }),
    lacks: (permissions) =>
      `Ibid に足りない権限：${permissions}。チャンネル設定の「権限」で Ibid のロールに付与してください。`,
    grant: "チャンネル設定の「権限」で Ibid のロールに付与してください。",
    channelGone: "このチャンネルはもうありません。その設定を取り消しました。",
    moderatorRoleGone: (set) =>
      `モデレーターのロールがもうありません。「サーバー管理」の権限を持つメンバーだけがモデレーターです。${set} で選び直してください。`,
    unregistered: (names) =>
      `次のコマンドがまだ Discord にありません：${names}。Ibid の管理者が再起動できます。理由はログにあります。`,
    notYet:
      "このサーバーについて、Discord からまだ十分な情報が届いていません。1 分後にもう一度試してください。",
  },
});
