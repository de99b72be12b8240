import { RESTJSONErrorCodes as Code } from "discord-api-types/v10";
import type { z } from "zod";
import { ApiError } from "./api-error.ts";

interface Fault {
  readonly code: string;
  readonly message: string;
}

/** Reads a body by its schema; throws 50035 "Invalid Form Body" with Discord's nested `errors` when it does not fit. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw formError(
    result.error.issues.map((issue) => ({
      path: issue.path,
      fault: faultOf(issue, valueAt(body, issue.path)),
    })),
  );
}

/** 50035 for a rule that a schema cannot state, because it depends on the world. */
export function invalidField(path: readonly PropertyKey[], code: string, message: string): ApiError {
  return formError([{ path, fault: { code, message } }]);
}

function formError(faults: readonly { path: readonly PropertyKey[]; fault: Fault }[]): ApiError {
  const root: Record<string, unknown> = {};
  for (const { path, fault } of faults) insert(root, path.map(String), fault);
  return new ApiError(400, Code.InvalidFormBodyOrContentType, "Invalid Form Body", root);
}

function insert(node: Record<string, unknown>, [step, ...rest]: readonly string[], fault: Fault): void {
  if (step === undefined) {
    const before = node["_errors"];
    node["_errors"] = [...(Array.isArray(before) ? before : []), fault];
    return;
  }
  const inner = node[step];
  const next: Record<string, unknown> = inner !== null && typeof inner === "object" ? { ...inner } : {};
  node[step] = next;
  insert(next, rest, fault);
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let value = body;
  for (const step of path) {
    if (value === null || typeof value !== "object") return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** Discord's name and words for what zod found. */
function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  switch (issue.code) {
    case "custom": {
      const code: unknown = issue.params?.["code"];
      return { code: typeof code === "string" ? code : "BASE_TYPE_INVALID", message: issue.message };
    }
    case "too_big":
      return issue.origin === "number" || issue.origin === "int"
        ? { code: "NUMBER_TYPE_MAX", message: `int value should be less than or equal to ${issue.maximum}.` }
        : { code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${issue.maximum} or fewer in length.` };
    case "too_small":
      return issue.origin === "number" || issue.origin === "int"
        ? {
            code: "NUMBER_TYPE_MIN",
            message: `int value should be greater than or equal to ${issue.minimum}.`,
          }
        : { code: "BASE_TYPE_MIN_LENGTH", message: `Must be ${issue.minimum} or more in length.` };
    case "invalid_format":
      return { code: "STRING_TYPE_REGEX", message: "String value did not match validation regex." };
    case "invalid_value":
      if (value !== undefined) {
        return {
          code: "BASE_TYPE_CHOICES",
          message: `Value must be one of {${issue.values.map(String).join(", ")}}.`,
        };
      }
      return { code: "BASE_TYPE_REQUIRED", message: "This field is required" };
    default:
      if (value === undefined) return { code: "BASE_TYPE_REQUIRED", message: "This field is required" };
      return { code: "BASE_TYPE_INVALID", message: issue.message };
  }
}
