import type { ServerSettings } from "../../store/index.ts";
import { counted, translated } from "../locale.ts";

export const words = translated({
  en: {
    moderators: { name: "moderators", description: "Where moderators of Ibid work, and who they are" },
    set: { name: "set", description: "Change where cards go, who moderates, and how long things are kept" },
    show: { name: "show", description: "Where cards go, who moderates, and how long things are kept" },
    reset: { name: "reset", description: "Take a setting back" },
    setting: { name: "setting", description: "Which setting to take back" },
    options: {
      moderatorChannelId: {
        name: "channel",
        description: "Where answers to review, reports and questions for moderators go",
      },
      moderatorRoleId: { name: "role", description: "Who moderates besides members with Manage Server" },
      retentionDays: {
        name: "retention-days",
        description: "How many days the texts of settled questions and reports are kept",
      },
      remindAfterMinutes: {
        name: "reminder-minutes",
        description: "After how many minutes a waiting answer reminds the moderators, once",
      },
    },
    names: {
      moderatorChannelId: "Cards go to",
      moderatorRoleId: "Who moderates besides",
      retentionDays: "Texts of what is settled are kept",
      remindAfterMinutes: "A waiting answer reminds after",
    } satisfies Record<keyof Omit<ServerSettings, "defaults">, string>,
    title: "Moderators",
    nowhere: "nowhere yet",
    nobody: "nobody",
    days: (count: number) => counted("en", count, { one: "# day", other: "# days" }),
    minutes: (count: number) => counted("en", count, { one: "# minute", other: "# minutes" }),
    unchanged: "That was so already.",
    nothingToSet: "Say what to change: choose at least one setting.",
    notEveryone:
      "Everyone cannot moderate. Choose a role that only moderators have, or take the role back with `/moderators reset`.",
    managersOnly: (permission: string) =>
      `Who moderates is for members with the permission **${permission}** to say.`,
    showCommands:
      "Discord offers moderators’ commands to members with Manage Server only. To show them to this role, too: Server Settings, Integrations, Ibid.",
  },
  de: {
    moderators: {
      name: "moderation",
      description: "Wo die Moderation von Ibid arbeitet und wer dazu gehört",
    },
    set: {
      name: "einstellen",
      description: "Ändern, wohin Karten gehen, wer moderiert und wie lange etwas aufbewahrt wird",
    },
    show: {
      name: "zeigen",
      description: "Wohin Karten gehen, wer moderiert und wie lange etwas aufbewahrt wird",
    },
    reset: { name: "zurücknehmen", description: "Eine Einstellung zurücknehmen" },
    setting: { name: "einstellung", description: "Welche zurückgenommen wird" },
    options: {
      moderatorChannelId: {
        name: "kanal",
        description: "Wohin zu prüfende Antworten, Meldungen und Fragen an die Moderation gehen",
      },
      moderatorRoleId: { name: "rolle", description: "Wer außer Mitgliedern mit Server verwalten moderiert" },
      retentionDays: {
        name: "aufbewahren-tage",
        description: "Wie viele Tage die Texte erledigter Fragen und Meldungen bleiben",
      },
      remindAfterMinutes: {
        name: "erinnern-minuten",
        description: "Nach wie vielen Minuten eine wartende Antwort einmal erinnert",
      },
    },
    names: {
      moderatorChannelId: "Karten gehen an",
      moderatorRoleId: "Wer außerdem moderiert",
      retentionDays: "Texte von Erledigtem bleiben",
      remindAfterMinutes: "Eine wartende Antwort erinnert nach",
    },
    title: "Moderation",
    nowhere: "noch nirgendwohin",
    nobody: "niemand",
    days: (count) => counted("de", count, { one: "# Tag", other: "# Tage" }),
    minutes: (count) => counted("de", count, { one: "# Minute", other: "# Minuten" }),
    unchanged: "So war es schon.",
    nothingToSet: "Sage, was sich ändern soll: Wähle mindestens eine Einstellung.",
    notEveryone:
      "Alle können nicht moderieren. Wähle eine Rolle, die nur die Moderation hat, oder nimm die Rolle mit `/moderation zurücknehmen` zurück.",
    managersOnly: (permission) =>
      `Wer moderiert, bestimmen Mitglieder mit der Berechtigung **${permission}**.`,
    showCommands:
      "Discord bietet Befehle der Moderation nur Mitgliedern mit Server verwalten an. Um sie auch dieser Rolle zu zeigen: Servereinstellungen, Integrationen, Ibid.",
  },
  fr: {
    moderators: {
      name: "modération",
      description: "Où travaille la modération d’Ibid, et qui en fait partie",
    },
    set: {
      name: "régler",
      description: "Changer où vont les fiches, qui modère et combien de temps les textes sont gardés",
    },
    show: {
      name: "montrer",
      description: "Où vont les fiches, qui modère et combien de temps les textes sont gardés",
    },
    reset: { name: "retirer", description: "Retirer un réglage" },
    setting: { name: "réglage", description: "Le réglage à retirer" },
    options: {
      moderatorChannelId: {
        name: "salon",
        description: "Où vont les réponses à relire, les signalements et les questions à la modération",
      },
      moderatorRoleId: {
        name: "rôle",
        description: "Qui modère, outre les membres qui peuvent gérer le serveur",
      },
      retentionDays: {
        name: "garder-jours",
        description: "Combien de jours les textes des questions et signalements réglés sont gardés",
      },
      remindAfterMinutes: {
        name: "rappel-minutes",
        description: "Après combien de minutes une réponse en attente rappelle, une fois",
      },
    },
    names: {
      moderatorChannelId: "Les fiches vont dans",
      moderatorRoleId: "Qui modère aussi",
      retentionDays: "Les textes de ce qui est réglé sont gardés",
      remindAfterMinutes: "Une réponse en attente rappelle après",
    },
    title: "Modération",
    nowhere: "nulle part pour le moment",
    nobody: "personne",
    days: (count) => counted("fr", count, { one: "# jour", other: "# jours" }),
    minutes: (count) => counted("fr", count, { one: "# minute", other: "# minutes" }),
    unchanged: "Il en était déjà ainsi.",
    nothingToSet: "Dites ce qui doit changer : choisissez au moins un réglage.",
    notEveryone:
      "Tout le monde ne peut pas modérer. Choisissez un rôle que seule la modération a, ou retirez le rôle avec `/modération retirer`.",
    managersOnly: (permission) =>
      `C’est aux membres qui ont la permission **${permission}** de dire qui modère.`,
    showCommands:
      "Discord ne propose les commandes de modération qu’aux membres qui peuvent gérer le serveur. Pour les montrer aussi à ce rôle : Paramètres du serveur, Intégrations, Ibid.",
  },
  "es-ES": {
    moderators: { name: "moderación", description: "Dónde trabaja la moderación de Ibid y quién la forma" },
    set: {
      name: "ajustar",
      description: "Cambiar adónde van las fichas, quién modera y cuánto se guardan los textos",
    },
    show: {
      name: "mostrar",
      description: "Adónde van las fichas, quién modera y cuánto se guardan los textos",
    },
    reset: { name: "retirar", description: "Retirar un ajuste" },
    setting: { name: "ajuste", description: "Qué ajuste retirar" },
    options: {
      moderatorChannelId: {
        name: "canal",
        description: "Adónde van respuestas por revisar, avisos y preguntas a la moderación",
      },
      moderatorRoleId: {
        name: "rol",
        description: "Quién modera además de los miembros con Gestionar servidor",
      },
      retentionDays: {
        name: "guardar-días",
        description: "Cuántos días se guardan los textos de preguntas y avisos resueltos",
      },
      remindAfterMinutes: {
        name: "recordar-minutos",
        description: "Tras cuántos minutos una respuesta en espera lo recuerda, una vez",
      },
    },
    names: {
      moderatorChannelId: "Las fichas van a",
      moderatorRoleId: "Quién más modera",
      retentionDays: "Los textos de lo resuelto se guardan",
      remindAfterMinutes: "Una respuesta en espera lo recuerda tras",
    },
    title: "Moderación",
    nowhere: "a ninguna parte todavía",
    nobody: "nadie",
    days: (count) => counted("es-ES", count, { one: "# día", other: "# días" }),
    minutes: (count) => counted("es-ES", count, { one: "# minuto", other: "# minutos" }),
    unchanged: "Ya era así.",
    nothingToSet: "Di qué cambiar: elige al menos un ajuste.",
    notEveryone:
      "Todos no pueden moderar. Elige un rol que solo tenga la moderación, o retira el rol con `/moderación retirar`.",
    managersOnly: (permission) => `Quién modera lo dicen los miembros con el permiso **${permission}**.`,
    showCommands:
      "Discord ofrece los comandos de moderación solo a miembros con Gestionar servidor. Para mostrarlos también a este rol: Ajustes del servidor, Integraciones, Ibid.",
  },
  "pt-BR": {
    moderators: { name: "moderação", description: "Onde a moderação do Ibid trabalha e quem faz parte dela" },
    set: {
      name: "ajustar",
      description: "Mudar aonde vão as fichas, quem modera e por quanto tempo os textos são guardados",
    },
    show: {
      name: "mostrar",
      description: "Aonde vão as fichas, quem modera e por quanto tempo os textos são guardados",
    },
    reset: { name: "retirar", description: "Retirar um ajuste" },
    setting: { name: "ajuste", description: "Qual ajuste retirar" },
    options: {
      moderatorChannelId: {
        name: "canal",
        description: "Aonde vão respostas a revisar, denúncias e perguntas à moderação",
      },
      moderatorRoleId: { name: "cargo", description: "Quem modera além dos membros com Gerenciar servidor" },
      retentionDays: {
        name: "guardar-dias",
        description: "Por quantos dias os textos de perguntas e denúncias resolvidas são guardados",
      },
      remindAfterMinutes: {
        name: "lembrar-minutos",
        description: "Após quantos minutos uma resposta em espera lembra a moderação, uma vez",
      },
    },
    names: {
      moderatorChannelId: "As fichas vão para",
      moderatorRoleId: "Quem mais modera",
      retentionDays: "Os textos do que foi resolvido são guardados por",
      remindAfterMinutes: "Uma resposta em espera lembra após",
    },
    title: "Moderação",
    nowhere: "lugar nenhum ainda",
    nobody: "ninguém",
    days: (count) => counted("pt-BR", count, { one: "# dia", other: "# dias" }),
    minutes: (count) => counted("pt-BR", count, { one: "# minuto", other: "# minutos" }),
    unchanged: "Já era assim.",
    nothingToSet: "Diga o que mudar: escolha pelo menos um ajuste.",
    notEveryone:
      "Todos não podem moderar. Escolha um cargo que só a moderação tenha, ou retire o cargo com `/moderação retirar`.",
    managersOnly: (permission) => `Quem modera é dito por membros com a permissão **${permission}**.`,
    showCommands:
      "O Discord oferece os comandos de moderação só a membros com Gerenciar servidor. Para mostrá-los também a este cargo: Configurações do servidor, Integrações, Ibid.",
  },
  ja: {
    moderators: { name: "モデレーター", description: "Ibid のモデレーターの作業場所と、モデレーターが誰か" },
    set: { name: "設定", description: "カードの送り先、モデレーター、保存期間を変えます" },
    show: { name: "表示", description: "カードの送り先、モデレーター、保存期間を表示します" },
    reset: { name: "解除", description: "設定を取り消します" },
    setting: { name: "項目", description: "取り消す設定" },
    options: {
      moderatorChannelId: { name: "場所", description: "確認する答え、報告、モデレーターへの質問の送り先" },
      moderatorRoleId: {
        name: "ロール",
        description: "サーバー管理の権限を持つメンバーのほかに誰がモデレーターか",
      },
      retentionDays: { name: "保存日数", description: "処理が済んだ質問と報告の文面を何日保存するか" },
      remindAfterMinutes: { name: "通知分数", description: "待っている答えを何分後に一度知らせるか" },
    },
    names: {
      moderatorChannelId: "カードの送り先",
      moderatorRoleId: "ほかのモデレーター",
      retentionDays: "処理が済んだ文面の保存",
      remindAfterMinutes: "待っている答えを知らせるまで",
    },
    title: "モデレーター",
    nowhere: "まだありません",
    nobody: "なし",
    days: (count) => counted("ja", count, { other: "# 日" }),
    minutes: (count) => counted("ja", count, { other: "# 分" }),
    unchanged: "すでにそうなっています。",
    nothingToSet: "変えるものを少なくとも一つ選んでください。",
    notEveryone:
      "全員をモデレーターにはできません。モデレーターだけが持つロールを選ぶか、`/モデレーター 解除` でロールを取り消してください。",
    managersOnly: (permission) =>
      `誰がモデレーターかを決めるのは、**${permission}** の権限を持つメンバーです。`,
    showCommands:
      "Discord はモデレーターのコマンドをサーバー管理の権限を持つメンバーにのみ表示します。このロールにも表示するには、サーバー設定、連携サービス、Ibid を開いてください。",
  },
});
