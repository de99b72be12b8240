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
    openToAll: (channel: string, viewChannel: string, set: string) =>
      `Everyone can see ${channel}: what moderators review there is not private. Take ${viewChannel} from everyone there, or choose another channel with ${set}.`,
    readingsGone: (names: string, set: string) =>
      `These readings are no longer there, and nothing is found in them: ${names}. Choose the readings anew with ${set}.`,
    roleGone: (set: string) =>
      `The role that may ask no longer exists: only moderators can ask. Choose another, or everyone, with ${set}.`,
    progressGone: (names: string, set: string) =>
      `The passage that the group has read to is no longer there in: ${names}. Set it anew with ${set}; of a reading that is no longer there, it is then dropped.`,
    inChannelAbove: (set: string) => `${set} in the channel above`,
  },
  de: {
    intent:
      "Ibid kann Nachrichten nicht lesen, die es nicht erwähnen; **auto** wirkt deshalb vorerst wie **Erwähnungen**. Wer Ibid betreibt, kann in Discords Entwicklerportal unter Bot **Message Content Intent** einschalten und Ibid neu starten.",
    noModerators: (set) =>
      `Der Moderation kann noch nichts zur Prüfung vorgelegt werden: Bestimme mit ${set} ihren Kanal.`,
    moderatorsGone: (set) =>
      `Den Kanal der Moderation gibt es nicht mehr, oder Ibid sieht ihn nicht. Wähle einen mit ${set}.`,
    lacks: (channel, permissions) => `Ibid fehlt in ${channel}: ${permissions}.`,
    openToAll: (channel, viewChannel, set) =>
      `Alle können ${channel} sehen: Was die Moderation dort prüft, bleibt nicht unter ihr. Nimm dort allen ${viewChannel}, oder wähle mit ${set} einen anderen Kanal.`,
    readingsGone: (names, set) =>
      `Diese Texte gibt es nicht mehr, und in ihnen wird nichts gefunden: ${names}. Wähle die Texte neu mit ${set}.`,
    roleGone: (set) =>
      `Die Rolle, die fragen darf, gibt es nicht mehr: Nur die Moderation kann fragen. Wähle eine andere oder alle mit ${set}.`,
    progressGone: (names, set) =>
      `Die Stelle, bis zu der die Gruppe gelesen hat, gibt es nicht mehr in: ${names}. Stelle sie neu ein mit ${set}; bei einem Text, den es nicht mehr gibt, entfällt sie dann.`,
    inChannelAbove: (set) => `${set} im Kanal darüber`,
  },
  fr: {
    intent:
      "Ibid ne peut pas lire les messages qui ne le mentionnent pas ; **auto** vaut donc **mentions** pour le moment. La personne qui gère Ibid peut activer **Message Content Intent** dans le portail des développeurs de Discord, sous Bot, puis le redémarrer.",
    noModerators: (set) =>
      `Les réponses ne peuvent pas encore être soumises à la modération : indiquez son salon avec ${set}.`,
    moderatorsGone: (set) =>
      `Le salon de la modération n’existe plus, ou Ibid ne le voit pas. Choisissez-en un avec ${set}.`,
    lacks: (channel, permissions) => `Il manque à Ibid dans ${channel} : ${permissions}.`,
    openToAll: (channel, viewChannel, set) =>
      `Tout le monde voit ${channel} : ce que la modération y relit n’est pas privé. Retirez-y ${viewChannel} à tout le monde, ou choisissez un autre salon avec ${set}.`,
    readingsGone: (names, set) =>
      `Ces textes n’existent plus, et rien n’y est trouvé : ${names}. Choisissez de nouveau les textes avec ${set}.`,
    roleGone: (set) =>
      `Le rôle qui peut demander n’existe plus : seule la modération peut demander. Choisissez-en un autre, ou tout le monde, avec ${set}.`,
    progressGone: (names, set) =>
      `Le passage jusqu’où le groupe a lu n’existe plus dans : ${names}. Indiquez-le de nouveau avec ${set} ; celui d’un texte qui n’existe plus est alors oublié.`,
    inChannelAbove: (set) => `${set} dans le salon parent`,
  },
  "es-ES": {
    intent:
      "Ibid no puede leer mensajes que no lo mencionan, así que **auto** vale por ahora como **menciones**. Quien administra Ibid puede activar **Message Content Intent** en el portal de desarrolladores de Discord, en Bot, y reiniciarlo.",
    noModerators: (set) =>
      `Todavía no se puede enseñar nada a la moderación para su revisión: indica su canal con ${set}.`,
    moderatorsGone: (set) => `El canal de la moderación ya no existe, o Ibid no lo ve. Elige uno con ${set}.`,
    lacks: (channel, permissions) => `A Ibid le falta en ${channel}: ${permissions}.`,
    openToAll: (channel, viewChannel, set) =>
      `Todos ven ${channel}: lo que la moderación revisa allí no es privado. Quita allí ${viewChannel} a todos, o elige otro canal con ${set}.`,
    readingsGone: (names, set) =>
      `Estas lecturas ya no existen y nada se encuentra en ellas: ${names}. Elige de nuevo las lecturas con ${set}.`,
    roleGone: (set) =>
      `El rol que puede preguntar ya no existe: solo la moderación puede preguntar. Elige otro, o todos, con ${set}.`,
    progressGone: (names, set) =>
      `El pasaje hasta el que ha leído el grupo ya no existe en: ${names}. Indícalo de nuevo con ${set}; el de una lectura que ya no existe se olvida entonces.`,
    inChannelAbove: (set) => `${set} en el canal superior`,
  },
  "pt-BR": {
    intent:
      "O Ibid não consegue ler mensagens que não o mencionam, então **auto** vale por enquanto como **menções**. Quem administra o Ibid pode ativar **Message Content Intent** no portal de desenvolvedores do Discord, em Bot, e reiniciá-lo.",
    noModerators: (set) =>
      `Ainda não dá para mostrar respostas à moderação para revisão: diga com ${set} qual é o canal dela.`,
    moderatorsGone: (set) =>
      `O canal da moderação não existe mais, ou o Ibid não o vê. Escolha um com ${set}.`,
    lacks: (channel, permissions) => `Falta ao Ibid em ${channel}: ${permissions}.`,
    openToAll: (channel, viewChannel, set) =>
      `Todos veem ${channel}: o que a moderação revisa lá não é particular. Tire lá ${viewChannel} de todos, ou escolha outro canal com ${set}.`,
    readingsGone: (names, set) =>
      `Estas leituras não existem mais, e nada é encontrado nelas: ${names}. Escolha as leituras de novo com ${set}.`,
    roleGone: (set) =>
      `O cargo que pode perguntar não existe mais: só a moderação pode perguntar. Escolha outro, ou todos, com ${set}.`,
    progressGone: (names, set) =>
      `O trecho até o qual o grupo leu não existe mais em: ${names}. Indique-o de novo com ${set}; o de uma leitura que não existe mais é então esquecido.`,
    inChannelAbove: (set) => `${set} no canal acima`,
  },
  ja: {
    intent:
      "Ibid は自分へのメンションがないメッセージを読めないため、今のところ **自動** は **メンション** と同じです。Ibid の管理者が Discord の開発者ポータルの Bot で **Message Content Intent** を有効にし、Ibid を再起動すると使えます。",
    noModerators: (set) =>
      `モデレーターに答えを見せる場所がまだありません。${set} でチャンネルを指定してください。`,
    moderatorsGone: (set) =>
      `モデレーターのチャンネルがなくなったか、Ibid から見えません。${set} で選んでください。`,
    lacks: (channel, permissions) => `${channel} で Ibid に足りない権限：${permissions}。`,
    openToAll: (channel, viewChannel, set) =>
      `${channel} は全員に見えます。そこでモデレーターが確認するものは非公開ではありません。そこで全員から${viewChannel}を外すか、${set} で別のチャンネルを選んでください。`,
    readingsGone: (names, set) =>
      `次の資料はもうなく、その中では何も見つかりません：${names}。${set} で資料を選び直してください。`,
    roleGone: (set) =>
      `質問できるロールがもうありません。質問できるのはモデレーターだけです。${set} で別のロールか全員を選んでください。`,
    progressGone: (names, set) =>
      `グループが読んだところを示す箇所が、次の資料にもうありません：${names}。${set} で設定し直してください。もうない資料の分は、そのとき消えます。`,
    inChannelAbove: (set) => `上のチャンネルでの ${set}`,
  },
});
