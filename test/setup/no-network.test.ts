import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { connect as connectSecurely } from "node:tls";
import { REST } from "discord.js";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";

// An address that is reserved for documentation: no one is there even if the guard fails.
const NOBODY = "192.0.2.1";
const OFF = "The network is off in tests";

describe("in tests the network", () => {
  it("reaches this machine", async () => {
    const server = createServer((_, response) => response.end("here")).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
    expect(await response.text()).toBe("here");
    server.close();
  });

  it.each([
    ["a socket", () => connect(9, NOBODY)],
    ["a socket by options", () => connect({ port: 9, host: NOBODY })],
    ["a socket by name", () => connect(9, "example.org")],
    ["a secure socket", () => connectSecurely(9, NOBODY)],
    ["a web socket", () => new WebSocket(`ws://${NOBODY}/`)],
  ])("is off for %s", async (_, attempt) => {
    const [error] = await once(attempt(), "error");
    expect(String(error)).toContain(OFF);
  });

  it("is off for datagrams", () => {
    const socket = createSocket("udp4");
    expect(() => socket.send("x", 9, NOBODY)).toThrow(OFF);
    socket.close();
  });

  it("is off for fetch", async () => {
    const error = await fetch(`http://${NOBODY}/`).catch((reason: unknown) => reason);
    expect(error instanceof Error && String(error.cause)).toContain(OFF);
  });

  it("is off for Discord's client", async () => {
    const rest = new REST({ timeout: 1_000, retries: 0 }).setToken("x");
    await expect(rest.get("/gateway/bot")).rejects.toThrow(OFF);
  });
});
