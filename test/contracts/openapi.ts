import { existsSync, readFileSync } from "node:fs";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { z } from "zod";
import type { RecordedRequest } from "../../src/sandbox/index.ts";

const FILE = new URL("../../../shared/discord/openapi.json", import.meta.url);
const MOST_FAULTS_SHOWN = 4;

/** Whether Discord's own description of its API lies beside the repository; without it nothing is checked. */
export const openApiAvailable = existsSync(FILE);

/** What Discord's own description finds wrong with the bodies that were sent, in words; empty when nothing is, or without the file. */
export function openApiFaults(requests: readonly RecordedRequest[]): string[] {
  return requests
    .filter(({ body, injected }) => body !== undefined && !injected)
    .flatMap(({ method, route, body }) => faultsOf(method, route, "request", body));
}

/** The same for what was answered with status 200 or 201: whether the sandbox speaks as Discord does. */
export function openApiResponseFaults(requests: readonly RecordedRequest[]): string[] {
  return requests
    .filter(({ status, injected }) => (status === 200 || status === 201) && !injected)
    .flatMap(({ method, route, status, response }) => faultsOf(method, route, String(status), response));
}

/** What the description finds wrong with a value that should be of one of its named schemas, such as `MessageResponse`. */
export function schemaFaults(name: string, value: unknown): string[] {
  if (!openApiAvailable) return [];
  reading ??= read();
  const { ajv } = reading;
  return judge(name, value, () => ajv.compile({ $ref: `discord#/components/schemas/${name}` }));
}

const content = z.object({ "application/json": z.object({ schema: z.unknown() }).optional() });
const operation = z.object({
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ content: content.optional() })).optional(),
});
const description = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Compiles only what is asked for: the whole description takes seconds. */
const compiled = new Map<string, ValidateFunction | undefined>();
let reading: ReturnType<typeof read> | undefined;

function faultsOf(method: string, route: string, part: string, body: unknown): string[] {
  if (!openApiAvailable) return [];
  return judge(`${method} ${route} ${part}`, body, () => compile(method.toLowerCase(), route, part));
}

function judge(key: string, value: unknown, make: () => ValidateFunction | undefined): string[] {
  if (!compiled.has(key)) compiled.set(key, make());
  const validate = compiled.get(key);
  if (!validate || validate(value)) return [];
  const said = deepest(validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath || "the body"} ${message ?? "is wrong"} ${JSON.stringify(params)}`;
  });
  return [`${key}: ${[...new Set(said)].slice(0, MOST_FAULTS_SHOWN).join("; ")}`];
}

function compile(method: string, route: string, part: string): ValidateFunction | undefined {
  reading ??= read();
  const { ajv, paths } = reading;
  const parsed = operation.safeParse(paths[route]?.[method]);
  if (!parsed.success) return undefined;
  const { requestBody, responses } = parsed.data;
  const schema = (part === "request" ? requestBody?.content : responses?.[part]?.content)?.[
    "application/json"
  ]?.schema;
  if (schema === undefined) return undefined;
  const place = part === "request" ? "requestBody" : `responses/${part}`;
  const pointer = `/paths/${escaped(route)}/${method}/${place}/content/application~1json/schema`;
  return ajv.compile({ $ref: `discord#${pointer}` });
}

function read() {
  const parsed: unknown = JSON.parse(readFileSync(FILE, "utf8"), mended);
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    allErrors: true,
    verbose: true,
    validateFormats: true,
  });
  addFormats.default(ajv);
  ajv.addFormat("snowflake", /^(0|[1-9][0-9]*)$/);
  ajv.addFormat("nonce", true);
  ajv.addSchema({ ...z.record(z.string(), z.unknown()).parse(parsed), $id: "discord" });
  return { ajv, paths: description.parse(parsed).paths };
}

/**
 * Discord's documentation has permissions as a text of digits everywhere, and so do its own answers; the description alone calls what is
 * sent a number, though bots have sent texts for years.
 */
function mended(key: string, value: unknown): unknown {
  return key === "default_member_permissions" ? { type: ["string", "null"], pattern: "^\\d+$" } : value;
}

/** A JSON pointer's step within a URI. */
function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** Of the branches of a union, those for another `type` were not meant, and of the others the one that went furthest was. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const isAboutBranch = ({ instancePath, keyword }: ErrorObject) => {
    return (
      ["oneOf", "anyOf", "type"].includes(keyword) || (keyword === "enum" && instancePath.endsWith("/type"))
    );
  };
  const considered = errors.filter((error) => !isAboutBranch(error) && !isOfOtherType(error));
  const telling = considered.length > 0 ? considered : errors;
  const depth = ({ instancePath }: ErrorObject) => instancePath.split("/").length;
  const most = Math.max(...telling.map(depth));
  return telling.filter((error) => depth(error) === most);
}

const branch = z.object({ properties: z.object({ type: z.object({ enum: z.array(z.unknown()) }) }) });
const typed = z.object({ type: z.unknown() });

function isOfOtherType({ parentSchema, data }: ErrorObject): boolean {
  const of = branch.safeParse(parentSchema);
  const is = typed.safeParse(data);
  return of.success && is.success && !of.data.properties.type.enum.includes(is.data.type);
}
