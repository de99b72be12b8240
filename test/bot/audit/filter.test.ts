import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterFrom, fromParameters, toParameters } from "../../../src/bot/audit/filter.ts";
import { parseCustomId, toCustomId } from "../../../src/bot/discord/custom-id.ts";
import { type AuditFilter, auditActions } from "../../../src/store/index.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const NOTHING = { moderator: null, action: null, member: null, channel: null, since: null, until: null };

describe("a filter", () => {
  it("is what was given, and nothing where nothing was", () => {
    expect(filterFrom(NOTHING, NOW)).toEqual({});
    expect(filterFrom({ ...NOTHING, moderator: "1", action: "channel-set", channel: "2" }, NOW)).toEqual({
      actorId: "1",
      action: "channel-set",
      target: "2",
    });
    expect(filterFrom({ ...NOTHING, member: "3" }, NOW)).toEqual({ target: "3" });
  });

  it("takes days whole, from the beginning of the first to the end of the last", () => {
    const { since, until } = filterFrom({ ...NOTHING, since: "2026-11-20", until: "2026-11-21" }, NOW);
    expect(since).toBe(Date.UTC(2026, 10, 20));
    expect(until).toBe(Date.UTC(2026, 10, 22));
  });

  it("takes a number of days as that long ago", () => {
    const { since, until } = filterFrom({ ...NOTHING, since: "7", until: "2" }, NOW);
    expect(since).toBe(NOW.getTime() - 7 * 86_400_000);
    expect(until).toBe(NOW.getTime() - 2 * 86_400_000);
  });

  it("refuses what is no date, and two things that it was done to", () => {
    expect(() => filterFrom({ ...NOTHING, since: "soon" }, NOW)).toThrow(/“soon” is no date/);
    expect(() => filterFrom({ ...NOTHING, until: "2026-02-30" }, NOW)).toThrow(/is no date/);
    expect(() => filterFrom({ ...NOTHING, member: "1", channel: "2" }, NOW)).toThrow(/not both/);
  });
});

describe("a filter in a button", () => {
  const snowflake = fc.bigInt(10n ** 17n, 10n ** 20n - 1n).map(String);
  const seconds = fc.integer({ min: 0, max: 4_000_000_000 }).map((one) => one * 1_000);
  const optional = <K extends keyof AuditFilter>(key: K, values: fc.Arbitrary<AuditFilter[K]>) =>
    fc.option(values, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));
  const filters = fc
    .tuple(
      optional("actorId", snowflake),
      optional("action", fc.constantFrom(...auditActions)),
      optional("target", snowflake),
      optional("since", seconds),
      optional("until", seconds),
    )
    .map((parts): AuditFilter => Object.assign({}, ...parts));

  it("comes back as it was, and fits", () => {
    fc.assert(
      fc.property(filters, fc.nat({ max: 99_999 }), (filter, page) => {
        const id = toCustomId({ action: "auditback", parameters: toParameters(page, filter) });
        expect(fromParameters(parseCustomId(id)?.parameters ?? [])).toEqual({ page, filter });
      }),
    );
  });

  it("from before anything was on record begins where time does", () => {
    const parameters = toParameters(0, filterFrom({ ...NOTHING, since: "1960-01-01" }, NOW));
    expect(fromParameters(parameters)).toEqual({ page: 0, filter: { since: 0 } });
  });

  it.each([[[]], [["x", "-", "-", "-"]], [["1__", "-", "no-such-action", "-"]], [["1__", "-", "-"]]])(
    "that Ibid never wrote is refused: %j",
    (parameters) => {
      expect(() => fromParameters(parameters)).toThrow(/older edition/);
    },
  );
});
