import { describe, expect, it } from "vitest";
import type { RecordedRequest } from "../../src/sandbox/index.ts";
import { openApiAvailable, openApiFaults } from "./openapi.ts";

const MESSAGES = "/channels/{channel_id}/messages";
const CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback";
const EDIT = "/webhooks/{webhook_id}/{webhook_token}/messages/@original";

function sent(method: string, route: string, body: unknown, injected = false): readonly RecordedRequest[] {
  const record = { path: route, query: {}, status: 200, response: undefined, interactionAge: undefined };
  return [{ method, route, body, injected, ...record }];
}

describe.runIf(openApiAvailable)("Discord's own description of its API", () => {
  it.each([
    [
      "a message",
      "POST",
      MESSAGES,
      { content: "x", embeds: [{ title: "t" }], allowed_mentions: { parse: [] } },
    ],
    ["a response", "POST", CALLBACK, { type: 4, data: { content: "x", flags: 64 } }],
    ["an edit", "PATCH", EDIT, { content: null, embeds: [] }],
    [
      "a list of commands",
      "PUT",
      "/applications/{application_id}/commands",
      [{ name: "ask", description: "Ask" }],
    ],
  ])("accepts %s", (_, method, route, body) => {
    expect(openApiFaults(sent(method, route, body))).toEqual([]);
  });

  it.each([
    ["a content that is no text", "POST", MESSAGES, { content: 3 }, "/content must be string"],
    [
      "11 embeds",
      "POST",
      MESSAGES,
      { embeds: Array(11).fill({ title: "t" }) },
      "/embeds must NOT have more than 10 items",
    ],
    [
      "a title of 257",
      "POST",
      MESSAGES,
      { embeds: [{ title: "x".repeat(257) }] },
      "/embeds/0/title must NOT have more",
    ],
    [
      "a custom id of 101",
      "PATCH",
      EDIT,
      buttonWith({ custom_id: "x".repeat(101) }),
      "/custom_id must NOT have more",
    ],
    [
      "a button without its style",
      "POST",
      CALLBACK,
      { type: 4, data: buttonWith({ style: undefined }) },
      "'style'",
    ],
    [
      "a command without a name",
      "PUT",
      "/applications/{application_id}/commands",
      [{ description: "Ask" }],
      "'name'",
    ],
  ])("refuses %s", (_, method, route, body, words) => {
    const [fault, ...others] = openApiFaults(sent(method, route, JSON.parse(JSON.stringify(body))));
    expect(others).toEqual([]);
    expect(fault).toContain(`${method} ${route} request: `);
    expect(fault).toContain(words);
  });

  it("has nothing to say of what a fault decided, nor of a route that it does not know", () => {
    expect(openApiFaults(sent("POST", MESSAGES, { content: 3 }, true))).toEqual([]);
    expect(openApiFaults(sent("POST", "/nowhere", { content: 3 }))).toEqual([]);
  });
});

function buttonWith(more: object) {
  return {
    components: [{ type: 1, components: [{ type: 2, style: 2, label: "l", custom_id: "c", ...more }] }],
  };
}
