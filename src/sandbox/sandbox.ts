import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { ClientRefusal } from "./client-refusal.ts";
import { actorOf, type Stage } from "./driving/actor.ts";
import { invite, kick, removeChannel } from "./driving/administer.ts";
import { availableCommands, describeCommand } from "./driving/available.ts";
import { thread } from "./driving/open-thread.ts";
import { edit, history, say } from "./driving/say.ts";
import { submit } from "./driving/submit.ts";
import { autocomplete, menu, slash } from "./driving/use-command.ts";
import { click, select } from "./driving/use-component.ts";
import { RequestFaults } from "./faults.ts";
import { Hub } from "./gateway/hub.ts";
import { serveGateway } from "./gateway/server.ts";
import { restApp } from "./rest/app.ts";
import { channelRoutes } from "./rest/channels.ts";
import { commandRoutes } from "./rest/commands.ts";
import { gatewayRoutes } from "./rest/gateway.ts";
import { guildRoutes } from "./rest/guilds.ts";
import { interactionRoutes } from "./rest/interactions.ts";
import { messageRoutes } from "./rest/messages.ts";
import { reactionRoutes } from "./rest/reactions.ts";
import { threadRoutes } from "./rest/threads.ts";
import { userRoutes } from "./rest/users.ts";
import { webhookRoutes } from "./rest/webhooks.ts";
import { settingsOf } from "./settings.ts";
import type { Sandbox, SandboxOptions } from "./types.ts";
import type { Faults, RecordedRequest } from "./watch-types.ts";
import { removeMessage } from "./world/messages.ts";
import { seed } from "./world/seed.ts";
import type { World } from "./world/world.ts";

const HOST = "127.0.0.1";

/** Starts a local Discord on 127.0.0.1. Rejects when the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const stage = seed(settingsOf(options));
  const { world, people, places } = stage;
  const requests: RecordedRequest[] = [];
  const requestFaults = new RequestFaults();
  const hub = new Hub(world);
  const app = restApp(world, routesOf(world, hub), requestFaults, requests);
  const server = createServer(getRequestListener(app.fetch));
  const stopGateway = serveGateway(server, hub);
  const port = await listen(server, options.port ?? 0);
  world.origin = `http://${HOST}:${port}`;
  const { id, botId, name: botName } = world.application;

  return {
    url: `${world.origin}/api`,
    token: world.settings.token,
    application: { id, botId, botName },
    places,
    people,
    requests,
    violations: world.violations,
    faults: allFaults(requestFaults, hub),
    mention: `<@${botId}>`,
    ready: () => untilReady(world, hub),
    ...drive(stage),
    close: () => {
      stopGateway();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** What users do, each with the stage already set. */
function drive(stage: Stage) {
  const { world } = stage;
  return {
    commands: (context) => availableCommands(world, actorOf(stage, context)).map(describeCommand),
    slash: async (name, given = {}, context) => slash(stage, name, given, context),
    autocomplete: async (name, focused, text, others = {}, context) =>
      autocomplete(stage, name, { name: focused, text }, others, context),
    menu: async (name, target, context) => menu(stage, name, target, context),
    click: async (message, button, context) => click(stage, message, button, context),
    select: async (message, customId, values, context) => select(stage, message, customId, values, context),
    submit: async (modal, fields, context) => submit(stage, modal, fields, context),
    say: async (content, context) => say(stage, content, context),
    thread: async (name, context) => thread(stage, name, context),
    history: (context) => history(stage, context),
    edit: (message, content, context) => edit(stage, message, content, context),
    remove: ({ id }) => {
      const message = world.messages.get(id);
      if (!message) throw new ClientRefusal("That message is gone.");
      removeMessage(world, message);
    },
    removeChannel: (place) => removeChannel(world, place),
    kick: (guild) => kick(world, guild),
    invite: (guild) => invite(world, guild),
  } satisfies Partial<Sandbox>;
}

function routesOf(world: World, hub: Hub) {
  return [
    ...gatewayRoutes(hub),
    ...userRoutes(world),
    ...commandRoutes(world),
    ...interactionRoutes(world),
    ...webhookRoutes(world),
    ...channelRoutes(world),
    ...messageRoutes(world),
    ...reactionRoutes(world),
    ...threadRoutes(world),
    ...guildRoutes(world),
  ];
}

function allFaults(requests: RequestFaults, hub: Hub): Faults {
  return {
    fail: (match, answer) => requests.fail(match, answer),
    delay: (match, milliseconds, times) => requests.delay(match, milliseconds, times),
    hold: (match) => requests.hold(match),
    drop: (match, when, times) => requests.drop(match, when, times),
    limit: (match, retryAfter, options) => requests.limit(match, retryAfter, options),
    gateway: hub.faults,
    clear: () => {
      requests.clear();
      hub.clearFaults();
    },
  };
}

async function untilReady(world: World, hub: Hub): Promise<void> {
  const { patience } = world.settings;
  const ready = await world.changes.wait(() => hub.isReady || undefined, patience);
  if (!ready) throw new Error(`No bot connected within ${patience} ms.`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      const address = server.address();
      if (address !== null && typeof address === "object") resolve(address.port);
      else reject(new Error("The server has no port."));
    });
  });
}
