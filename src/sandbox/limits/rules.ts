import { z } from "zod";

/**
 * A rule of Discord's that zod has no word for. `code` is the one that Discord puts into `_errors`;
 * form-error.ts carries it to the answer.
 */
export function rule(code: string, message: string): { message: string; params: { code: string } } {
  return { message, params: { code } };
}

/** A string of at most `max` UTF-16 code units. Discord may count code points, of which there are never more. */
export function upTo(max: number) {
  return z
    .string()
    .refine(
      (value) => value.length <= max,
      rule("BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`),
    );
}

/** The same, with at least `min` that are not space. */
export function text(min: number, max: number) {
  return upTo(max).refine(
    (value) => value.trim().length >= min,
    rule("BASE_TYPE_REQUIRED", "This field is required"),
  );
}

/** An identifier as Discord writes it: an unsigned 64-bit number in decimal, sent as a string. */
export const snowflake = z
  .string()
  .regex(/^\d{15,20}$/)
  .refine((id) => BigInt(id) < 2n ** 64n, rule("NUMBER_TYPE_COERCE", "Value is not snowflake."));

/** One emoji of Unicode's; the guilds here have none of their own. */
export const UNICODE_EMOJI = /^\p{RGI_Emoji}$/v;

/** Discord takes `null` for "not given" inside embeds and components; the rest of the sandbox need not know. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}

/** An address that Discord's clients can open, or the name of a file sent along when `attachment` is allowed. */
export function address(schemes: readonly string[] = ["http:", "https:", "attachment:"]) {
  return z
    .string()
    .max(2_048)
    .superRefine((value, context) => {
      const url = URL.parse(value);
      if (!url)
        context.addIssue({ code: "custom", ...rule("URL_TYPE_INVALID_URL", "Not a well formed URL.") });
      else if (!schemes.includes(url.protocol)) {
        const allowed = schemes.map((scheme) => `'${scheme.slice(0, -1)}'`).join(", ");
        const words = `Scheme "${url.protocol.slice(0, -1)}" is not supported. Scheme must be one of (${allowed}).`;
        context.addIssue({ code: "custom", ...rule("URL_TYPE_INVALID_SCHEME", words) });
      }
    });
}
