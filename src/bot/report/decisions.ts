import type { NamedButton } from "../button.ts";
import { namedIn } from "../card/named.ts";
import type { Button } from "../feature.ts";
import { DISMISS, REOPEN, RESTORE, UPHOLD } from "./buttons.ts";
import { decide, type Move } from "./decide.ts";

/** To bring back a removed answer is to dismiss what had it removed. */
export const RESTORING: Move = { from: "upheld", to: "dismissed" };

/** **Uphold and remove**, **Dismiss**; afterwards **Restore** or **Reopen**. */
export const reportDecisions: readonly Button[] = [
  deciding(UPHOLD, { from: "pending", to: "upheld" }),
  deciding(DISMISS, { from: "pending", to: "dismissed" }),
  deciding(RESTORE, RESTORING),
  deciding(REOPEN, { from: "dismissed", to: "pending" }),
];

function deciding(named: NamedButton, move: Move): Button {
  return {
    ...named,
    audience: "moderators",
    execute: ({ parameters: [id] }, actor, services) => ({
      defer: "update",
      later: async () => decide(await namedIn(id, actor, services.store.reports), move, actor, services),
    }),
  };
}
