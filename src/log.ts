import { type DestinationStream, destination, type Logger, pino } from "pino";

export type Log = Logger;

/**
 * JSON lines, on standard error unless another stream is given: standard output belongs to the prompt.
 * Tokens are redacted, and errors are reduced to what cannot hold a question's text or an interaction's token.
 */
export function createLog(
  level: string,
  stream: DestinationStream = destination({ dest: 2, sync: true }),
): Log {
  return pino({ level, base: null, redact: SECRETS, serializers: { err: serializeError } }, stream);
}

const SECRETS = ["token", "authorization", "Authorization", "DISCORD_TOKEN"].flatMap((name) => [
  name,
  `*.${name}`,
  `*.headers.${name}`,
]);

/** discord.js puts the request's body into its errors, and an interaction's token into their address: neither is logged. */
function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const url: unknown = Reflect.get(error, "url");
  return {
    type: error.name,
    message: withoutTokens(error.message),
    code: Reflect.get(error, "code"),
    status: Reflect.get(error, "status"),
    method: Reflect.get(error, "method"),
    url: typeof url === "string" ? withoutTokens(url) : undefined,
    cause: error.cause === undefined ? undefined : serializeError(error.cause),
    stack: error.stack === undefined ? undefined : withoutTokens(error.stack),
  };
}

/** The token is what follows the id in the paths of interactions and webhooks. */
function withoutTokens(text: string): string {
  return text.replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/?\s]+/g, "$1[token]");
}
