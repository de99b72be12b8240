import { describe, expect, it } from "vitest";
import { channelFaults, moderatorFaults, type Surroundings } from "../../../src/bot/faults/faults.ts";
import { BUILT_IN, originsOf } from "../../../src/bot/standing/effective.ts";
import { type ServerSettings, unsetServer } from "../../../src/store/index.ts";

const FINE: Surroundings = {
  readsMessages: true,
  readings: ["letters"],
  hasPassage: () => true,
  hasRole: () => true,
  channel: { lacks: [], isOpenToAll: true },
  moderators: { lacks: [], isOpenToAll: false },
};

const SERVER: ServerSettings = { ...unsetServer, moderatorChannelId: "9" };

const BUILT_IN_ORIGINS = originsOf(undefined, { channelId: "1", parentId: null });

const kinds = (settings: Partial<typeof BUILT_IN>, around: Partial<Surroundings> = {}, server = SERVER) =>
  channelFaults({ ...BUILT_IN, ...settings }, server, { ...FINE, ...around }, BUILT_IN_ORIGINS).map(
    ({ kind }) => kind,
  );

describe("what will not work is told", () => {
  it("and nothing where all is well", () => {
    const all = {
      mode: "auto",
      review: true,
      readings: ["letters"],
      roleId: "7",
      progress: { letters: "1" },
    } as const;
    expect(kinds(all)).toEqual([]);
  });

  it("of auto without the intent", () => {
    expect(kinds({ mode: "auto" }, { readsMessages: false })).toEqual(["no-intent"]);
    expect(kinds({ mode: "mentions" }, { readsMessages: false })).toEqual([]);
  });

  it("of review without moderators' channel, or with one that is gone, closed to Ibid, or open to all", () => {
    expect(kinds({ review: true }, {}, unsetServer)).toEqual(["no-moderators"]);
    expect(kinds({ review: true }, { moderators: "gone" })).toEqual(["moderators-gone"]);
    expect(kinds({ review: true }, { moderators: { lacks: ["Send Messages"], isOpenToAll: true } })).toEqual([
      "moderators-lack",
      "moderators-open",
    ]);
    expect(kinds({ review: false }, { moderators: "gone" })).toEqual([]);
  });

  it("of readings, a role and a passage that are no more", () => {
    expect(kinds({ readings: ["letters", "gone"] })).toEqual(["readings-gone"]);
    expect(kinds({ roleId: "7" }, { hasRole: () => false })).toEqual(["role-gone"]);
    expect(kinds({ progress: { letters: "1" } }, { hasPassage: () => false })).toEqual(["progress-gone"]);
  });

  it("of a passage, with the reading and where it is set: each place is mended by itself", () => {
    const origins = {
      ...BUILT_IN_ORIGINS,
      progressIn: { letters: "own", diary: "server", notes: "own" },
    } as const;
    const progress = { letters: "1", diary: "2", notes: "3", poems: "4" };
    const around = { ...FINE, hasPassage: (id: string) => id === "4" };
    expect(channelFaults({ ...BUILT_IN, progress }, SERVER, around, origins)).toEqual([
      { kind: "progress-gone", names: ["letters", "notes"], from: "own" },
      { kind: "progress-gone", names: ["diary"], from: "server" },
    ]);
  });

  it("of permissions that Ibid lacks there", () => {
    expect(kinds({}, { channel: { lacks: ["Embed Links"], isOpenToAll: true } })).toEqual(["lacks"]);
  });

  it("but of nothing that Discord has not told", () => {
    expect(kinds({ review: true }, { channel: undefined, moderators: undefined })).toEqual([]);
    expect(moderatorFaults(SERVER, undefined)).toEqual([]);
  });
});
