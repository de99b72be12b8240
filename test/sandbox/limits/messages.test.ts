import { describe, expect, it } from "vitest";
import { ApiError } from "../../../src/sandbox/api-error.ts";
import { readMessage } from "../../../src/sandbox/limits/messages.ts";

const x = (count: number) => "x".repeat(count);
const many = <Item>(count: number, make: (at: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at));
const embed = (more: object) => ({ embeds: [{ description: "d", ...more }] });
const button = (more: object = {}) => ({ type: 2, style: 2, label: "Label", custom_id: "id", ...more });
const row = (...components: object[]) => ({ type: 1, components });
const rows = (...components: object[]) => ({ components: [row(...components)] });
const select = (more: object = {}) => ({
  type: 3,
  custom_id: "s",
  options: [{ label: "a", value: "a" }],
  ...more,
});
const options = (count: number) => many(count, (at) => ({ label: `l${at}`, value: `v${at}` }));
const ids = (count: number) => many(count, (at) => String(100_000_000_000_000_000n + BigInt(at)));

/** Where in the body Discord says the fault is, and by which name. */
function faultOf(body: unknown): string | undefined {
  try {
    readMessage(JSON.parse(JSON.stringify(body)));
    return undefined;
  } catch (error) {
    if (error instanceof ApiError && error.errors) return firstOf(error.errors);
    throw error;
  }
}

function firstOf(errors: object, path: readonly string[] = []): string {
  const [[key, value] = ["", {}]] = Object.entries(errors);
  if (key === "_errors") return `${path.join(".")} ${value[0].code}`;
  return firstOf(value, [...path, key]);
}

const LIMITS: readonly [what: string, atTheEdge: object, past: object, fault: string][] = [
  ["content of 2,000", { content: x(2_000) }, { content: x(2_001) }, "content BASE_TYPE_MAX_LENGTH"],
  [
    "content counted in UTF-16",
    { content: "😀".repeat(1_000) },
    { content: "😀".repeat(1_001) },
    "content BASE_TYPE_MAX_LENGTH",
  ],
  [
    "10 embeds",
    { embeds: many(10, () => ({ title: "t" })) },
    { embeds: many(11, () => ({ title: "t" })) },
    "embeds BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a title of 256",
    embed({ title: x(256) }),
    embed({ title: x(257) }),
    "embeds.0.title BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a description of 4,096",
    embed({ description: x(4_096) }),
    embed({ description: x(4_097) }),
    "embeds.0.description BASE_TYPE_MAX_LENGTH",
  ],
  [
    "25 fields",
    embed({ fields: many(25, () => ({ name: "n", value: "v" })) }),
    embed({ fields: many(26, () => ({ name: "n", value: "v" })) }),
    "embeds.0.fields BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a field's name of 256",
    embed({ fields: [{ name: x(256), value: "v" }] }),
    embed({ fields: [{ name: x(257), value: "v" }] }),
    "embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a field's value of 1,024",
    embed({ fields: [{ name: "n", value: x(1_024) }] }),
    embed({ fields: [{ name: "n", value: x(1_025) }] }),
    "embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a field with a name",
    embed({ fields: [{ name: "n", value: "v" }] }),
    embed({ fields: [{ name: " ", value: "v" }] }),
    "embeds.0.fields.0.name BASE_TYPE_REQUIRED",
  ],
  [
    "a footer of 2,048",
    embed({ footer: { text: x(2_048) } }),
    embed({ footer: { text: x(2_049) } }),
    "embeds.0.footer.text BASE_TYPE_MAX_LENGTH",
  ],
  [
    "an author of 256",
    embed({ author: { name: x(256) } }),
    embed({ author: { name: x(257) } }),
    "embeds.0.author.name BASE_TYPE_MAX_LENGTH",
  ],
  [
    "6,000 over all embeds",
    { embeds: [{ description: x(4_000) }, { description: x(2_000) }] },
    { embeds: [{ description: x(4_000) }, { description: x(1_999), footer: { text: "xx" } }] },
    "embeds MAX_EMBED_SIZE_EXCEEDED",
  ],
  [
    "an embed with something in it",
    embed({}),
    { embeds: [{ color: 3 }] },
    "embeds.0.description BASE_TYPE_REQUIRED",
  ],
  [
    "a web address",
    embed({ url: "https://example.org/a" }),
    embed({ url: "example.org" }),
    "embeds.0.url URL_TYPE_INVALID_URL",
  ],
  [
    "a scheme that can be opened",
    embed({ url: "http://example.org" }),
    embed({ url: "javascript:alert(1)" }),
    "embeds.0.url URL_TYPE_INVALID_SCHEME",
  ],
  [
    "5 rows",
    { components: many(5, (at) => row(button({ custom_id: `${at}` }))) },
    { components: many(6, (at) => row(button({ custom_id: `${at}` }))) },
    "components BASE_TYPE_MAX_LENGTH",
  ],
  [
    "5 buttons in a row",
    rows(...many(5, (at) => button({ custom_id: `${at}` }))),
    rows(...many(6, (at) => button({ custom_id: `${at}` }))),
    "components.0.components BASE_TYPE_MAX_LENGTH",
  ],
  [
    "1 select menu in a row",
    rows(select()),
    rows(select(), button()),
    "components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  ],
  [
    "a label of 80",
    rows(button({ label: x(80) })),
    rows(button({ label: x(81) })),
    "components.0.components.0.label BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a label or an emoji",
    rows(button({ label: undefined, emoji: { name: "📖" } })),
    rows(button({ label: undefined })),
    "components.0.components.0.label BASE_TYPE_REQUIRED",
  ],
  [
    "a custom id of 100",
    rows(button({ custom_id: x(100) })),
    rows(button({ custom_id: x(101) })),
    "components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a custom id of 1",
    rows(button({ custom_id: "x" })),
    rows(button({ custom_id: "" })),
    "components.0.components.0.custom_id BASE_TYPE_REQUIRED",
  ],
  [
    "an emoji that there is",
    rows(button({ emoji: { name: "📖" } })),
    rows(button({ emoji: { name: "book" } })),
    "components.0.components.0.emoji COMPONENT_INVALID_EMOJI",
  ],
  [
    "custom ids that differ",
    { components: [row(button({ custom_id: "a" })), row(button({ custom_id: "b" }))] },
    { components: [row(button()), row(button())] },
    "components COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
  [
    "component ids that differ",
    rows(button({ custom_id: "a", id: 1 }), button({ custom_id: "b", id: 2 })),
    rows(button({ custom_id: "a", id: 1 }), button({ custom_id: "b", id: 1 })),
    "components COMPONENT_ID_DUPLICATED",
  ],
  [
    "a link with an address",
    rows({ type: 2, style: 5, label: "l", url: "https://example.org" }),
    rows({ type: 2, style: 5, label: "l" }),
    "components.0.components.0.url BASE_TYPE_REQUIRED",
  ],
  [
    "a link without a custom id",
    rows({ type: 2, style: 5, label: "l", url: "https://example.org" }),
    rows({ type: 2, style: 5, label: "l", url: "https://example.org", custom_id: "a" }),
    "components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
  ],
  [
    "25 options",
    rows(select({ options: options(25) })),
    rows(select({ options: options(26) })),
    "components.0.components.0.options BASE_TYPE_MAX_LENGTH",
  ],
  [
    "an option's value of 100",
    rows(select({ options: [{ label: "l", value: x(100) }] })),
    rows(select({ options: [{ label: "l", value: x(101) }] })),
    "components.0.components.0.options.0.value BASE_TYPE_MAX_LENGTH",
  ],
  [
    "option values that differ",
    rows(select({ options: options(2) })),
    rows(select({ options: [...options(1), ...options(1)] })),
    "components.0.components.0.options SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
  ],
  [
    "a placeholder of 150",
    rows(select({ placeholder: x(150) })),
    rows(select({ placeholder: x(151) })),
    "components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH",
  ],
  [
    "100 listed users",
    { content: "x", allowed_mentions: { users: ids(100) } },
    { content: "x", allowed_mentions: { users: ids(101) } },
    "allowed_mentions.users BASE_TYPE_MAX_LENGTH",
  ],
  [
    "users either parsed or listed",
    { content: "x", allowed_mentions: { parse: ["roles"], users: ids(1) } },
    { content: "x", allowed_mentions: { parse: ["users"], users: ids(1) } },
    "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
  ],
  [
    "a nonce of 25",
    { content: "x", nonce: x(25) },
    { content: "x", nonce: x(26) },
    "nonce BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a snowflake that fits 64 bits",
    { content: "x", message_reference: { message_id: "18446744073709551615" } },
    { content: "x", message_reference: { message_id: "18446744073709551616" } },
    "message_reference.message_id NUMBER_TYPE_COERCE",
  ],
  [
    "4,000 characters of text displays",
    { flags: 32_768, components: [{ type: 10, content: x(4_000) }] },
    {
      flags: 32_768,
      components: [
        { type: 10, content: x(3_999) },
        { type: 10, content: "xx" },
      ],
    },
    " COMPONENT_MAX_TOTAL_COMPONENT_TEXT_SIZE_EXCEEDED",
  ],
  [
    "a layout without content",
    { flags: 32_768, components: [{ type: 10, content: "x" }] },
    { flags: 32_768, content: "x", components: [{ type: 10, content: "x" }] },
    " MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  ],
];

describe("a message may have", () => {
  it.each(LIMITS)("%s, and no more", (_, atTheEdge, past, fault) => {
    expect(faultOf(atTheEdge)).toBe(undefined);
    expect(faultOf(past)).toBe(fault);
  });
});

describe("null", () => {
  it("empties what can be empty and otherwise says nothing", () => {
    expect(
      readMessage({ content: null, embeds: null, components: null, nonce: null, allowed_mentions: null }),
    ).toEqual({
      content: "",
      embeds: [],
      components: [],
    });
  });

  it("inside an embed stands for what is not given", () => {
    expect(readMessage({ embeds: [{ title: "t", description: null, fields: null }] })).toEqual({
      embeds: [{ title: "t" }],
    });
  });
});
