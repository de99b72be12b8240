import { setTimeout as sleep } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { ApiError, apiError } from "../api-error.ts";
import { remember } from "../bounded.ts";
import type { RequestFaults, Strike } from "../faults.ts";
import { ageOf } from "../interactions/interaction.ts";
import type { RecordedRequest } from "../watch-types.ts";
import type { World } from "../world/world.ts";
import { RateLimits } from "./rate-limits.ts";
import { readCall } from "./read-call.ts";
import type { Answer, Call, Route } from "./route.ts";

type Server = Hono<{ Bindings: HttpBindings }>;

/** A route, or what stands in for one where there is none. */
type Served = Pick<Route, "open" | "handle"> & { readonly path?: string };

interface Outcome extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
  readonly injected?: boolean;
}

/** The REST side: every route under /api and /api/v10, guarded in Discord's order, and every request recorded. */
export function restApp(
  world: World,
  routes: readonly Route[],
  faults: RequestFaults,
  requests: RecordedRequest[],
): Server {
  const app: Server = new Hono();
  const limits = new RateLimits(world.settings.requestsPerSecond);
  for (const base of ["/api/v10", "/api"]) {
    for (const route of routes) {
      app.on(route.method, base + pattern(route), (context) => serve(context, base, route));
    }
    for (const route of routes)
      app.all(base + pattern(route), (context) => serve(context, base, refusing("methodNotAllowed")));
    if (base === "/api")
      app.all("/api/:version{v[0-9]+}/*", (context) => serve(context, base, refusing("invalidVersion")));
    app.all(`${base}/*`, (context) => serve(context, base, refusing("notFound")));
  }
  app.get("/attachments/:channel_id/:attachment_id/:filename", (context) => file(context, world));
  return app;

  async function serve(
    context: Context<{ Bindings: HttpBindings }>,
    base: string,
    route: Served,
  ): Promise<Response> {
    const path = context.req.path.slice(base.length);
    const call = await readCall(context, path);
    const template = route.path === undefined ? path : templateOf(route.path, call.params);
    const strike = faults.strike(call.method, template);
    if (strike.delay > 0) await sleep(strike.delay);
    strike.held?.come();
    await strike.held?.go;
    const isLost = strike.drop === "before";
    const outcome = isLost
      ? { status: 0, injected: true }
      : await outcomeOf(context, call, template, route, strike);
    record(call, template, outcome);
    strike.held?.done();
    if (strike.drop !== undefined) {
      context.env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    return send(context, outcome);
  }

  async function outcomeOf(
    context: Context,
    call: Call & { readonly unreadable?: Error },
    template: string,
    route: Served,
    strike: Strike,
  ): Promise<Outcome> {
    if (strike.answer) {
      const { status, code, message } = strike.answer;
      return { status, body: { message, code }, injected: true };
    }
    if (strike.limit)
      return { ...limited(strike.limit.retryAfter / 1_000, strike.limit.global, {}), injected: true };
    const verdict = limits.take(call.method, template, call.params);
    if (verdict.retryAfter !== undefined)
      return limited(verdict.retryAfter, verdict.isGlobal, verdict.headers);
    try {
      if (!route.open && context.req.header("authorization") !== `Bot ${world.settings.token}`)
        throw apiError("unauthorized");
      if (call.unreadable) throw call.unreadable;
      return { ...(await route.handle(call)), headers: verdict.headers };
    } catch (error) {
      return { ...refusal(world, call, error), headers: verdict.headers };
    }
  }

  function record(call: Call, route: string, outcome: Outcome): void {
    const { method, path, query, body } = call;
    const { status, injected = false } = outcome;
    const token = call.params["interaction_token"] ?? call.params["webhook_token"];
    const interaction = [...world.interactions.values()].find((one) => one.token === token);
    const response = outcome.body;
    const interactionAge = interaction ? ageOf(interaction) : undefined;
    remember(requests, { method, route, path, query, body, status, response, interactionAge, injected });
    if (!injected && isFaultOfBot(method, status)) report(world, `${method} ${route}`, outcome.body, body);
    world.changes.notify();
  }
}

function pattern({ path }: Route): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

function refusing(error: Parameters<typeof apiError>[0]): Served {
  return {
    handle: () => {
      throw apiError(error);
    },
  };
}

/** `@original` is a route of its own in Discord's description; clients write its @ plain or escaped. */
function templateOf(path: string, params: Call["params"]): string {
  return params["message_id"] === "@original" ? path.replace("{message_id}", "@original") : path;
}

/** Looking for what is not there breaks no rule; everything else that Discord refuses does. */
function isFaultOfBot(method: string, status: number): boolean {
  return status >= 400 && status < 500 && !(method === "GET" && status === 404);
}

function report(world: World, where: string, answer: unknown, detail: unknown): void {
  const fields: Readonly<Record<string, unknown>> =
    answer !== null && typeof answer === "object" ? { ...answer } : {};
  const { message, code, errors } = fields;
  remember(world.violations, {
    rule: typeof message === "string" ? message : "Refused",
    code: typeof code === "number" ? code : 0,
    where,
    detail: errors ?? detail,
  });
}

function limited(retryAfter: number, global: boolean, headers: Readonly<Record<string, string>>): Outcome {
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: retryAfter, global },
    headers: {
      "x-ratelimit-scope": global ? "global" : "user",
      ...headers,
      "retry-after": String(Math.max(1, Math.ceil(retryAfter))),
      ...(global ? { "x-ratelimit-global": "true" } : {}),
    },
  };
}

/** Anything but an ApiError is our own mistake: it is reported, so that a test cannot overlook it. */
function refusal(world: World, call: Call, error: unknown): Answer {
  if (error instanceof ApiError) {
    const { status, code, message, errors } = error;
    return { status, body: { message, code, ...(errors ? { errors } : {}) } };
  }
  const detail = error instanceof Error ? error.stack : error;
  remember(world.violations, {
    rule: "The sandbox itself failed",
    code: 0,
    where: `${call.method} ${call.path}`,
    detail,
  });
  return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
}

function send(context: Context, { status, body, headers = {} }: Outcome): Response {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  if (body === undefined) return context.body(null, 204);
  return context.json(body, contentful(status));
}

/** Hono wants to know that a status may have content. */
function contentful(status: number): ContentfulStatusCode {
  const possible = [200, 201, 400, 401, 403, 404, 405, 413, 429, 500, 502, 503, 504] as const;
  return possible.find((one) => one === status) ?? 500;
}

function file(context: Context, world: World): Response {
  const wanted = context.req.param("attachment_id") ?? "";
  const sent = [...world.messages.values()].flatMap(({ attachments }) => attachments);
  const found = world.uploads.get(wanted) ?? sent.find(({ id }) => id === wanted);
  if (found) return context.body(new Uint8Array(found.content), 200, { "content-type": found.contentType });
  return context.json({ message: "404: Not Found", code: 0 }, 404);
}
