import { readdirSync, readFileSync } from "node:fs";
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Option,
} from "discord-api-types/v10";
import { beforeAll, describe, expect, it } from "vitest";
import { toCustomId } from "../../src/bot/discord/custom-id.ts";
import { features } from "../../src/bot/features.ts";
import { poseQuiz } from "../../src/bot/quiz/posed.ts";
import { readingKey } from "../../src/bot/reading-key.ts";
import { formatReference, type Library } from "../../src/retrieval/index.ts";
import type { CommandOptions, Place, Reply, SeenMessage } from "../../src/sandbox/index.ts";
import { postAsBot } from "../journeys/bot-message.ts";
import { openStage } from "../journeys/stage.ts";
import { pathsOf } from "./paths-of.ts";
import { runsIn } from "./runs-of-words.ts";

/**
 * Every way that members have, used upon passages beyond a channel's limits: by their words, by their ids in messages that were there
 * before the limits, by what was held for moderators. In a channel without limits most of them show such a passage; in one with limits
 * none may, but for what moderators chose for whoever asked, which is theirs to see. New handlers are walked without being told.
 */
const { sandbox, library, store } = await openStage({ requestsPerSecond: 10_000 });
const { member, moderator } = sandbox.people;
const { study, general, thread } = sandbox.places.study.channels;
const guildId = sandbox.places.study.id;
const PAPER = "nonproliferation-cooperation";
const RELATIONS = "us-russia-relations";

const passagesOf = (reading: string) =>
  library.around(library.outline(reading)[0]?.firstPassageId ?? "", 10_000);
const passageWith = (words: string, reading: string) => {
  const found = passagesOf(reading).find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`no passage has “${words}”`);
  return found;
};

/** Beyond the limits of either channel. */
const FAR = passageWith("few tangible benefits", PAPER);
const FAR_WORDS = "received few tangible benefits";
/** The last that has been read of each, where reading on leads beyond. */
const NEAR = passageWith("Since September 11, the relationship", PAPER);
const LINE = passageWith("May 03, 1996", RELATIONS);
const SO_FAR = { [PAPER]: NEAR.passageId, [RELATIONS]: LINE.passageId };

/** What a channel must not show: the runs of the passages that its view of the library lacks, and has nowhere else. */
function beyond(view: Library): ReadonlySet<string> {
  const all = [PAPER, RELATIONS].flatMap(passagesOf);
  const shown = all.filter(({ passageId }) => view.standing(passageId) === "here").map(({ text }) => text);
  const known = new Set(
    [...shown, ...library.readings().map((card) => formatReference(card))].flatMap(runsIn),
  );
  const kept = all.filter(({ passageId }) => view.standing(passageId) !== "here");
  return new Set(kept.flatMap(({ text }) => runsIn(text)).filter((run) => !known.has(run)));
}

/** All that a reply says. */
async function textsOf(reply: Reply): Promise<readonly string[]> {
  await reply.until(({ acknowledgement, followups, messages, modal }) => {
    if (modal !== undefined) return true;
    const isChanged = followups.length > 0 || messages.some(({ edits }) => edits > 0);
    return acknowledgement === "deferred update" ? isChanged : messages.every((one) => !one.thinking);
  });
  return Promise.all(reply.messages.map(textOf));
}

async function textOf(message: SeenMessage): Promise<string> {
  const { channelId, content, embeds, selects, attachments } = message;
  const files = attachments.map(async ({ id, filename }) => {
    const response = await fetch(new URL(`/attachments/${channelId}/${id}/${filename}`, sandbox.url));
    return response.text();
  });
  const shown = [JSON.stringify(embeds), JSON.stringify(selects)].map((json) => json.replaceAll("\\n", "\n"));
  return [content, ...shown, ...(await Promise.all(files))].join("\n");
}

interface Way {
  readonly name: string;
  use(channel: Place): Promise<readonly string[]>;
}

interface About {
  readonly passageIds?: readonly string[];
  readonly parameters?: readonly string[];
}

/** What the ids of a message may be about. */
async function abouts(channel: Place): Promise<readonly About[]> {
  const by = { guildId, actorId: moderator.id, at: Date.now() };
  const asked = {
    guildId,
    channelId: channel.id,
    askerId: member.id,
    question: "x",
    isPrivate: true,
    askedAt: by.at,
  };
  const held = await store.reviews.hold({
    ...asked,
    locale: "en",
    proposed: [FAR.passageId],
    placeholder: { kind: "interaction", applicationId: "1", token: "t" },
  });
  await store.reviews.decide(held.id, { state: "approved", passageIds: [FAR.passageId], answerKey: "" }, by);
  await store.reviews.delivered(held.id, by.at);
  const { unanswered } = await store.unanswered.file({ ...asked, question: `x ${held.id}`, messageId: null });
  await store.unanswered.settle(
    unanswered.id,
    { state: "taught", passageId: FAR.passageId, answerKey: "" },
    by,
  );
  await store.unanswered.told(unanswered.id, by.at);
  const far = [FAR.passageId];
  return [
    { passageIds: far },
    { passageIds: far, parameters: ["0"] },
    { passageIds: [NEAR.passageId] },
    { passageIds: [NEAR.passageId, FAR.passageId] },
    // The lines after the first are remembered as marks.
    { passageIds: [LINE.passageId], parameters: ["vvvv"] },
    { passageIds: [LINE.passageId], parameters: ["0", "vvvv"] },
    { parameters: [readingKey({ name: PAPER }), "0"] },
    { parameters: ["0", member.id] },
    { parameters: [...(await quizBeyond()), "0"] },
    { parameters: [...(await quizBeyond()), member.id] },
    { parameters: [held.id] },
    { parameters: [unanswered.id] },
  ];
}

let quizzes = 0;

/** What the buttons of a quiz remember that asks about a passage beyond the limits. */
async function quizBeyond(): Promise<readonly string[]> {
  const isBeyond = library.within({ readings: [RELATIONS], until: SO_FAR });
  for (;;) {
    const { quiz, memory } = await poseQuiz(library, `seed${quizzes++}`);
    const isKnown = quiz.kind === "cloze" && isBeyond.standing(quiz.excerpt.passageId) !== "here";
    if (isKnown && library.within({ until: SO_FAR }).standing(quiz.excerpt.passageId) !== "here")
      return memory;
  }
}

/** A message that was there before: its content is a comparison's, and where it can be shared, what it shows is beyond. */
const posted = (channel: Place, action: string, about: About, select?: readonly string[]) => {
  const button = (one: string, of = about) => ({
    type: 2,
    style: 2,
    label: one,
    custom_id: toCustomId({ action: one, ...of }),
  });
  const menu = { type: 3, custom_id: toCustomId({ action, ...about }) };
  const rows = [
    ...(select
      ? [[{ ...menu, options: select.map((value) => ({ label: "One", value })) }]]
      : [[button(action)]]),
    ...(action === "context"
      ? []
      : [[button("context", action === "share" ? { passageIds: [FAR.passageId] } : about)]]),
  ];
  return postAsBot(sandbox, channel, {
    content: "**tangible benefits**",
    ...(action === "share" && { embeds: [{ description: FAR.text }] }),
    components: rows.map((components) => ({ type: 1, components })),
  });
};

const fits = (action: string, about: About): boolean => {
  try {
    return toCustomId({ action, ...about }).length > 0;
  } catch {
    return false;
  }
};

const forMembers = ({ audience }: { readonly audience: string }) => audience === "members";

const buttons = features.buttons.filter(forMembers).map(
  ({ action }): Way => ({
    name: `button ${action}`,
    async use(channel) {
      const seen: string[] = [];
      for (const about of await abouts(channel)) {
        if (!fits(action, about)) continue;
        const message = await posted(channel, action, about);
        const reply = await sandbox.click(
          message,
          { customId: toCustomId({ action, ...about }) },
          { channel },
        );
        seen.push(...(await textsOf(reply)));
        if (reply.modal !== undefined)
          seen.push(...(await textsOf(await sandbox.submit(reply.modal, { reason: "x" }, { channel }))));
      }
      return seen;
    },
  }),
);

const selects = features.selects.filter(forMembers).map(
  ({ action }): Way => ({
    name: `menu ${action}`,
    async use(channel) {
      const seen: string[] = [];
      for (const about of [
        {},
        { passageIds: [FAR.passageId] },
        { passageIds: [LINE.passageId], parameters: ["vvvv"] },
      ]) {
        const values = [FAR.passageId, readingKey({ name: PAPER }), "apa", "bibtex"];
        for (const value of values) {
          const message = await posted(channel, action, about, values);
          const customId = toCustomId({ action, ...about });
          seen.push(...(await textsOf(await sandbox.select(message, customId, [value], { channel }))));
        }
      }
      return seen;
    },
  }),
);

/** Shorter than a run, so that it is no run itself where a reply repeats it. */
const TYPED = [
  FAR_WORDS,
  FAR.passageId,
  "Did Russia receive tangible benefits?",
  "What happened in the 1990s?",
  PAPER,
];

/** What may be given for them: each text for what must be given, with and without a reading. */
function givenFor(options: readonly APIApplicationCommandOption[]): readonly CommandOptions[] {
  const texts = options.filter((one) => one.type === Option.String);
  const required = texts.filter((one) => one.required);
  const optional = texts.filter((one) => !one.required && one.name === "reading");
  const valueFor = (one: (typeof texts)[number], typed: string) => one.choices?.[0]?.value ?? typed;
  return (required.length === 0 ? [""] : TYPED).flatMap((typed) => {
    const needed = Object.fromEntries(required.map((one) => [one.name, valueFor(one, typed)]));
    return [needed, ...optional.map(({ name }) => ({ ...needed, [name]: PAPER }))];
  });
}

const commands = features.commands.filter(forMembers).flatMap((command) =>
  pathsOf(command.data.name, command.data.options ?? []).flatMap(([path, options]): readonly Way[] => {
    const suggesting = options.filter((one) => "autocomplete" in one && one.autocomplete === true);
    return [
      {
        name: `/${path}`,
        async use(channel) {
          const seen: string[] = [];
          for (const given of givenFor(options))
            seen.push(...(await textsOf(await sandbox.slash(path, given, { channel }))));
          return seen;
        },
      },
      ...suggesting.map(
        ({ name }): Way => ({
          name: `suggestions of /${path}`,
          async use(channel) {
            const typed = [...TYPED, "", "tangible", "Jun"];
            const offered = typed.map((text) => sandbox.autocomplete(path, name, text, {}, { channel }));
            return (await Promise.all(offered)).flat().map((choice) => choice.name);
          },
        }),
      ),
    ];
  }),
);

const menus = features.menus.filter(forMembers).map(
  ({ data: { name } }): Way => ({
    name,
    async use(channel) {
      const { message } = await sandbox.say(`They write “${FAR_WORDS}”`, { channel });
      return textsOf(await sandbox.menu(name, message, { channel }));
    },
  }),
);

const mention: Way = {
  name: "a mention",
  async use(channel) {
    const said = await Promise.all(
      TYPED.map((text) => sandbox.say(`${sandbox.mention} ${text}`, { channel })),
    );
    return Promise.all(said.map(async (one) => textOf(await one.reply())));
  },
};

const WAYS: readonly Way[] = [...buttons, ...selects, ...commands, ...menus, mention];

/** Those that show text of the readings, of which there must be some here. */
const SHOWING: readonly string[] = [
  "button context",
  "button pageback",
  "button pageon",
  "button placeback",
  "button placeon",
  "button placehere",
  "button closest",
  "button share",
  "button comparebefore",
  "button compareafter",
  "button quiz",
  "button reveal",
  "button heldanswer",
  "button showunanswered",
  "menu choose",
  "menu candidate",
  "menu section",
  "/ask",
  "/lookup",
  "suggestions of /lookup",
  "/compare",
  "/quote",
  "/cite",
  "suggestions of /cite",
  "/handout",
  "/quiz",
  "Check quote",
  "Find in readings",
  "a mention",
];

/** Those that show whoever asked what moderators chose for them, as the channel does where it is told there. */
const CHOSEN_BY_MODERATORS: readonly string[] = ["button heldanswer", "button showunanswered"];

async function shows(way: Way, channel: Place, kept: ReadonlySet<string>): Promise<readonly string[]> {
  return [...new Set((await way.use(channel)).flatMap(runsIn))].filter((run) => kept.has(run));
}

it("where a channel has no limits, these show it: were it none, the rest would prove nothing", {
  timeout: 120_000,
}, async () => {
  const kept = beyond(library.within({ readings: [], until: SO_FAR }));
  const showing: string[] = [];
  for (const way of WAYS) {
    let isShown = (await shows(way, study, kept)).length > 0;
    // A quiz may have its gap where it leaves no run of words.
    for (let again = 0; !isShown && SHOWING.includes(way.name) && again < 3; again++)
      isShown = (await shows(way, study, kept)).length > 0;
    if (isShown) showing.push(way.name);
  }
  expect(showing).toEqual(SHOWING);
});

describe("with limits", () => {
  beforeAll(async () => {
    const as = { user: moderator, channel: general };
    for (const progress of Object.values(SO_FAR))
      await sandbox.slash("channel set", { progress, channel: study }, as);
    await sandbox.slash("channel set", { readings: RELATIONS, channel: general }, as);
  });

  describe.each([
    ["has read so far", study, library.within({ until: SO_FAR })],
    ["has read so far, in a thread of it", thread, library.within({ until: SO_FAR })],
    ["uses some of the readings", general, library.within({ readings: [RELATIONS] })],
  ] as const)("where a channel %s, nothing beyond is shown by", (_, channel, view) => {
    const kept = beyond(view);
    it.each(WAYS.map((way) => [way.name, way] as const))("%s", async (__, way) => {
      const chosen = CHOSEN_BY_MODERATORS.includes(way.name) ? runsIn(FAR.text) : [];
      expect((await shows(way, channel, kept)).filter((run) => !chosen.includes(run))).toEqual([]);
    });
  });
});

it("all of the readings are in few hands: who tells whether something is there, who sends cards to moderators, and who shows what these chose", () => {
  const folder = new URL("../../src/bot/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const naming = (pattern: RegExp) =>
    files.filter((name) => pattern.test(readFileSync(new URL(name, folder), "utf8"))).toSorted();
  expect(naming(/\bwholeLibrary\b|\blibraryOf\(/)).toEqual([
    "ask/chosen-reading.ts",
    "context/turn.ts",
    "feature.ts",
    "index.ts",
    "reading-key.ts",
    "readings/list.ts",
    "readings/must-have.ts",
    "settings/services-here.ts",
    "share/button.ts",
    "share/passages-in.ts",
    "teach/lessons.ts",
  ]);
  expect(naming(/\bforModerators\(/)).toEqual([
    "discord/interactions.ts",
    "gate/let-in.ts",
    "privacy/forget-button.ts",
    "report/form.ts",
    "review/hold.ts",
    "review/show.ts",
    "settings/services-here.ts",
    "unanswered/ask-moderator.ts",
    "unanswered/show.ts",
  ]);
});
