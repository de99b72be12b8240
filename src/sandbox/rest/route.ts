import { apiError } from "../api-error.ts";
import { invalidField } from "../form-error.ts";
import type { Attachment } from "../world/world.ts";

/** One operation of the API, as data: app.ts hangs it into the server and guards it. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Templated as in Discord's API description: `/channels/{channel_id}/messages`. */
  readonly path: string;
  /** Routes that carry an interaction's token in the path need no bot token. */
  readonly open?: boolean;
  handle(call: Call): Answer | Promise<Answer>;
}

/** A request, read. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Files of a multipart body, by the number in `files[n]`. */
  readonly files: ReadonlyMap<number, Omit<Attachment, "id" | "description">>;
}

export interface Answer {
  readonly status: number;
  /** JSON; absent for 204. */
  readonly body?: unknown;
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export const DONE: Answer = { status: 204 };

/** An identifier from the path; throws 50035 when it is none. */
export function idOf(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw apiError("notFound");
  if (/^\d{15,20}$/.test(value)) return value;
  throw invalidField([name], "NUMBER_TYPE_COERCE", `Value "${value}" is not snowflake.`);
}

/** A whole number from the query, within its limits; throws 50035. */
export function countOf(call: Call, name: string, least: number, most: number, standard: number): number {
  const given = call.query[name];
  if (given === undefined) return standard;
  const value = Number(given);
  if (!Number.isInteger(value))
    throw invalidField([name], "NUMBER_TYPE_COERCE", `Value "${given}" is not int.`);
  if (value < least) {
    throw invalidField([name], "NUMBER_TYPE_MIN", `int value should be greater than or equal to ${least}.`);
  }
  if (value > most)
    throw invalidField([name], "NUMBER_TYPE_MAX", `int value should be less than or equal to ${most}.`);
  return value;
}
