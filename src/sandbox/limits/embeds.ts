import { z } from "zod";
import { address, rule, text, withoutNulls } from "./rules.ts";

const EMBEDS_PER_MESSAGE = 10;
const CHARACTERS_OVER_ALL_EMBEDS = 6_000;

const field = z.object({
  name: text(1, 256),
  value: text(1, 1_024),
  inline: z.exactOptional(z.boolean()),
});

const picture = z.object({ url: address() });

const embed = z
  .object({
    title: z.exactOptional(text(0, 256)),
    description: z.exactOptional(text(0, 4_096)),
    url: z.exactOptional(address(["http:", "https:"])),
    timestamp: z.exactOptional(z.iso.datetime({ offset: true })),
    color: z.exactOptional(z.int().min(0).max(0xff_ff_ff)),
    footer: z.exactOptional(z.object({ text: text(1, 2_048), icon_url: z.exactOptional(address()) })),
    image: z.exactOptional(picture),
    thumbnail: z.exactOptional(picture),
    author: z.exactOptional(
      z.object({
        name: text(1, 256),
        url: z.exactOptional(address(["http:", "https:"])),
        icon_url: z.exactOptional(address()),
      }),
    ),
    fields: z.exactOptional(z.array(field).max(25)),
  })
  .refine(hasSomethingToShow, {
    ...rule("BASE_TYPE_REQUIRED", "This field is required"),
    path: ["description"],
  });

/** An embed as a bot may send it. */
export type Embed = z.infer<typeof embed>;

/** The embeds of one message: at most ten, and at most 6,000 characters over all of them together. */
export const embeds = z.preprocess(
  withoutNulls,
  z
    .array(embed)
    .max(EMBEDS_PER_MESSAGE)
    .refine(
      (all) => all.reduce((sum, one) => sum + charactersOf(one), 0) <= CHARACTERS_OVER_ALL_EMBEDS,
      rule("MAX_EMBED_SIZE_EXCEEDED", `Embed size exceeds maximum size of ${CHARACTERS_OVER_ALL_EMBEDS}`),
    ),
);

function hasSomethingToShow(candidate: {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: object;
  readonly image?: object;
  readonly thumbnail?: object;
  readonly author?: object;
  readonly fields?: readonly object[];
}): boolean {
  const { title, description, footer, image, thumbnail, author, fields } = candidate;
  return Boolean(title || description || footer || image || thumbnail || author || fields?.length);
}

function charactersOf({ title = "", description = "", footer, author, fields = [] }: Embed): number {
  const texts = [title, description, footer?.text ?? "", author?.name ?? ""];
  for (const { name, value } of fields) texts.push(name, value);
  return texts.reduce((sum, one) => sum + one.length, 0);
}
