import { hasWords } from "../target/text.ts";

/** Whether a text is no question to the readings: without a word, a greeting, thanks, a remark, or a question about Ibid. */
export function asksNothing(text: string): boolean {
  return !hasWords(text) || matches(SMALL_TALK, text) || asksAboutIbid(text);
}

/** Whether someone wants to know who Ibid is or what it can do. */
export function asksAboutIbid(text: string): boolean {
  return matches(ABOUT_IBID, text);
}

function matches(pattern: RegExp, text: string): boolean {
  const bare = text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return pattern.test(bare);
}

/** What people write to a bot, in the languages that Ibid speaks; a whole message of it, not the beginning of one. */
const SMALL_TALK = whole(
  "(?:hi|hello|hey|hallo|bonjour|salut|hola|olá|ola|oi|こんにちは)(?: (?:there|ibid))?",
  "(?:good )?(?:bye|night|morning|evening|bot|job|work)",
  "(?:ok |okay )?(?:many )?(?:thanks|thank you|thx|ty|cheers)(?: (?:a lot|so much|very much|ibid))*",
  "(?:danke|vielen dank|danke schön|merci|merci beaucoup|gracias|muchas gracias|obrigado|obrigada|ありがとう|ありがとうございます)",
  "lo+l|lmao|rofl|(?:ha){2,}h?|ok|okay|cool|nice|great|wow|yes|yeah|no|nope|sorry",
  "(?:are you |you )?sure|really|seriously|is that (?:right|true|correct)",
  "sicher|bist du (?:dir )?sicher|vraiment|tu es sûr|vous êtes sûr|(?:estás )?seguro|tem certeza|本当",
  "ask",
);

const ABOUT_IBID = whole(
  "help(?: me)?|hilfe|aide|ayuda|ajuda|ヘルプ|start|info|commands?",
  "what (?:can|do) you do|what are you|who are you|who is ibid|what is ibid",
  "wer bist du|was kannst du|qui es tu|qui êtes vous|que peux tu faire|que pouvez vous faire",
  "quién eres|qué puedes hacer|quem é você|o que você (?:pode fazer|faz)|あなたは誰|何ができますか",
  "how (?:does (?:this|it) work|do you work|do i (?:use (?:this|it|you)|ask))",
);

function whole(...kinds: readonly string[]): RegExp {
  return new RegExp(`^(?:${kinds.join("|")})$`, "iu");
}
