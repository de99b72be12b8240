import { namedIn } from "../card/named.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { staleButton } from "../discord/errors.ts";
import type { Button, Form } from "../feature.ts";
import { DECLINE, DECLINED } from "./buttons.ts";
import { decide } from "./decide.ts";
import { LONGEST_REASON } from "./decision-line.ts";
import { words } from "./words.ts";

/** **Decline**: asks the moderator why. */
export const decline: Button = {
  ...DECLINE,
  audience: "moderators",
  execute({ parameters: [id] }, { locale }) {
    if (id === undefined) throw staleButton();
    const { formTitle, formReason } = words(locale);
    return {
      form: {
        customId: toCustomId({ action: DECLINED, parameters: [id] }),
        title: formTitle,
        inputs: [
          { id: REASON, label: formReason, style: "paragraph", required: false, maxLength: LONGEST_REASON },
        ],
      },
    };
  },
};

/** The form: the asker is told that there is no answer, and why if the moderator says so. */
export const declined: Form = {
  action: DECLINED,
  audience: "moderators",
  execute: ({ parameters: [id], fields }, actor, services) => ({
    defer: "update",
    later: async () => {
      const review = await namedIn(id, actor, services.store.reviews);
      const reason = (fields[REASON] ?? "").trim().slice(0, LONGEST_REASON);
      return decide(review, { state: "declined", reason }, actor, services);
    },
  }),
};

const REASON = "reason";
