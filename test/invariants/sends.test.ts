import { InteractionResponseType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseCustomId } from "../../src/bot/discord/custom-id.ts";
import type { RecordedRequest } from "../../src/sandbox/index.ts";
import { ANSWERED, openStage, questionThatIs } from "../journeys/stage.ts";

const { sandbox, library } = await openStage();

const MESSAGE = z.object({
  content: z.string().optional(),
  allowed_mentions: z.unknown().optional(),
  embeds: z
    .array(z.object({ description: z.string(), footer: z.object({ text: z.string() }).optional() }))
    .optional(),
  components: z.array(z.object({ components: z.array(z.object({ custom_id: z.string() })) })).optional(),
});

const CALLBACK = z.object({
  type: z.literal([InteractionResponseType.ChannelMessageWithSource, InteractionResponseType.UpdateMessage]),
});

/** Everything that the bot says in every way it can, as it was sent. */
async function everySend(): Promise<readonly z.infer<typeof MESSAGE>[]> {
  for (const status of ["answered", "related", "nothing"] as const) {
    const question = questionThatIs(status, library);
    for (const isPrivate of [false, true]) {
      const asked = { question: `${question} @everyone`, private: isPrivate };
      const { message } = await sandbox.slash("ask", asked);
      for (const { custom_id: customId } of message.buttons.filter((button) => "custom_id" in button)) {
        await sandbox.click(message, { customId: String(customId) });
      }
    }
    const answer = await (await sandbox.say(`${sandbox.mention} @everyone ${question}`)).reply();
    await (await sandbox.say("and what about @everyone else?", { replyTo: answer })).reply();
  }
  await sandbox.slash("help");
  await (await sandbox.say("help", { channel: "dm" })).reply();
  for (const text of ["Russia @everyone", "NATO membership for Russia", "xyzzy"]) {
    for (const name of ["compare", "quote"]) {
      await sandbox.slash(name, { [name === "compare" ? "topic" : "text"]: text });
      await sandbox.slash(name, { [name === "compare" ? "topic" : "text"]: " " });
    }
    const { message } = await sandbox.say(text);
    for (const name of ["Check quote", "Find in readings"]) await sandbox.menu(name, message);
  }
  await everyPage();
  for (const style of ["line", "csl-json"]) {
    await sandbox.slash("cite", { passage: "tangible benefits", style });
  }
  await sandbox.slash("cite", { passage: "@everyone", style: "line" });
  for (const since of ["1", "@everyone"]) await sandbox.slash("handout", { since });
  const { message: quiz } = await sandbox.slash("quiz");
  for (const label of ["1. ", "Reveal"]) {
    const button = quiz.buttons.find((one) => "label" in one && one.label?.startsWith(label));
    if (button === undefined || !("custom_id" in button)) throw new Error(`the quiz has no ${label}`);
    await sandbox.click(quiz, { customId: String(button.custom_id) });
  }
  await sandbox.slash("ask", { question: " " });
  await sandbox.slash("ask", { question: ANSWERED.question, reading: "@everyone" });
  await (await sandbox.say(sandbox.mention)).reply();
  return sandbox.requests.filter(isSend).map(({ body }) => MESSAGE.parse(messageOf(body)));
}

/** What leads through the readings, every way on from there pressed once. */
async function everyPage(): Promise<void> {
  for (const [name, options] of [
    ["lookup", { passage: "soviet @everyone" }],
    ["lookup", { passage: "xyzzy @everyone" }],
    ["readings", {}],
    ["readings", { reading: "us-russia-relations" }],
  ] as const) {
    const { buttons } = (await sandbox.slash(name, options)).message;
    for (const button of buttons) {
      if (!("label" in button) || button.label === undefined || button.disabled) continue;
      // Each on a message of its own: what turns a page gives the buttons other custom ids.
      const { message } = await sandbox.slash(name, options);
      await sandbox.click(message, { label: button.label });
    }
  }
}

/** A callback may as well only say that a message will come, or change. */
function isSend({ method, route, body }: RecordedRequest): boolean {
  if (route.endsWith("/callback")) return CALLBACK.safeParse(body).success;
  return (method === "POST" || method === "PATCH") && /\/messages|\/webhooks/.test(route);
}

function messageOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "data" in body ? body.data : body;
}

describe("whatever the bot sends", () => {
  it("pings nobody, keeps every limit, and has custom ids that it can read back", async () => {
    const sends = await everySend();
    expect(sends.length).toBeGreaterThanOrEqual(36);
    for (const { content = "", allowed_mentions, embeds = [], components = [] } of sends) {
      expect(allowed_mentions).toMatchObject({ parse: [], replied_user: false });
      expect(content.length).toBeLessThanOrEqual(2_000);
      expect(embeds.length).toBeLessThanOrEqual(10);
      expect(embeds.every(({ description }) => description.length <= 4_096)).toBe(true);
      const total = embeds.reduce(
        (sum, { description, footer }) => sum + description.length + (footer?.text.length ?? 0),
        0,
      );
      expect(total).toBeLessThanOrEqual(6_000);
      const customIds = components.flatMap((row) => row.components.map(({ custom_id }) => custom_id));
      expect(customIds.map(parseCustomId)).not.toContain(undefined);
      expect(new Set(customIds).size).toBe(customIds.length);
    }
  });
});
