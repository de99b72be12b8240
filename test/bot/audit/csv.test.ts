import { describe, expect, it } from "vitest";
import { csvOf } from "../../../src/bot/audit/csv.ts";
import type { AuditEntry } from "../../../src/store/index.ts";

const entry = (more: Partial<AuditEntry> = {}): AuditEntry => ({
  id: "1",
  guildId: "2",
  at: Date.UTC(2026, 10, 22),
  actorId: "3",
  action: "channel-set",
  target: "4",
  before: null,
  after: '{"mode":"off"}',
  ...more,
});
const MOST = 1_000_000;

describe("the record as comma-separated values", () => {
  it("has a header and a line for each entry, and marks itself as UTF-8", async () => {
    const { content, lines } = await csvOf([entry(), entry({ actorId: null })], MOST);
    expect(lines).toBe(2);
    expect(content).toBe(
      [
        "\ufefftime,moderator,action,target,before,after",
        '2026-11-22T00:00:00.000Z,3,channel-set,4,,"{""mode"":""off""}"',
        '2026-11-22T00:00:00.000Z,Ibid,channel-set,4,,"{""mode"":""off""}"',
        "",
      ].join("\n"),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "holds nothing that a spreadsheet would work out: %j",
    async (target) => {
      const { content } = await csvOf([entry({ target })], MOST);
      expect(content).toMatch(/,"?'/);
      expect(content).not.toMatch(/,"?[=+\-@\t\r]/);
    },
  );

  it("keeps lines, commas and quotes inside their cell", async () => {
    const { content } = await csvOf([entry({ after: 'a,"b"\nc' })], MOST);
    expect(content).toContain('"a,""b""\nc"');
  });

  it("ends with the last line that fits", async () => {
    const { content, lines } = await csvOf(
      Array.from({ length: 100 }, () => entry()),
      1_000,
    );
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(1_000);
    expect(lines).toBeGreaterThan(5);
    expect(content.trimEnd().split("\n")).toHaveLength(lines + 1);
  });
});
