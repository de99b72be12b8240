import { constants, createDeflate } from "node:zlib";
import type { WebSocket } from "ws";

/** Sends JSON to a client: as text, or for `compress=zlib-stream` as one compressed stream that is flushed after each message. */
export function sender(socket: WebSocket, compress: string | null): (payload: object) => void {
  if (compress === null) return (payload) => socket.send(JSON.stringify(payload));
  const deflate = createDeflate();
  let chunks: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.on("close", () => deflate.destroy());
  return (payload) => {
    deflate.write(JSON.stringify(payload));
    deflate.flush(constants.Z_SYNC_FLUSH, () => {
      const flushed = Buffer.concat(chunks);
      chunks = [];
      if (flushed.byteLength > 0) socket.send(flushed);
    });
  };
}
