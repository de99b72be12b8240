import { z } from "zod";
import type { Shown } from "../discord/shown.ts";

/** What a message shows, to be kept while it is taken down. */
export function writeCopy(shown: Shown): string {
  return JSON.stringify(shown);
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
