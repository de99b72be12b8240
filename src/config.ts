import { z } from "zod";

/** What Ibid reads from the environment, checked. `.env.example` says what each variable is for. */
export interface Config {
  /** Absent: Ibid runs in its own local Discord, with a prompt. */
  readonly token?: string;
  /** Base of a Discord-compatible REST API, without version and trailing slash. */
  readonly apiUrl: string;
  /** The server in which commands are registered; absent: all of them. */
  readonly guildId?: string;
  readonly corpusDir: string;
  /** `file:PATH` or `postgres://…`. */
  readonly databaseUrl: string;
  readonly logLevel: LogLevel;
}

type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** Every fault of the environment, one a line: the variable, what is wrong with it, how to mend it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the configuration. An empty variable counts as one that is not set.
 *
 * @throws ConfigError that names every fault at once.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = ENVIRONMENT.safeParse(set);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"),
    );
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_GUILD_ID, CORPUS_DIR, DATABASE_URL, LOG_LEVEL } =
    parsed.data;
  return {
    ...(DISCORD_TOKEN !== undefined && { token: DISCORD_TOKEN }),
    apiUrl: DISCORD_API_URL,
    ...(DISCORD_GUILD_ID !== undefined && { guildId: DISCORD_GUILD_ID }),
    corpusDir: CORPUS_DIR,
    databaseUrl: DATABASE_URL,
    // At the prompt a person reads the terminal: routine log lines between the replies would only disturb.
    logLevel: LOG_LEVEL ?? (DISCORD_TOKEN === undefined ? "warn" : "info"),
  };
}

/** The variables, by name; a test keeps `.env.example` in step with them. */
export const ENVIRONMENT = z.object({
  DISCORD_TOKEN: z
    .string()
    .trim()
    .transform((token) => token.replace(/^Bot\s+/i, ""))
    .pipe(
      z
        .string()
        .regex(
          /^[\x21-\x7e]+$/,
          "contains characters that no token has; copy it again from the application's Bot page",
        ),
    )
    .optional(),
  DISCORD_API_URL: z
    .string()
    .trim()
    .refine(isBaseUrl, "is not a plain http or https address; give one such as https://discord.com/api")
    .transform((url) =>
      url
        .replace(/\/+$/, "")
        .replace(/\/v\d+$/, "")
        .replace(/\/+$/, ""),
    )
    .default("https://discord.com/api"),
  DISCORD_GUILD_ID: z
    .string()
    .trim()
    .regex(
      /^\d{1,20}$/,
      "is not a server id; copy it with Developer Mode on: right-click the server, Copy Server ID",
    )
    .optional(),
  CORPUS_DIR: z.string().default("corpus"),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(
      /^(?:file:(?!\/\/[^/]).|postgres(?:ql)?:\/\/.)/,
      "is no address of a database; give one such as file:data/ibid.db or postgres://user:password@host/ibid",
    )
    .default("file:data/ibid.db"),
  LOG_LEVEL: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, { error: `is not a log level; give one of ${LOG_LEVELS.join(", ")}` }))
    .optional(),
});

/** A query, a fragment or credentials would end up in the middle of every request's address, or in the log. */
function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password;
}
