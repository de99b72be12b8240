import { translated } from "../locale.ts";

export const words = translated({
  en: {
    intent:
      "Ibid cannot read messages that do not mention it, so **auto** works like **mentions** for now. Whoever runs Ibid can switch on **Message Content Intent** in Discord’s developer portal, under Bot, and restart it.",
    noModerators: (set: string) =>
      `Answers cannot be shown to moderators for review yet: say with ${set} which channel is theirs.`,
    moderatorsGone: (set: string) =>
      `The moderators’ channel is gone, or Ibid cannot see it. Choose one with ${set}.`,
    lacks: (channel: string, permissions: string) => `Ibid lacks ${permissions} in ${channel}.`,
    openToAll: (channel: string) =>
      `Everyone can see ${channel}: what moderators review there is not private.`,
    readingsGone: (names: string) =>
      `These readings are no longer there, and nothing is found in them: ${names}.`,
    roleGone: "The role that may ask no longer exists: only moderators can ask.",
    progressGone: "The passage that the group has read to is no longer there. Set it anew.",
  },
  de: {
    intent:
      "Ibid kann Nachrichten nicht lesen, die es nicht erwähnen; **auto** wirkt deshalb vorerst wie **Erwähnungen**. Wer Ibid betreibt, kann in Discords Entwicklerportal unter Bot **Message Content Intent** einschalten und Ibid neu starten.",
    noModerators: (set) =>
      `Der Moderation kann noch nichts zur Prüfung vorgelegt werden: Bestimme mit ${set} ihren Kanal.`,
    moderatorsGone: (set) =>
      `Den Kanal der Moderation gibt es nicht mehr, oder Ibid sieht ihn nicht. Wähle einen mit ${set}.`,
    lacks: (channel, permissions) => `Ibid fehlt in ${channel}: ${permissions}.`,
    openToAll: (channel) =>
      `Alle können ${channel} sehen: Was die Moderation dort prüft, bleibt nicht unter ihr.`,
    readingsGone: (names) => `Diese Texte gibt es nicht mehr, und in ihnen wird nichts gefunden: ${names}.`,
    roleGone: "Die Rolle, die fragen darf, gibt es nicht mehr: Nur die Moderation kann fragen.",
    progressGone: "Die Stelle, bis zu der die Gruppe gelesen hat, gibt es nicht mehr. Stelle sie neu ein.",
  },
  fr: {
    intent:
      "Ibid ne peut pas lire les messages qui ne le mentionnent pas ; **auto** vaut donc **mentions** pour le moment. La personne qui gère Ibid peut activer **Message Content Intent** dans le portail des développeurs de Discord, sous Bot, puis le redémarrer.",
    noModerators: (set) =>
      `Les réponses ne peuvent pas encore être soumises à la modération : indiquez son salon avec ${set}.`,
    moderatorsGone: (set) =>
      `Le salon de la modération n’existe plus, ou Ibid ne le voit pas. Choisissez-en un avec ${set}.`,
    lacks: (channel, permissions) => `Il manque à Ibid dans ${channel} : ${permissions}.`,
    openToAll: (channel) => `Tout le monde voit ${channel} : ce que la modération y relit n’est pas privé.`,
    readingsGone: (names) => `Ces textes n’existent plus, et rien n’y est trouvé : ${names}.`,
    roleGone: "Le rôle qui peut demander n’existe plus : seule la modération peut demander.",
    progressGone: "Le passage jusqu’où le groupe a lu n’existe plus. Indiquez-le de nouveau.",
  },
  "es-ES": {
    intent:
      "Ibid no puede leer mensajes que no lo mencionan, así que **auto** vale por ahora como **menciones**. Quien administra Ibid puede activar **Message Content Intent** en el portal de desarrolladores de Discord, en Bot, y reiniciarlo.",
    noModerators: (set) =>
      `Todavía no se puede enseñar nada a la moderación para su revisión: indica su canal con ${set}.`,
    moderatorsGone: (set) => `El canal de la moderación ya no existe, o Ibid no lo ve. Elige uno con ${set}.`,
    lacks: (channel, permissions) => `A Ibid le falta en ${channel}: ${permissions}.`,
    openToAll: (channel) => `Todos ven ${channel}: lo que la moderación revisa allí no es privado.`,
    readingsGone: (names) => `Estas lecturas ya no existen y nada se encuentra en ellas: ${names}.`,
    roleGone: "El rol que puede preguntar ya no existe: solo la moderación puede preguntar.",
    progressGone: "El pasaje hasta el que ha leído el grupo ya no existe. Indícalo de nuevo.",
  },
  "pt-BR": {
    intent:
      "O Ibid não consegue ler mensagens que não o mencionam, então **auto** vale por enquanto como **menções**. Quem administra o Ibid pode ativar **Message Content Intent** no portal de desenvolvedores do Discord, em Bot, e reiniciá-lo.",
    noModerators: (set) =>
      `Ainda não dá para mostrar respostas à moderação para revisão: diga com ${set} qual é o canal dela.`,
    moderatorsGone: (set) =>
      `O canal da moderação não existe mais, ou o Ibid não o vê. Escolha um com ${set}.`,
    lacks: (channel, permissions) => `Falta ao Ibid em ${channel}: ${permissions}.`,
    openToAll: (channel) => `Todos veem ${channel}: o que a moderação revisa lá não é particular.`,
    readingsGone: (names) => `Estas leituras não existem mais, e nada é encontrado nelas: ${names}.`,
    roleGone: "O cargo que pode perguntar não existe mais: só a moderação pode perguntar.",
    progressGone: "O trecho até o qual o grupo leu não existe mais. Indique-o de novo.",
  },
  ja: {
    intent:
      "Ibid は自分へのメンションがないメッセージを読めないため、今のところ **自動** は **メンション** と同じです。Ibid の管理者が Discord の開発者ポータルの Bot で **Message Content Intent** を有効にし、Ibid を再起動すると使えます。",
    noModerators: (set) =>
      `モデレーターに答えを見せる場所がまだありません。${set} でチャンネルを指定してください。`,
    moderatorsGone: (set) =>
      `モデレーターのチャンネルがなくなったか、Ibid から見えません。${set} で選んでください。`,
    lacks: (channel, permissions) => `${channel} で Ibid に足りない権限：${permissions}。`,
    openToAll: (channel) =>
      `${channel} は全員に見えます。そこでモデレーターが確認するものは非公開ではありません。`,
    readingsGone: (names) => `次の資料はもうなく、その中では何も見つかりません：${names}。`,
    roleGone: "質問できるロールがもうありません。質問できるのはモデレーターだけです。",
    progressGone: "グループが読んだところを示す箇所がもうありません。設定し直してください。",
  },
});
