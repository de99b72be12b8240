import type { Context } from "hono";
import { apiError } from "../api-error.ts";
import { invalidField } from "../form-error.ts";
import type { Call } from "./route.ts";

/** Reads path, query and body of a request. A body that cannot be read is told apart, so that it can be recorded and refused. */
export async function readCall(
  context: Context,
  path: string,
): Promise<Call & { readonly unreadable?: Error }> {
  const known = {
    method: context.req.method,
    path,
    params: context.req.param(),
    query: context.req.query(),
  };
  try {
    return { ...known, ...(await readContent(context)) };
  } catch (error) {
    return {
      ...known,
      body: undefined,
      files: new Map(),
      unreadable: error instanceof Error ? error : new Error(String(error)),
    };
  }
}

async function readContent(context: Context): Promise<Pick<Call, "body" | "files">> {
  const type = context.req.header("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return readForm(await context.req.formData());
  const text = await context.req.text();
  if (text === "") return { body: undefined, files: new Map() };
  if (!type.startsWith("application/json")) {
    throw invalidField(
      [],
      "CONTENT_TYPE_INVALID",
      'Expected "Content-Type" header to be one of {"application/json"}.',
    );
  }
  return { body: parseJson(text), files: new Map() };
}

/** `payload_json` is the body; `files[n]` are what its attachments with id n describe. */
async function readForm(form: FormData): Promise<Pick<Call, "body" | "files">> {
  const files = new Map<number, { filename: string; contentType: string; content: Uint8Array }>();
  let body: unknown = {};
  for (const [name, value] of form) {
    const number = /^files?\[(\d+)\]$/.exec(name)?.[1];
    if (name === "payload_json") body = parseJson(typeof value === "string" ? value : await value.text());
    else if (number !== undefined && typeof value !== "string") {
      const content = new Uint8Array(await value.arrayBuffer());
      const contentType = value.type || "application/octet-stream";
      files.set(Number(number), { filename: value.name, contentType, content });
    }
  }
  return { body, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw apiError("invalidJson");
  }
}
