import { z } from "zod";
import type { AnswerCopy } from "../../store/index.ts";
import { questionShown } from "../ask/question-line.ts";
import { deleteAnswer } from "../delete/button.ts";
import { parseCustomId } from "../discord/custom-id.ts";
import type { Shown } from "../discord/shown.ts";

/** What a message shows, to be kept while it is taken down. Who asked is known by the button **Delete**. */
export function copyOf(shown: Shown): AnswerCopy {
  const askerId =
    shown.buttons.map(({ customId }) => askerIn(customId)).find((one) => one !== undefined) ?? "";
  return { body: JSON.stringify(shown), bareBody: JSON.stringify(bare(shown, askerId)), askerId };
}

function askerIn(customId: string): string | undefined {
  const about = parseCustomId(customId);
  return about?.action === deleteAnswer.action ? about.parameters?.[0] : undefined;
}

/** Without the question, which is the first line where it is shown, without the asker's name, and without what only they may do. */
function bare(shown: Shown, askerId: string): Shown {
  const { content, buttons } = shown;
  const lines = questionShown(content) === undefined ? content.split("\n") : content.split("\n").slice(1);
  return {
    ...shown,
    content: lines.map((line) => line.replaceAll(`<@${askerId}>`, "").trim()).join("\n"),
    buttons: buttons.filter(({ customId }) => askerIn(customId) === undefined),
  };
}

/** @throws ZodError for what is no such copy */
export function readCopy(copy: string): Shown {
  return COPY.parse(JSON.parse(copy));
}

const BUTTON = z.object({ label: z.string(), customId: z.string(), isDisabled: z.boolean().exactOptional() });

const FIELD = z.object({ name: z.string(), value: z.string(), inline: z.boolean().exactOptional() });

const EMBED = z.object({
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  fields: z.array(FIELD).exactOptional(),
  footer: z.object({ text: z.string() }).exactOptional(),
});

const SELECT = z.object({
  customId: z.string(),
  placeholder: z.string(),
  options: z.array(
    z.object({ label: z.string(), value: z.string(), description: z.string().exactOptional() }),
  ),
});

const COPY = z.object({
  content: z.string(),
  embeds: z.array(EMBED),
  buttons: z.array(BUTTON),
  select: SELECT.exactOptional(),
});
