import { Events } from "discord.js";
import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  InteractionContextType,
  ApplicationCommandOptionType as Option,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient } from "../../src/bot/discord/client.ts";
import { connect } from "../../src/bot/discord/connect.ts";
import { toCustomId } from "../../src/bot/discord/custom-id.ts";
import { handleInteraction } from "../../src/bot/discord/interactions.ts";
import { register } from "../../src/bot/discord/registration.ts";
import type { Outcome } from "../../src/bot/discord/reply.ts";
import { FOR_MODERATORS, WHERE } from "../../src/bot/discord/where.ts";
import type { Command, Features } from "../../src/bot/feature.ts";
import { features as real } from "../../src/bot/features.ts";
import { createLog } from "../../src/log.ts";
import { openLibrary } from "../../src/retrieval/index.ts";
import { type Context, type Reply, startSandbox } from "../../src/sandbox/index.ts";
import { openStore } from "../../src/store/index.ts";
import { NO_HURRY } from "../bot/no-hurry.ts";
import { servicesOver } from "../bot/services-over.ts";

/**
 * Every handler that is for moderators, and one more of each kind, over the real client and the real dispatcher. What a handler
 * would do is left out: it only says that it ran. Discord's own gate is left open, as an administrator of a server may leave it.
 */
const sandbox = await startSandbox();
const { people, places } = sandbox;
const ran: string[] = [];

const isForModerators = ({ audience }: { readonly audience: string }) => audience === "moderators";
const saysThatItRan = (name: string) => (): { readonly content: string } => {
  ran.push(name);
  return { content: "ran" };
};

const SAMPLE: Features = {
  ...real,
  commands: [
    {
      audience: "moderators",
      data: {
        ...FOR_MODERATORS,
        name: "sample",
        description: "A sample",
        options: [{ type: Option.String, name: "text", description: "A text", autocomplete: true }],
      },
      execute: () => ({ content: "" }),
      autocomplete: () => [{ name: "secret", value: "secret" }],
    },
  ],
  menus: [
    {
      audience: "moderators",
      data: { ...FOR_MODERATORS, type: ApplicationCommandType.Message, name: "Sample" },
      execute: () => ({ content: "" }),
    },
  ],
  buttons: [
    {
      action: "samplebutton",
      audience: "moderators",
      label: () => "Sample",
      execute: () => ({ content: "" }),
    },
  ],
  selects: [{ action: "samplemenu", audience: "moderators", execute: () => ({ content: "" }) }],
  forms: [{ action: "sampleform", audience: "moderators", execute: () => ({ content: "" }) }],
};

const walked = {
  commands: [...real.commands, ...SAMPLE.commands].filter(isForModerators).map((command) => ({
    ...command,
    data: openToAll(command.data),
    execute: saysThatItRan(command.data.name),
    ...(command.autocomplete && {
      autocomplete: () => {
        ran.push(`choices of ${command.data.name}`);
        return [{ name: "secret", value: "secret" }];
      },
    }),
  })),
  menus: [...real.menus, ...SAMPLE.menus].filter(isForModerators).map((menu) => ({
    ...menu,
    data: openToAll(menu.data),
    execute: saysThatItRan(menu.data.name),
  })),
  buttons: [...real.buttons, ...SAMPLE.buttons]
    .filter(isForModerators)
    .map((one) => ({ ...one, execute: saysThatItRan(one.action) })),
  selects: [...real.selects, ...SAMPLE.selects]
    .filter(isForModerators)
    .map((one) => ({ ...one, execute: saysThatItRan(one.action) })),
  forms: [...real.forms, ...SAMPLE.forms]
    .filter(isForModerators)
    .map((one) => ({ ...one, execute: saysThatItRan(one.action) })),
};

/** Shows whatever a test wants, to whoever asks: forged custom ids come as easily. */
let toShow: Outcome = { content: "unset" };
const show: Command = {
  audience: "members",
  data: { ...WHERE, name: "show", description: "Show" },
  execute: () => toShow,
};

function openToAll<D extends object>(data: D): D & typeof WHERE {
  return { ...data, ...WHERE, default_member_permissions: null };
}

const features: Features = { ...SAMPLE, ...walked, commands: [...walked.commands, show] };
const client = createClient(sandbox.url);
const data = [...features.commands, ...features.menus].map((command) => command.data);
const store = await openStore("file::memory:");
const library = await openLibrary({ readings: [] });
const services = await servicesOver({ library, store, client, log: createLog("silent") }, features, NO_HURRY);
const { standing } = services;
client.on(Events.InteractionCreate, (one) => void handleInteraction(one, features, services));
await register(await connect(client, sandbox.token, sandbox.url), data, undefined, services.log);
await sandbox.ready();
beforeEach(() => void ran.splice(0));
afterEach(() => expect(sandbox.violations).toEqual([]));
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

/** Every way into a moderators' handler, by a name to call it by. */
const ways: readonly (readonly [name: string, use: (context: Context) => Promise<Reply>])[] = [
  ...walked.commands.flatMap(({ data: { name, options = [] } }) =>
    paths(name, options).map(
      ([path, inside]) =>
        [
          `/${path}`,
          (context: Context) => sandbox.slash(path, Object.fromEntries(inside.map(given)), context),
        ] as const,
    ),
  ),
  ...walked.menus.map(
    ({ data: { name } }) =>
      [
        `the menu ${name}`,
        async (context: Context) => sandbox.menu(name, (await sandbox.say("x", context)).message, context),
      ] as const,
  ),
  ...walked.buttons.map(
    ({ action }) =>
      [
        `the button ${action}`,
        async (context: Context) => {
          const customId = toCustomId({ action, parameters: ["1"] });
          toShow = { content: "x", buttons: [{ label: "Press", customId }] };
          return sandbox.click((await sandbox.slash("show", {}, context)).message, { customId }, context);
        },
      ] as const,
  ),
  ...walked.selects.map(
    ({ action }) =>
      [
        `the select menu ${action}`,
        async (context: Context) => {
          const customId = toCustomId({ action, parameters: ["1"] });
          const options = [{ label: "One", value: "1" }];
          toShow = { content: "x", select: { customId, placeholder: "Choose", options } };
          return sandbox.select((await sandbox.slash("show", {}, context)).message, customId, ["1"], context);
        },
      ] as const,
  ),
  ...walked.forms.map(
    ({ action }) =>
      [
        `the form ${action}`,
        async (context: Context) => {
          const customId = toCustomId({ action, parameters: ["1"] });
          const input = { id: "a", label: "A", style: "short", required: false, maxLength: 10 } as const;
          toShow = { form: { customId, title: "Form", inputs: [input] } };
          const { modal } = await sandbox.slash("show", {}, context);
          if (modal === undefined) throw new Error("no form opened");
          return sandbox.submit(modal, {}, context);
        },
      ] as const,
  ),
];

type Options = readonly APIApplicationCommandOption[];

/** What can be sent of a command: itself, or each of its subcommands, with its options. */
function paths(name: string, options: Options): readonly (readonly [path: string, options: Options])[] {
  const below = options.flatMap((option) =>
    option.type === Option.Subcommand || option.type === Option.SubcommandGroup
      ? paths(`${name} ${option.name}`, option.options ?? [])
      : [],
  );
  return below.length > 0 ? below : [[name, options]];
}

/** Something that an option takes. */
function given(option: APIApplicationCommandOption) {
  const { name } = option;
  switch (option.type) {
    case Option.String:
      return [name, option.choices?.[0]?.value ?? "x".repeat(option.min_length ?? 1)] as const;
    case Option.Integer:
    case Option.Number:
      return [name, option.choices?.[0]?.value ?? option.min_value ?? 1] as const;
    case Option.Boolean:
      return [name, true] as const;
    case Option.User:
    case Option.Mentionable:
      return [name, people.member] as const;
    default:
      return [name, undefined] as const;
  }
}

const STUDY = places.study.channels.study;

const REFUSED: readonly (readonly [who: string, context: Context])[] = [
  ["an ordinary member", { user: people.member, channel: STUDY }],
  [
    "someone who moderates nothing in another server",
    { user: people.stranger, channel: places.other.channels.general },
  ],
  ["a moderator in a direct message", { user: people.moderator, channel: "dm" }],
  ["an administrator in a direct message", { user: people.administrator, channel: "dm" }],
];

const ADMITTED: readonly (readonly [who: string, context: Context])[] = [
  ["a moderator", { user: people.moderator, channel: STUDY }],
  ["an administrator", { user: people.administrator, channel: STUDY }],
];

describe.each(ways)("%s", (_, use) => {
  it.each(REFUSED)(
    "is refused to %s, politely and privately, and its handler does not run",
    async (__, who) => {
      const { message } = await use(who);
      expect(ran).toEqual([]);
      expect(message.ephemeral).toBe(true);
      expect(message.content).toContain("This is for moderators");
      expect(message.content).toContain("**Manage Server**");
    },
  );

  it.each(ADMITTED)("is open to %s", async (__, who) => {
    await use(who);
    expect(ran).toHaveLength(1);
  });
});

describe("a server's moderator role", () => {
  const withRole = (moderatorRoleId: string | null) =>
    standing.setServer({ moderatorRoleId }, { guildId: places.study.id, actorId: null, at: Date.now() });
  const sample = (context: Context) => sandbox.slash("sample", { text: "x" }, context);

  it("lets whoever has it moderate there, and nowhere else", async () => {
    await withRole(places.study.roles.readers);
    await sample({ user: people.member, channel: STUDY });
    await sample({ user: people.member, channel: places.study.channels.thread });
    expect(ran).toEqual(["sample", "sample"]);
    for (const context of [
      { user: people.recluse, channel: STUDY },
      { user: people.member, channel: "dm" },
      { user: people.stranger, channel: places.other.channels.general },
    ] as const) {
      expect((await sample(context)).message.content).toContain("This is for moderators");
    }
    expect(ran).toHaveLength(2);
    await withRole(null);
    expect((await sample({ user: people.member })).message.content).toContain("This is for moderators");
  });
});

describe("what is being typed", () => {
  it.each(walked.commands.flatMap(({ data: { name, options = [] } }) => paths(name, options)))(
    "in /%s is completed for moderators only, and only in their server",
    async (path, options) => {
      for (const { name } of options.filter((one) => "autocomplete" in one && one.autocomplete === true)) {
        ran.splice(0);
        for (const [, context] of REFUSED) {
          expect(await sandbox.autocomplete(path, name, "s", {}, context)).toEqual([]);
        }
        expect(ran).toEqual([]);
        const [, moderator] = ADMITTED[0] ?? [];
        expect(await sandbox.autocomplete(path, name, "s", {}, moderator)).toHaveLength(1);
        expect(ran.splice(0)).toHaveLength(1);
      }
    },
  );
});

describe("the handlers", () => {
  it("all say for whom they are", () => {
    const { commands, menus, buttons, selects, forms } = real;
    for (const { audience } of [...commands, ...menus, ...buttons, ...selects, ...forms]) {
      expect(["members", "moderators"]).toContain(audience);
    }
  });

  it("for moderators that are commands are hidden from others by Discord, and are for servers only", () => {
    for (const { audience, data: command } of [...real.commands, ...real.menus]) {
      const needed = command.default_member_permissions ?? undefined;
      expect([command.name, needed]).toEqual([
        command.name,
        audience === "moderators" ? `${PermissionFlagsBits.ManageGuild}` : undefined,
      ]);
      if (audience === "moderators") expect(command.contexts).toEqual([InteractionContextType.Guild]);
    }
  });
});
