import { beforeEach, describe, expect, it } from "vitest";
import { cardPosting, postingMissing, type Subject } from "../../../src/bot/card/posting.ts";
import type { MessagePlace } from "../../../src/store/index.ts";
import { openServices } from "../over-a-sandbox.ts";

const { sandbox, services, log } = await openServices();
const { study, other } = sandbox.places;
const desk = study.channels.general;

interface Thing extends Subject {
  readonly text: string;
}

const posted = new Map<string, MessagePlace>();
const kind = {
  name: "thing",
  nonce: "thing",
  draw: async ({ text }: Thing) => ({ content: text }),
  posted: async (_: unknown, thing: Thing, card: MessagePlace) => {
    posted.set(thing.id, card);
    return { ...thing, card };
  },
  isDue: () => false,
};
const { postCard, refreshCard } = cardPosting<Thing>({ ...kind, unposted: "a thing waits" });

let count = 0;
const aThing = (more: Partial<Thing> = {}): Thing => ({
  id: `thing${++count}`,
  guildId: study.id,
  card: null,
  text: `Number ${count}`,
  ...more,
});
const shown = () => sandbox.history({ channel: desk, user: sandbox.people.administrator });
const showing = (text: string) => shown().filter(({ content }) => content === text);
const cardsGoTo = (moderatorChannelId: string | undefined) =>
  services.standing.setServer({ moderatorChannelId }, { guildId: study.id, actorId: null, at: Date.now() });

beforeEach(() => cardsGoTo(desk.id));

describe("a card", () => {
  it("is posted where the moderators want it, and where it stands is noted", async () => {
    const thing = aThing();
    expect(await postCard(thing, services)).toBe(true);
    const [message] = showing(thing.text);
    expect(posted.get(thing.id)).toEqual({ channelId: desk.id, messageId: message?.id });
  });

  it("that was posted, and not noted before the process ended, is not shown a second time", async () => {
    const thing = aThing();
    for (const _ of ["before", "after"]) expect(await postCard(thing, services)).toBe(true);
    expect(showing(thing.text)).toHaveLength(1);
  });

  it("waits where moderators have no channel; whether the log says so is for its kind to decide", async () => {
    const thing = aThing({ guildId: other.id });
    const before = log.length;
    expect(await cardPosting<Thing>(kind).postCard(thing, services)).toBe(false);
    expect(log).toHaveLength(before);
    expect(await postCard(thing, services)).toBe(false);
    expect(log.at(-1)).toMatchObject({ msg: "a thing waits", thing: thing.id, server: other.id });
    expect(posted.has(thing.id)).toBe(false);
  });

  it("waits where Ibid may not write in the channel", async () => {
    await cardsGoTo(study.channels.readOnly.id);
    const thing = aThing();
    expect(await postCard(thing, services)).toBe(false);
    expect(log.at(-1)).toMatchObject({ level: 40, thing: thing.id, problem: "forbidden" });
    expect(posted.has(thing.id)).toBe(false);
  });

  it("that a fault of Discord's holds up has a channel all the same: it is tried again", async () => {
    sandbox.faults.fail({ method: "POST" }, { status: 500, times: 9 });
    const thing = aThing();
    expect(await postCard(thing, services)).toBe(true);
    sandbox.faults.clear();
    expect(showing(thing.text)).toEqual([]);
    expect(posted.has(thing.id)).toBe(false);
    expect(log.at(-1)).toMatchObject({ level: 40, thing: thing.id, msg: "a card cannot be posted" });
  });
});

describe("a card that is brought up to date", () => {
  it("shows what has become of its subject", async () => {
    const thing = aThing();
    await postCard(thing, services);
    const card = posted.get(thing.id) ?? null;
    await refreshCard({ ...thing, card, text: "Settled" }, services);
    expect(shown().find(({ id }) => id === card?.messageId)?.content).toBe("Settled");
  });

  it("and is gone stays gone, which is logged and troubles nobody", async () => {
    const thing = aThing();
    await postCard(thing, services);
    const card = posted.get(thing.id) ?? null;
    if (card !== null) await services.posts.remove(card);
    const before = shown().length;
    await refreshCard({ ...thing, card }, services);
    expect(shown()).toHaveLength(before);
    expect(log.at(-1)).toMatchObject({ thing: thing.id, msg: "a card cannot be changed" });
  });

  it("and was never posted is not posted now", async () => {
    const before = shown().length;
    await refreshCard(aThing(), services);
    expect(shown()).toHaveLength(before);
  });
});

describe("what has no card", () => {
  it("is tried once for each server that takes none, and for every one that does", async () => {
    const tried: string[] = [];
    const post = postingMissing<Thing>(async ({ id, guildId }) => {
      tried.push(id);
      return guildId === "open";
    }, services);
    for (const [id, guildId] of [
      ["a", "closed"],
      ["b", "open"],
      ["c", "closed"],
      ["d", "open"],
    ] as const) {
      await post(aThing({ id, guildId }));
    }
    expect(tried).toEqual(["a", "b", "d"]);
  });
});
