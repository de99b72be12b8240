import { staleButton } from "../discord/errors.ts";
import type { Button } from "../feature.ts";
import { verificationEmbed } from "./render.ts";
import { words } from "./words.ts";

/**
 * **Verify**: reads the source of each excerpt again and says what became of it. An id that names nothing is no fault here:
 * that its source has gone is what someone wanted to know.
 */
export const verify: Button = {
  action: "verify",
  label: (locale) => words(locale).verify,
  execute({ passageIds }, { locale }, { library }) {
    if (passageIds.length === 0) throw staleButton();
    const verified = async (id: string) =>
      verificationEmbed(await library.verify(id), library.passage(id), library.readings(), locale);
    return {
      defer: "private",
      later: async () => ({ embeds: await Promise.all([...new Set(passageIds)].map(verified)) }),
    };
  },
};
