import { Events } from "discord.js";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createClient } from "../../src/bot/discord/client.ts";
import { connect } from "../../src/bot/discord/connect.ts";
import { toCustomId } from "../../src/bot/discord/custom-id.ts";
import { handleInteraction } from "../../src/bot/discord/interactions.ts";
import { register } from "../../src/bot/discord/registration.ts";
import type { Outcome } from "../../src/bot/discord/reply.ts";
import { WHERE } from "../../src/bot/discord/where.ts";
import type { Command, Features } from "../../src/bot/feature.ts";
import { features as real } from "../../src/bot/features.ts";
import { createLog } from "../../src/log.ts";
import { openLibrary } from "../../src/retrieval/index.ts";
import { type Context, type Reply, startSandbox } from "../../src/sandbox/index.ts";
import { openStore } from "../../src/store/index.ts";
import { servicesOver } from "../bot/services-over.ts";
import { CORPUS } from "../journeys/stage.ts";

/**
 * The real handlers, and ids of what belongs to one server in the hands of another server's moderator: nothing may change, and nothing
 * of it may be shown. New handlers are walked without being told.
 */
const sandbox = await startSandbox();
const { people, places } = sandbox;
const { study, other } = places;
const store = await openStore("file::memory:");
const SECRET = "What do the members of the study group ask?";
const by = { guildId: study.id, actorId: people.moderator.id, at: Date.now() };

const library = await openLibrary({ folder: CORPUS });
const passageId = library.ask("Who wrote the nonproliferation paper?").excerpts[0]?.passageId ?? "";
const place = { channelId: study.channels.study.id, messageId: "100000000000000001" };
const held = await store.reviews.hold({
  guildId: study.id,
  channelId: study.channels.study.id,
  askerId: people.member.id,
  locale: "en",
  question: SECRET,
  proposed: [passageId],
  isPrivate: false,
  placeholder: { kind: "message", messageId: place.messageId },
  askedAt: Date.now(),
});
const filed = await store.reports.file(
  { guildId: study.id, place, answerKey: "key", question: SECRET, passageIds: [passageId] },
  { userId: people.member.id, reason: SECRET, at: Date.now() },
);
const asked = await store.unanswered.file({
  guildId: study.id,
  channelId: study.channels.study.id,
  askerId: people.member.id,
  question: SECRET,
  isPrivate: false,
  messageId: null,
  askedAt: Date.now(),
});
const lesson = await store.taught.add(SECRET, passageId, by);
await store.mutes.set(people.member.id, Date.now() + 3_600_000, by);
await store.settings.setServer({ moderatorChannelId: study.channels.general.id }, by);

/** Everything of the study group that a handler could change. */
const everything = async () =>
  JSON.stringify([
    await store.reviews.find(study.id, held.id),
    await store.reports.find(study.id, filed.report.id),
    await store.unanswered.find(study.id, asked.unanswered.id),
    await store.taught.list(study.id),
    await store.keeping.memberData(study.id, people.member.id),
    await store.mutes.all(Date.now()),
    [...((await store.settings.all()).get(study.id)?.().channels ?? [])],
    await store.audit.count(study.id, {}),
  ]);

let toShow: Outcome = { content: "unset" };
const show: Command = {
  audience: "members",
  data: { ...WHERE, name: "show", description: "Show" },
  execute: () => toShow,
};
const features: Features = { ...real, commands: [...real.commands, show] };
const client = createClient(sandbox.url);
const data = [...features.commands, ...features.menus].map((command) => command.data);
const services = await servicesOver({ library, store, client, log: createLog("silent") }, features);
client.on(Events.InteractionCreate, (one) => void handleInteraction(one, features, services));
await register(await connect(client, sandbox.token, sandbox.url), data, undefined, services.log);
await sandbox.ready();
afterEach(() => expect(sandbox.violations).toEqual([]));
afterAll(async () => {
  await client.destroy();
  await store.close();
  await sandbox.close();
});

const IDS = [
  ["a review", held.id],
  ["a report", filed.report.id],
  ["a question for the moderators", asked.unanswered.id],
  ["a taught question", lesson.id],
  ["the removed answer's key", "key"],
  ["a member", people.member.id],
] as const;

const elsewhere: Context = { user: people.administrator, channel: other.channels.general };

type Use = (id: string) => Promise<Reply>;
const shownWith = async (outcome: Outcome) => {
  toShow = outcome;
  return await sandbox.slash("show", {}, elsewhere);
};
const WAYS: readonly (readonly [name: string, use: Use])[] = [
  ...real.buttons.map(
    ({ action }) =>
      [
        `the button ${action}`,
        async (id: string) => {
          const customId = toCustomId({ action, parameters: [id] });
          const { message } = await shownWith({ content: "x", buttons: [{ label: "Press", customId }] });
          return await sandbox.click(message, { customId }, elsewhere);
        },
      ] as const,
  ),
  ...real.selects.map(
    ({ action }) =>
      [
        `the select menu ${action}`,
        async (id: string) => {
          const customId = toCustomId({ action, parameters: [id] });
          // Some name what they are about by their values, some what is to be done with it.
          const options = [id, passageId].map((value) => ({ label: "One", value }));
          const { message } = await shownWith({
            content: "x",
            select: { customId, placeholder: "Choose", options },
          });
          await sandbox.select(message, customId, [passageId], elsewhere);
          return await sandbox.select(message, customId, [id], elsewhere);
        },
      ] as const,
  ),
  ...real.forms.map(
    ({ action }) =>
      [
        `the form ${action}`,
        async (id: string) => {
          const customId = toCustomId({ action, parameters: [id] });
          const input = { id: "reason", label: "A", style: "short", required: false, maxLength: 10 } as const;
          const { modal } = await shownWith({ form: { customId, title: "Form", inputs: [input] } });
          if (modal === undefined) throw new Error("no form opened");
          return await sandbox.submit(modal, { reason: "x" }, elsewhere);
        },
      ] as const,
  ),
];

describe.each(WAYS)("%s", (_, use) => {
  it.each(IDS)("in another server does nothing to %s, and shows nothing of it", async (__, id) => {
    const before = await everything();
    const reply = await use(id);
    await reply.until(({ messages, modal }) => modal !== undefined || messages.every((one) => !one.thinking));
    expect(await everything()).toBe(before);
    // What was shown may be passages, which are everyone's; what was asked is the study group's own.
    expect(JSON.stringify(reply.messages)).not.toContain(SECRET);
  });
});
