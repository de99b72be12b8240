import type { Hub } from "../gateway/hub.ts";
import { ok, type Route } from "./route.ts";

/** Where the gateway is, and how many sessions a bot may still start today. */
export function gatewayRoutes(hub: Hub): readonly Route[] {
  const url = () => hub.world.origin.replace("http:", "ws:");
  return [
    { method: "GET", path: "/gateway", open: true, handle: () => ok({ url: url() }) },
    {
      method: "GET",
      path: "/gateway/bot",
      handle: () => ok({ url: url(), shards: 1, session_start_limit: hub.startLimit }),
    },
  ];
}
