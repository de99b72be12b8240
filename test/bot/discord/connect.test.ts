import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClient } from "../../../src/bot/discord/client.ts";
import { connect } from "../../../src/bot/discord/connect.ts";

describe("connecting", () => {
  it("gives up on an API that takes requests and never answers", async () => {
    const server = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => server.closeAllConnections());
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/api`;
    const client = createClient(url);
    onTestFinished(() => client.destroy());
    await expect(connect(client, "token", url, 200)).rejects.toThrow(
      `${url} did not let the bot in within 0.2 s`,
    );
  });
});
