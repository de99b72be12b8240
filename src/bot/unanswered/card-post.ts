import type { Unanswered } from "../../store/index.ts";
import { cardPosting } from "../card/posting.ts";
import { unansweredCard } from "./card.ts";

/** Shows moderators a question, and what has become of it. Without a channel it is listed all the same: the log need not say so. */
export const { postCard, refreshCard } = cardPosting<Unanswered>({
  name: "unanswered",
  nonce: "ask",
  draw: (unanswered, { library }, locale) => unansweredCard(unanswered, library, locale),
  posted: ({ unanswered }, { guildId, id }, card) => unanswered.cardPosted(guildId, id, card),
  isDue: ({ cardDue }) => cardDue > 0,
  shown: ({ unanswered }, id, due) => unanswered.cardShown(id, due),
});
