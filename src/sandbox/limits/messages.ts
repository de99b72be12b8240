import { MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import { readBody } from "../form-error.ts";
import { type Component, flatten, layout, rows } from "./components.ts";
import { embeds } from "./embeds.ts";
import { rule, snowflake, upTo } from "./rules.ts";

/** Bytes of one file: 10 MiB, as for a user and a guild without any subscription. */
export const LARGEST_FILE = 10_485_760;

/** How many files a message may have. */
export const MOST_FILES = 10;

const allowedMentions = z
  .object({
    parse: z.exactOptional(z.array(z.enum(["users", "roles", "everyone"]))),
    users: z.exactOptional(z.array(snowflake).max(100)),
    roles: z.exactOptional(z.array(snowflake).max(100)),
    replied_user: z.exactOptional(z.boolean()),
  })
  .superRefine((mentions, context) => {
    for (const kind of ["users", "roles"] as const) {
      if (!mentions.parse?.includes(kind) || !mentions[kind]?.length) continue;
      const words = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      context.addIssue({ code: "custom", ...rule("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", words) });
    }
  });

export type AllowedMentions = z.infer<typeof allowedMentions>;

const reference = z.object({
  type: z.exactOptional(z.literal(0)),
  message_id: snowflake,
  channel_id: z.exactOptional(snowflake),
  guild_id: z.exactOptional(snowflake),
  fail_if_not_exists: z.exactOptional(z.boolean()),
});

const attachment = z.object({
  id: z.union([z.string(), z.int()]),
  filename: z.exactOptional(upTo(1_024)),
  description: z.exactOptional(upTo(1_024)),
});

const fields = {
  content: z.exactOptional(upTo(2_000)),
  embeds: z.exactOptional(embeds),
  allowed_mentions: z.exactOptional(allowedMentions),
  attachments: z.exactOptional(z.array(attachment).max(MOST_FILES)),
  flags: z.exactOptional(z.int().min(0)),
  nonce: z.exactOptional(z.union([upTo(25), z.int()])),
  enforce_nonce: z.exactOptional(z.boolean()),
  tts: z.exactOptional(z.boolean()),
  message_reference: z.exactOptional(reference),
};

const classic = z.object({ ...fields, components: z.exactOptional(rows) });

const withLayout = z
  .object({ ...fields, components: z.exactOptional(layout) })
  .refine(
    ({ content, embeds: sent }) => !content && !sent?.length,
    rule(
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      "The 'content', 'embeds' and 'poll' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ),
  )
  .refine(
    ({ components = [] }) => charactersShown(components) <= 4_000,
    rule(
      "COMPONENT_MAX_TOTAL_COMPONENT_TEXT_SIZE_EXCEEDED",
      "Text displays exceed the maximum of 4000 characters",
    ),
  );

/** The body of a message that is made or changed. An absent field says nothing; in Discord `null` empties it. */
export type MessageBody = Omit<z.infer<typeof classic>, "components"> & {
  readonly components?: readonly Component[];
};

/** Reads a message; `flagsBefore` are those of the message that is being changed. Throws 50035. */
export function readMessage(body: unknown, flagsBefore = 0): MessageBody {
  const filled = emptied(body);
  const flags = typeof filled["flags"] === "number" ? filled["flags"] : 0;
  return readBody(((flags | flagsBefore) & MessageFlags.IsComponentsV2) !== 0 ? withLayout : classic, filled);
}

/** Discord reads `null` as "none" for what can be emptied, and as "not given" elsewhere. */
function emptied(body: unknown): Record<string, unknown> {
  const none: Readonly<Record<string, unknown>> = {
    content: "",
    embeds: [],
    components: [],
    attachments: [],
  };
  const filled: Record<string, unknown> = {};
  if (body === null || typeof body !== "object") return filled;
  for (const [key, value] of Object.entries(body)) {
    if (value !== null) filled[key] = value;
    else if (key in none) filled[key] = none[key];
  }
  return filled;
}

function charactersShown(components: readonly Component[]): number {
  let sum = 0;
  for (const component of flatten(components)) if ("content" in component) sum += component.content.length;
  return sum;
}
