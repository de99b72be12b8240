import { translated } from "../locale.ts";

export const words = translated({
  en: {
    mute: { name: "mute", description: "Ibid does not answer a member for a while" },
    unmute: { name: "unmute", description: "Ibid answers a member again" },
    member: { name: "member", description: "Who it is about" },
    duration: { name: "duration", description: "How long: 10m, 2h, 7d; “off” ends it" },
    muted: (member: string, until: string, left: string) =>
      `I do not answer ${member} until ${until} (${left}). This is about me alone: they can write here as before.`,
    unmuted: (member: string) => `I answer ${member} again.`,
    notMuted: (member: string) => `${member} is not muted: I answer them already.`,
    badDuration: (given: string) =>
      `“${given}” is no duration that I understand. Write something such as 10m, 2h or 7d: at least a minute, at most a year.`,
    bots: "I never answer bots, so there is nothing to mute.",
  },
  de: {
    mute: { name: "stummschalten", description: "Ibid antwortet einem Mitglied eine Zeit lang nicht" },
    unmute: { name: "stummschaltung-aufheben", description: "Ibid antwortet einem Mitglied wieder" },
    member: { name: "mitglied", description: "Um wen es geht" },
    duration: { name: "dauer", description: "Wie lange: 10m, 2h, 7d; „aus“ beendet es" },
    muted: (member, until, left) =>
      `Ich antworte ${member} nicht bis ${until} (${left}). Das betrifft nur mich: Schreiben ist hier wie zuvor möglich.`,
    unmuted: (member) => `Ich antworte ${member} wieder.`,
    notMuted: (member) => `${member} ist nicht stummgeschaltet: Ich antworte schon.`,
    badDuration: (given) =>
      `„${given}“ ist keine Dauer, die ich verstehe. Schreibe etwa 10m, 2h oder 7d: mindestens eine Minute, höchstens ein Jahr.`,
    bots: "Bots antworte ich nie; da gibt es nichts stummzuschalten.",
  },
  fr: {
    mute: { name: "ignorer", description: "Ibid ne répond plus à un membre pendant un temps" },
    unmute: { name: "ne-plus-ignorer", description: "Ibid répond de nouveau à un membre" },
    member: { name: "membre", description: "La personne concernée" },
    duration: { name: "durée", description: "Combien de temps : 10m, 2h, 7d ; « off » y met fin" },
    muted: (member, until, left) =>
      `Je ne réponds pas à ${member} jusqu’à ${until} (${left}). Cela ne concerne que moi : cette personne peut écrire ici comme avant.`,
    unmuted: (member) => `Je réponds de nouveau à ${member}.`,
    notMuted: (member) => `${member} n’est pas ignoré : je réponds déjà.`,
    badDuration: (given) =>
      `« ${given} » n’est pas une durée que je comprends. Écrivez par exemple 10m, 2h ou 7d : au moins une minute, au plus un an.`,
    bots: "Je ne réponds jamais aux bots : il n’y a rien à ignorer.",
  },
  "es-ES": {
    mute: { name: "silenciar", description: "Ibid no responde a un miembro durante un tiempo" },
    unmute: { name: "dejar-de-silenciar", description: "Ibid vuelve a responder a un miembro" },
    member: { name: "miembro", description: "De quién se trata" },
    duration: { name: "duración", description: "Cuánto tiempo: 10m, 2h, 7d; «off» lo termina" },
    muted: (member, until, left) =>
      `No respondo a ${member} hasta ${until} (${left}). Solo me afecta a mí: puede escribir aquí como antes.`,
    unmuted: (member) => `Vuelvo a responder a ${member}.`,
    notMuted: (member) => `${member} no está en silencio: ya le respondo.`,
    badDuration: (given) =>
      `«${given}» no es una duración que yo entienda. Escribe algo como 10m, 2h o 7d: al menos un minuto, como mucho un año.`,
    bots: "Nunca respondo a bots, así que no hay nada que silenciar.",
  },
  "pt-BR": {
    mute: { name: "silenciar", description: "O Ibid não responde a um membro por um tempo" },
    unmute: { name: "deixar-de-silenciar", description: "O Ibid volta a responder a um membro" },
    member: { name: "membro", description: "De quem se trata" },
    duration: { name: "duração", description: "Por quanto tempo: 10m, 2h, 7d; “off” encerra" },
    muted: (member, until, left) =>
      `Não respondo a ${member} até ${until} (${left}). Isto só vale para mim: ainda pode escrever aqui como antes.`,
    unmuted: (member) => `Volto a responder a ${member}.`,
    notMuted: (member) => `${member} não está em silêncio: já respondo.`,
    badDuration: (given) =>
      `“${given}” não é uma duração que eu entenda. Escreva algo como 10m, 2h ou 7d: pelo menos um minuto, no máximo um ano.`,
    bots: "Nunca respondo a bots, então não há nada a silenciar.",
  },
  ja: {
    mute: { name: "応答停止", description: "しばらくの間、Ibid はそのメンバーに答えません" },
    unmute: { name: "応答再開", description: "Ibid は再びそのメンバーに答えます" },
    member: { name: "メンバー", description: "対象のメンバー" },
    duration: { name: "期間", description: "期間：10m、2h、7d など。「off」で終了" },
    muted: (member, until, left) =>
      `${member} さんには ${until} まで答えません（${left}）。私の応答だけのことで、ここへの書き込みはこれまでどおりできます。`,
    unmuted: (member) => `再び ${member} さんに答えます。`,
    notMuted: (member) => `${member} さんは応答停止になっていません。`,
    badDuration: (given) =>
      `「${given}」は期間として読めません。10m、2h、7d のように、1 分以上 1 年以内で書いてください。`,
    bots: "ボットにはもともと答えないため、停止するものがありません。",
  },
});
