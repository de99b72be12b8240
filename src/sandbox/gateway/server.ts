import type { Server } from "node:http";
import { GatewayCloseCodes as Close } from "discord-api-types/v10";
import { WebSocketServer } from "ws";
import { Connection } from "./connection.ts";
import type { Hub } from "./hub.ts";
import { REASONS } from "./refusals.ts";

/** Larger frames are cut off unread; what is merely larger than Discord allows gets its close code. */
const LARGEST_FRAME = 1_048_576;

/** Serves the gateway on an HTTP server. Returns what ends it and every connection. */
export function serveGateway(server: Server, hub: Hub): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME });
  server.on("upgrade", (request, socket, head) => {
    const url = URL.parse(request.url ?? "/", "ws://127.0.0.1");
    const compress = url?.searchParams.get("compress") ?? null;
    const encoding = url?.searchParams.get("encoding") ?? "json";
    if (url?.pathname !== "/" || encoding !== "json" || (compress !== null && compress !== "zlib-stream")) {
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      if ((url.searchParams.get("v") ?? "10") !== "10")
        client.close(Close.InvalidAPIVersion, REASONS[Close.InvalidAPIVersion]);
      else new Connection(hub, client, compress);
    });
  });
  return () => {
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}
