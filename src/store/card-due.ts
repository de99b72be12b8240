import { sql } from "kysely";

/** To be set with whatever changes what a card shows. */
export const dueOnceMore = { card_due: sql<number>`card_due + 1` };
