import dgram from "node:dgram";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/**
 * Turns outbound network off for whoever imports this file: a socket connects to this machine or fails as an unreachable
 * network would. A test that needs the outside would fail for someone else, or tell someone else.
 */
class NetworkIsOff extends Error {
  constructor(host: string) {
    super(`The network is off in tests; something tried to reach ${host}`);
  }
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (!isLoopback(host)) {
    // As in a real refusal, what is written meanwhile is held back, and the error comes when someone listens for it.
    Object.assign(this, { connecting: true });
    setImmediate(() => this.destroy(new NetworkIsOff(host)));
    return this;
  }
  return Reflect.apply(connect, this, args);
};

dgram.Socket.prototype.send = () => {
  throw new NetworkIsOff("a datagram's address");
};

syncBuiltinESMExports();

/** `connect(port, host)`, `connect({ port, host })`, `connect("/a/pipe")`, or what `net.connect` has made of one of them. */
function hostOf(args: readonly unknown[]): string {
  const [first, second] = args.flat();
  if (typeof first === "object" && first !== null) {
    if ("path" in first && typeof first.path === "string") return "localhost";
    return "host" in first && typeof first.host === "string" ? first.host : "localhost";
  }
  return typeof second === "string" && typeof first === "number" ? second : "localhost";
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "" || /^127(\.\d{1,3}){3}$/.test(host);
}
