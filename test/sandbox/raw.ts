import { WebSocket } from "ws";
import { z } from "zod";
import type { Sandbox } from "../../src/sandbox/index.ts";

export interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Requests as any HTTP client would send them, with the bot's token unless another is given. */
export function rawRest(sandbox: Sandbox, token = sandbox.token) {
  return async (method: string, path: string, body?: unknown): Promise<RawAnswer> => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${sandbox.url}/v10${path}`, {
      method,
      headers: {
        authorization: `Bot ${token}`,
        ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  };
}

/** The id of what was answered. */
export function idIn({ body }: RawAnswer): string {
  return z.object({ id: z.string() }).parse(body).id;
}

const payload = z.object({
  op: z.number(),
  t: z.string().nullish(),
  s: z.number().nullish(),
  d: z.unknown(),
});
export type RawPayload = z.infer<typeof payload>;

/** A gateway connection as any WebSocket client would open it. Everything waits two seconds at most. */
export async function rawGateway(sandbox: Sandbox) {
  const url = sandbox.url.replace("http:", "ws:").replace("/api", "/?v=10&encoding=json");
  const socket = new WebSocket(url);
  const received: RawPayload[] = [];
  socket.on("message", (data) => received.push(payload.parse(JSON.parse(String(data)))));
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));

  const until = async (matches: (one: RawPayload) => boolean, words: string): Promise<RawPayload> => {
    for (let waited = 0; waited < 2_000; waited += 5) {
      const found = received.find(matches);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`No ${words} came, only ${received.map(({ op, t }) => t ?? op).join(", ")}`);
  };
  return {
    socket,
    received,
    send,
    closed,
    opcode: (op: number) => until((one) => one.op === op, `opcode ${op}`),
    event: (t: string) => until((one) => one.t === t, t),
    identify: (intents: number, more: object = {}) => {
      send(2, {
        token: sandbox.token,
        intents,
        properties: { os: "linux", browser: "test", device: "test" },
        ...more,
      });
    },
  };
}

/** Identifies a bot that only listens, so that a test can answer its interactions by raw requests. */
export async function rawBot(sandbox: Sandbox, intents = 0) {
  const gateway = await rawGateway(sandbox);
  gateway.identify(intents);
  await gateway.event("READY");
  return gateway;
}

const interaction = z.looseObject({ id: z.string(), token: z.string(), type: z.number() });

/** The interactions that a raw bot was sent, oldest first. */
export function interactionsOf({ received }: { readonly received: readonly RawPayload[] }) {
  return received.filter(({ t }) => t === "INTERACTION_CREATE").map(({ d }) => interaction.parse(d));
}
