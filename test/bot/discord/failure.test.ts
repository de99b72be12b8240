import { DiscordAPIError, HTTPError } from "discord.js";
import { describe, expect, it } from "vitest";
import { closeFailure, failureOf } from "../../../src/bot/discord/failure.ts";

const URL = "http://127.0.0.1:1/api";
const body = { body: undefined, files: undefined };

describe("what keeps the bot from running is said in one line with the remedy:", () => {
  it.each([
    [4004, /DISCORD_TOKEN/],
    [4010, /Update Ibid/],
    [4011, /more servers than one/],
    [4012, /Update Ibid/],
    [4013, /Update Ibid/],
    [4014, /Developer Portal/],
  ])("the gateway's close code %i", (code, line) => {
    const failure = closeFailure(code);
    expect(failure?.message).toMatch(line);
    expect(failure?.message).not.toContain("\n");
  });

  it.each([1000, 1001, 1006, 4000, 4007, 4008, 4009])(
    "not the close code %i, after which the client connects again",
    (code) => {
      expect(closeFailure(code)).toBeUndefined();
    },
  );

  it.each([
    [
      "a refused connection",
      Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
      /cannot be reached \(ECONNREFUSED\)/,
    ],
    [
      "a name that nobody has",
      Object.assign(new Error("lookup"), { code: "ENOTFOUND" }),
      /cannot be reached \(ENOTFOUND\)/,
    ],
    [
      "a certificate that is not trusted",
      Object.assign(new Error("cert"), { code: "CERT_HAS_EXPIRED" }),
      /CERT_HAS_EXPIRED/,
    ],
    [
      "silence",
      Object.assign(new Error("aborted"), { name: "AbortError", code: "ABORT_ERR" }),
      /does not answer in time/,
    ],
    ["a fault of Discord's", new HTTPError(502, "Bad Gateway", "GET", URL, body), /answers with 502/],
    [
      "a refused token",
      new DiscordAPIError({ code: 0, message: "401: Unauthorized" }, 0, 401, "GET", URL, body),
      /DISCORD_TOKEN/,
    ],
    [
      "another kind of server",
      new DiscordAPIError({ code: 0, message: "no" }, 0, 404, "GET", URL, body),
      /not a Discord API/,
    ],
    [
      "nonsense",
      new TypeError("Cannot destructure\nproperty"),
      /not a Discord API; check DISCORD_API_URL \(Cannot destructure property\)/,
    ],
    [
      "too many starts",
      new Error("Not enough sessions remaining to spawn 1 shards; resets at noon"),
      /started too often.*resets at noon/,
    ],
    ["something that is no error", "?", /not a Discord API/],
  ])("%s", (_, error, line) => {
    const failure = failureOf(error, URL);
    expect(failure.message).toMatch(line);
    expect(failure.message).not.toContain("\n");
    expect(failureOf(failure, URL)).toBe(failure);
  });
});
