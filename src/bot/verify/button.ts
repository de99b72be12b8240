import { staleButton } from "../discord/errors.ts";
import { REMEMBERING } from "../excerpt/remembering.ts";
import { recallIds } from "../excerpt/sought.ts";
import { words as excerptWords } from "../excerpt/words.ts";
import type { Button } from "../feature.ts";
import { verificationEmbed } from "./render.ts";
import { words } from "./words.ts";

/**
 * **Verify**: reads the source of each excerpt again and says what became of it. An id that names nothing is no fault here:
 * that its source has gone is what someone wanted to know.
 */
export const verify: Button = {
  action: REMEMBERING.verify,
  audience: "members",
  label: (locale) => words(locale).verify,
  execute({ passageIds, parameters }, { locale }, { library }) {
    if (passageIds.length === 0) throw staleButton();
    const verified = async (id: string) =>
      verificationEmbed(await library.verify(id), library.passage(id), library.readings(), locale);
    const ids = recallIds({ passageIds, parameters }, library);
    const shown = ids.slice(0, MOST_SHOWN);
    const remark = shown.length < ids.length && {
      content: excerptWords(locale).firstOf(shown.length, ids.length),
    };
    return {
      defer: "private",
      later: async () => ({ ...remark, embeds: await Promise.all(shown.map(verified)) }),
    };
  },
};

/** Each is the whole source read again; lines of a list may be many. */
const MOST_SHOWN = 3;
