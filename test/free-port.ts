import { once } from "node:events";
import { createServer } from "node:net";

/**
 * A port of the loopback interface on which nothing listens, for whoever will, or for what is not there. It lies below those that systems
 * give away by themselves: no other test gets it by asking for any port, nor by connecting to somewhere.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 20; tries++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer().listen(port, "127.0.0.1");
    try {
      await once(server, "listening");
    } catch {
      continue;
    }
    server.close();
    await once(server, "close");
    return port;
  }
  throw new Error("no port is free");
}
