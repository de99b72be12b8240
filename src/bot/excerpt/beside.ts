import type { Library } from "../../retrieval/index.ts";
import { parseCustomId } from "../discord/custom-id.ts";
import type { ReplyButton } from "../discord/reply.ts";
import { recallIds } from "./sought.ts";

/** The passages that an answer shows, as the buttons under it remember them: all that do remember the same. */
export function passagesBeside(buttons: readonly ReplyButton[], library: Library): readonly string[] {
  const about = buttons.map(({ customId }) => parseCustomId(customId));
  const looking = about.find((one) => one !== undefined && one.passageIds.length > 0);
  return looking === undefined ? [] : recallIds(looking, library);
}
