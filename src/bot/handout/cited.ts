import { MessageType } from "discord.js";
import { z } from "zod";
import type { Library } from "../../retrieval/index.ts";
import { CHOOSE } from "../choose/menu.ts";
import { parseCustomId } from "../discord/custom-id.ts";
import { remembersWhatIsShown } from "../excerpt/remembering.ts";
import { recallIds } from "../excerpt/sought.ts";

/** What of a message matters, as Discord's REST API tells it. */
export const MESSAGE = z.object({
  id: z.string(),
  timestamp: z.string(),
  author: z.object({ id: z.string() }),
  components: z.unknown().optional(),
  /** The first message of a thread that was started from a message is empty, and refers to that one. */
  type: z.number(),
  get referenced_message() {
    return MESSAGE.nullish();
  },
});

export type PastMessage = z.infer<typeof MESSAGE>;

/**
 * The passages that Ibid showed in these messages, each once, in the messages' order: the buttons and menus under them
 * remember.
 */
export function citedIn(messages: readonly PastMessage[], myId: string, library: Library): readonly string[] {
  const mine = messages.map(beginning).filter(({ author }) => author.id === myId);
  return [...new Set(mine.flatMap(({ components }) => passagesBelow(components, library)))];
}

function beginning(message: PastMessage): PastMessage {
  return (
    (message.type === MessageType.ThreadStarterMessage ? message.referenced_message : undefined) ?? message
  );
}

function passagesBelow(components: unknown, library: Library): readonly string[] {
  const rows = ROWS.safeParse(components);
  if (!rows.success) return [];
  return rows.data
    .flatMap((row) => row.components)
    .flatMap(({ custom_id: customId = "", options = [] }) => {
      const { action = "", passageIds = [], parameters = [] } = parseCustomId(customId) ?? {};
      if (action === CHOOSE) return options.map(({ value }) => value);
      return remembersWhatIsShown(action) ? recallIds({ passageIds, parameters }, library) : [];
    });
}

const PART = z.object({
  custom_id: z.string().optional(),
  options: z.array(z.object({ value: z.string() })).optional(),
});

const ROWS = z.array(z.object({ components: z.array(PART) }));
