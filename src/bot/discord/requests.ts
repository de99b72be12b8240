import { DefaultRestOptions, type RESTOptions } from "discord.js";

/**
 * Sends a request as discord.js does, but lets it try again when Discord closed a kept-alive connection just as the request
 * went out. discord.js tries again after a reset alone, though the two differ only in how the other side closed. Trying again
 * is safe: a response that did arrive is refused as a double one, and a message carries its nonce.
 */
export const makeRequest: RESTOptions["makeRequest"] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    if (!isClosedByPeer(error)) throw error;
    throw Object.assign(new Error("ECONNRESET: Discord closed the connection", { cause: error }), {
      code: "ECONNRESET",
    });
  }
};

function isClosedByPeer(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "UND_ERR_SOCKET";
}
