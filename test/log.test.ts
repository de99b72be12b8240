import { DiscordAPIError } from "discord.js";
import { describe, expect, it } from "vitest";
import { createLog, type Log } from "../src/log.ts";

function logged(write: (log: Log) => void): string {
  const lines: string[] = [];
  write(createLog("trace", { write: (line) => void lines.push(line) }));
  return lines.join("");
}

describe("the log", () => {
  it("redacts tokens wherever they are usually found", () => {
    const line = logged((log) =>
      log.info({
        token: "s1",
        config: { token: "s2" },
        headers: { Authorization: "s3" },
        request: { headers: { authorization: "s4" } },
      }),
    );
    expect(line).toContain("[Redacted]");
    expect(line).not.toMatch(/s[1-4]/);
  });

  it("keeps an interaction's token and the text that was sent out of errors", () => {
    const error = new DiscordAPIError(
      { code: 10062, message: "Unknown interaction" },
      10062,
      404,
      "POST",
      "http://127.0.0.1/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback",
      { body: { data: { content: "a private question" } }, files: undefined },
    );
    const line = logged((log) => log.error({ err: error }, "failed"));
    expect(line).toContain("/interactions/123/[token]/callback");
    expect(line).toContain('"code":10062');
    expect(line).not.toContain("aW50ZXJhY3Rpb24");
    expect(line).not.toContain("private question");
  });

  it("takes whatever was thrown", () => {
    expect(logged((log) => log.error({ err: "just text" }))).toContain("just text");
  });
});
