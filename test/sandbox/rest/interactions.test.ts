import { afterAll, describe, expect, it } from "vitest";
import { type Reply, type SandboxOptions, startSandbox } from "../../../src/sandbox/index.ts";
import { idIn, interactionsOf, rawBot, rawRest } from "../raw.ts";

const usual = await open({});
/** Where nothing is answered in time, which a busy machine could not promise. */
const hasty = await open({ acknowledgeWithin: 250 });
/** Where tokens die soon. */
const brief = await open({ tokenLife: 1_500, patience: 2_000 });
const { sandbox, rest, gateway } = usual;
const { id: application } = sandbox.application;

async function open(options: SandboxOptions) {
  const sandbox = await startSandbox({ requestsPerSecond: 1_000, ...options });
  afterAll(() => sandbox.close());
  const rest = rawRest(sandbox);
  const gateway = await rawBot(sandbox);
  await rest("PUT", `/applications/${sandbox.application.id}/commands`, [
    {
      name: "ask",
      description: "Ask",
      options: [{ type: 3, name: "topic", description: "A topic", autocomplete: true }],
    },
  ]);
  return { sandbox, rest, gateway };
}

const row = { type: 1, components: [{ type: 2, style: 2, label: "More", custom_id: "more" }] };
const MODAL = {
  custom_id: "form",
  title: "Report",
  components: [{ type: 18, label: "Why", component: { type: 4, custom_id: "why", style: 1 } }],
};

/** Lets a user act, and gives the bot's side of it: the callback and the webhook. */
async function begin(act: () => Promise<Reply>, { sandbox, rest, gateway } = usual) {
  const before = interactionsOf(gateway).length;
  const reply = act();
  reply.catch(() => {});
  while (interactionsOf(gateway).length === before) await new Promise((resolve) => setTimeout(resolve, 2));
  const interaction = interactionsOf(gateway)[before];
  if (!interaction) throw new Error("No interaction came.");
  const hook = `/webhooks/${sandbox.application.id}/${interaction.token}`;
  return {
    reply,
    interaction,
    respond: (body: unknown, query = "") =>
      rest("POST", `/interactions/${interaction.id}/${interaction.token}/callback${query}`, body),
    followUp: (body: unknown) => rest("POST", hook, body),
    original: (method: string, body?: unknown) => rest(method, `${hook}/messages/@original`, body),
    message: (method: string, id: string, body?: unknown) => rest(method, `${hook}/messages/${id}`, body),
  };
}
const asked = (there = usual) => begin(() => there.sandbox.slash("ask"), there);

describe("an interaction", () => {
  it("comes with everything that Discord documents", async () => {
    const { interaction, respond } = await asked();
    expect(interaction).toMatchObject({
      application_id: application,
      type: 2,
      version: 1,
      guild_id: sandbox.places.study.id,
      channel: { id: sandbox.places.study.channels.study.id, type: 0 },
      member: { user: { id: sandbox.people.member.id }, permissions: expect.stringMatching(/^\d+$/) },
      app_permissions: expect.stringMatching(/^\d+$/),
      locale: "en-GB",
      guild_locale: "en-GB",
      entitlements: [],
      authorizing_integration_owners: { 0: sandbox.places.study.id },
      context: 0,
      attachment_size_limit: 10_485_760,
    });
    await respond({ type: 4, data: { content: "x" } });
  });

  it("is answered with 204, or with the message when that is asked for", async () => {
    expect((await (await asked()).respond({ type: 4, data: { content: "x" } })).status).toBe(204);
    const { respond } = await asked();
    expect(
      await respond({ type: 4, data: { content: "x", flags: 64 } }, "?with_response=true"),
    ).toMatchObject({
      status: 200,
      body: {
        interaction: { response_message_ephemeral: true, response_message_loading: false },
        resource: { type: 4, message: { content: "x", flags: 64 } },
      },
    });
  });

  it("takes one first response, and refuses the second with 40060", async () => {
    const { respond } = await asked();
    await respond({ type: 4, data: { content: "x" } });
    expect(await respond({ type: 4, data: { content: "y" } })).toMatchObject({
      status: 400,
      body: { code: 40_060 },
    });
  });

  it("is lost after three seconds: the user is told, and a late response gets 10062", async () => {
    const { reply, respond } = await asked(hasty);
    expect((await reply).failure).toBe("The application did not respond");
    expect(await respond({ type: 4, data: { content: "late" } })).toMatchObject({
      status: 404,
      body: { code: 10_062 },
    });
  });

  it("with a wrong token is unknown", async () => {
    const { interaction, respond } = await asked();
    const wrong = await rest("POST", `/interactions/${interaction.id}/nonsense/callback`, { type: 5 });
    expect(wrong.body).toMatchObject({ code: 10_062 });
    await respond({ type: 4, data: { content: "x" } });
  });

  it("stays open after a response that Discord refused", async () => {
    const { respond } = await asked();
    expect((await respond({ type: 4, data: {} })).body).toMatchObject({ code: 50_006 });
    expect((await respond({ type: 4, data: { content: "x".repeat(2_001) } })).body).toMatchObject({
      code: 50_035,
    });
    expect((await respond({ type: 4, data: { content: "x" } })).status).toBe(204);
  });

  it("from a command has no message to update", async () => {
    const { respond } = await asked();
    expect((await respond({ type: 7, data: { content: "x" } })).body).toMatchObject({ code: 50_035 });
    await respond({ type: 4, data: { content: "x" } });
  });
});

describe("a deferred reply", () => {
  it("is thinking until it is filled, which is no edit", async () => {
    const { reply, respond, original } = await asked();
    await respond({ type: 5 });
    await original("PATCH", { content: "done" });
    const { message, acknowledgement } = await reply;
    expect({ acknowledgement, ...message }).toMatchObject({
      acknowledgement: "deferred",
      content: "done",
      thinking: false,
      edits: 0,
    });
  });

  it("fixes whether it is ephemeral, whatever the first follow-up says", async () => {
    const { reply, respond, followUp } = await asked();
    await respond({ type: 5 });
    await followUp({ content: "x", flags: 64 });
    const { message, followups } = await reply;
    expect(message).toMatchObject({ content: "x", ephemeral: false });
    expect(followups).toEqual([]);
  });

  it("that is never filled fails when the token dies", async () => {
    const { reply, respond } = await asked(brief);
    await respond({ type: 5 });
    expect(await reply).toMatchObject({
      failure: "The application did not respond",
      message: { thinking: true },
    });
  });
});

describe("the interaction's webhook", () => {
  it("is unknown before the first response", async () => {
    const { followUp, respond } = await asked();
    expect(await followUp({ content: "x" })).toMatchObject({ status: 404, body: { code: 10_015 } });
    await respond({ type: 4, data: { content: "x" } });
  });

  it("sends, changes and removes follow-ups, ephemeral ones too", async () => {
    const { reply, respond, followUp, message } = await asked();
    await respond({ type: 4, data: { content: "x" } });
    const id = idIn(await followUp({ content: "also", flags: 64 }));
    await message("PATCH", id, { content: "changed" });
    expect((await reply).followups).toMatchObject([{ content: "changed", ephemeral: true, edits: 1 }]);
    expect((await message("DELETE", id)).status).toBe(204);
    expect((await reply).followups).toEqual([]);
    expect((await message("GET", id)).body).toMatchObject({ code: 10_008 });
  });

  it("reaches no message but the interaction's own", async () => {
    const other = await sandbox.say("not yours");
    const { respond, message } = await asked();
    await respond({ type: 4, data: { content: "x" } });
    expect((await message("PATCH", other.message.id, { content: "y" })).body).toMatchObject({ code: 10_008 });
  });

  it("dies with the token", async () => {
    const { respond, original } = await asked(brief);
    await respond({ type: 4, data: { content: "x" } });
    await new Promise((resolve) => setTimeout(resolve, 1_550));
    expect(await original("PATCH", { content: "y" })).toMatchObject({ status: 401, body: { code: 50_027 } });
  });
});

describe("an ephemeral message", () => {
  it("is in no channel, and only its user sees and clicks it", async () => {
    const { reply, respond } = await asked();
    await respond({ type: 4, data: { content: "for you", flags: 64, components: [row] } });
    const { message } = await reply;
    const path = `/channels/${message.channelId}/messages/${message.id}`;
    expect((await rest("GET", path)).body).toMatchObject({ code: 10_008 });
    expect(sandbox.history().at(-1)?.content).toBe("for you");
    expect(sandbox.history({ user: sandbox.people.moderator }).map(({ id }) => id)).not.toContain(message.id);
    const other = sandbox.click(message, { label: "More" }, { user: sandbox.people.moderator });
    await expect(other).rejects.toThrow("Noor cannot see that message: it is ephemeral.");
  });
});

describe("a button", () => {
  it("can update its message, or be answered with a message under it", async () => {
    const { reply, respond } = await asked();
    await respond({ type: 4, data: { content: "x", components: [row] } });
    const { message } = await reply;
    const update = await begin(() => sandbox.click(message, { customId: "more" }));
    expect(update.interaction).toMatchObject({
      type: 3,
      data: { custom_id: "more", component_type: 2, id: 2 },
      message: { id: message.id },
    });
    await update.respond({ type: 7, data: { content: "updated" } });
    expect(await update.reply).toMatchObject({
      acknowledgement: "update",
      message: { id: message.id, content: "updated", edits: 1 },
    });
    const answer = await begin(() => sandbox.click(message, { label: "More" }));
    await answer.respond({ type: 4, data: { content: "below" } });
    expect((await answer.reply).message).toMatchObject({ content: "below", replyTo: message.id });
  });
});

describe("a select menu", () => {
  const menus = [
    { type: 1, components: [{ type: 3, custom_id: "style", options: [{ label: "APA", value: "apa" }] }] },
    { type: 1, components: [{ type: 5, custom_id: "who", max_values: 2 }] },
  ];

  it("sends the chosen values, and whom they refer to", async () => {
    const { reply, respond } = await asked();
    await respond({ type: 4, data: { content: "x", components: menus } });
    const { message } = await reply;
    const style = await begin(() => sandbox.select(message, "style", ["apa"]));
    expect(style.interaction).toMatchObject({
      data: { custom_id: "style", component_type: 3, id: 2, values: ["apa"] },
    });
    await style.respond({ type: 6 });
    const { id } = sandbox.people.moderator;
    const who = await begin(() => sandbox.select(message, "who", [id]));
    expect(who.interaction).toMatchObject({
      data: { component_type: 5, id: 4, values: [id], resolved: { users: { [id]: { username: "noor" } } } },
    });
    await who.respond({ type: 6 });
    expect(await who.reply).toMatchObject({
      acknowledgement: "deferred update",
      message: { id: message.id, edits: 0 },
    });
    await expect(sandbox.select(message, "style", ["mla"])).rejects.toThrow("The menu has no value mla.");
    await expect(sandbox.select(message, "style", [])).rejects.toThrow("Choose 1 to 1 values.");
  });
});

describe("a modal", () => {
  it("is opened, filled in and sent back, and cannot be answered with another", async () => {
    const { reply, respond } = await asked();
    await respond({ type: 9, data: MODAL });
    const { modal } = await reply;
    if (!modal) throw new Error("No modal opened.");
    const sent = await begin(() => sandbox.submit(modal, { why: "because" }));
    expect(sent.interaction).toMatchObject({
      type: 5,
      data: {
        custom_id: "form",
        components: [{ type: 18, component: { custom_id: "why", value: "because" } }],
      },
    });
    expect((await sent.respond({ type: 9, data: MODAL })).body).toMatchObject({ code: 50_035 });
    await sent.respond({ type: 4, data: { content: "thanks", flags: 64 } });
    expect((await sent.reply).message.content).toBe("thanks");
  });

  it.each([
    ["a title of 45", { title: "x".repeat(45) }, { title: "x".repeat(46) }],
    [
      "five fields",
      { components: Array.from({ length: 5 }, (_, at) => field(at)) },
      { components: Array.from({ length: 6 }, (_, at) => field(at)) },
    ],
    ["at least one field", { components: [field(1)] }, { components: [] }],
  ])("may have %s, and nothing past it", async (_, atTheEdge, past) => {
    const { respond } = await asked();
    expect((await respond({ type: 9, data: { ...MODAL, ...past } })).body).toMatchObject({ code: 50_035 });
    expect((await respond({ type: 9, data: { ...MODAL, ...atTheEdge } })).status).toBe(204);
  });
});

describe("autocomplete", () => {
  const typed = () => {
    const before = interactionsOf(gateway).length;
    const choices = sandbox.autocomplete("ask", "topic", "ru");
    choices.catch(() => {});
    return { choices, before };
  };
  const sent = async (before: number) => {
    while (interactionsOf(gateway).length === before) await new Promise((resolve) => setTimeout(resolve, 2));
    const [interaction] = interactionsOf(gateway).slice(before);
    return `/interactions/${interaction?.id}/${interaction?.token}/callback`;
  };

  it("is answered with at most 25 choices, and nothing else", async () => {
    const { choices, before } = typed();
    const callback = await sent(before);
    const many = (count: number) => ({
      choices: Array.from({ length: count }, (_, at) => ({ name: `n${at}`, value: `v${at}` })),
    });
    expect((await rest("POST", callback, { type: 5 })).body).toMatchObject({ code: 50_035 });
    expect((await rest("POST", callback, { type: 8, data: many(26) })).body).toMatchObject({ code: 50_035 });
    const number = { choices: [{ name: "a number for a text", value: 1 }] };
    expect((await rest("POST", callback, { type: 8, data: number })).body).toMatchObject({ code: 50_035 });
    expect((await rest("POST", callback, { type: 8, data: many(25) })).status).toBe(204);
    expect(await choices).toHaveLength(25);
  });

  it("that is not answered offers nothing", async () => {
    await expect(hasty.sandbox.autocomplete("ask", "topic", "ru")).rejects.toThrow("Loading options failed");
  });
});

function field(at: number) {
  return { type: 18, label: "Why", component: { type: 4, custom_id: `why${at}`, style: 1 } };
}
