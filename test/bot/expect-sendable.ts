import { expect } from "vitest";
import { parseCustomId } from "../../src/bot/discord/custom-id.ts";
import { LIMITS } from "../../src/bot/discord/limits.ts";
import { payload } from "../../src/bot/discord/payload.ts";
import type { Reply } from "../../src/bot/discord/reply.ts";

/** What Discord would refuse of a reply: nothing may be, before anything is cut to fit. */
export function expectSendable(reply: Reply): void {
  const { content = "", embeds = [], buttons = [], select } = reply;
  const texts = embeds.flatMap(({ description = "", footer }) => [description, footer?.text ?? ""]);
  expect(content.length).toBeLessThanOrEqual(LIMITS.content);
  expect(embeds.length).toBeLessThanOrEqual(LIMITS.embeds);
  expect(texts.join("").length).toBeLessThanOrEqual(LIMITS.embedCharacters);
  for (const { description = "", footer } of embeds) {
    expect(description.trim()).not.toBe("");
    expect(description.length).toBeLessThanOrEqual(LIMITS.description);
    expect(footer?.text.length ?? 0).toBeLessThanOrEqual(LIMITS.footer);
  }
  for (const text of [content, ...texts]) expect(text.isWellFormed()).toBe(true);
  const customIds = [...buttons, ...(select === undefined ? [] : [select])].map(({ customId }) => customId);
  expect(customIds.map(parseCustomId)).not.toContain(undefined);
  expect(new Set(customIds).size).toBe(customIds.length);
  if (select !== undefined) {
    const { options } = select;
    expect(options.length).toBeGreaterThan(0);
    expect(options.length).toBeLessThanOrEqual(LIMITS.selectOptions);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    for (const { label, value, description = "x" } of options) {
      for (const text of [label, value, description]) {
        expect(text.trim()).not.toBe("");
        expect(text.length).toBeLessThanOrEqual(LIMITS.selectLabel);
      }
    }
  }
  expect(content === "" && embeds.length === 0).toBe(false);
  expect(payload(reply).allowedMentions).toEqual({ parse: [], users: [], roles: [], repliedUser: false });
}
