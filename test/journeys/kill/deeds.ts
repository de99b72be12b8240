import type { Random } from "../../../src/retrieval/quiz/random.ts";
import type { Reply } from "../../../src/sandbox/index.ts";
import { labels } from "../stage.ts";
import type { Deed } from "./deed.ts";
import { type Asked, asModerator, cardsFor, type Group } from "./group.ts";
import { QUESTIONS } from "./markets.ts";
import { reporting } from "./reports.ts";

/** So many deeds of one moment, each about a question of its own. */
export function deedsOf(group: Group, random: Random, count: number): readonly Deed[] {
  const { moderator, administrator } = group.sandbox.people;
  const decidable = random.shuffled(group.asked.filter((one) => isWaiting(group, one)));
  const reportable = random.shuffled(group.asked.filter(({ settled }) => settled?.includes("approved")));
  return Array.from({ length: count }, (_, at) => {
    const waiting = decidable[at];
    const answered = reportable[at];
    const report = answered && random.below(3) === 0 ? reporting(answered, group, random) : undefined;
    if (report !== undefined) return report;
    // Some questions wait at any time, so that moderators are never without work.
    if (waiting === undefined || random.below(5) < 2) return asking(group, random);
    const user = random.below(2) === 0 ? moderator : administrator;
    return deciding(waiting, group, random, asModerator(group, user));
  });
}

function isWaiting(group: Group, asked: Asked): boolean {
  const cards = cardsFor(group, asked);
  return cards.length > 0 && cards.every((card) => labels(card).includes("Decline"));
}

function asking(group: Group, random: Random): Deed {
  const { sandbox, asked, study } = group;
  const question = QUESTIONS[asked.length];
  if (question === undefined) throw new Error("there are no more questions to ask");
  const one: Asked = {
    question,
    first: () => undefined,
    isPromised: false,
    isThanked: false,
    rulings: new Set(),
  };
  asked.push(one);
  if (random.below(2) === 0) {
    return {
      name: "/ask",
      async run() {
        const reply = await sandbox.slash("ask", { question });
        one.first = () => reply.messages[0];
      },
    };
  }
  return {
    name: "mention",
    async run() {
      const { message } = await sandbox.say(`${sandbox.mention} ${question}`);
      one.first = () => sandbox.history({ channel: study }).find(({ replyTo }) => replyTo === message.id);
    },
  };
}

function deciding(
  waiting: Asked,
  group: Group,
  random: Random,
  context: ReturnType<typeof asModerator>,
): Deed {
  const { sandbox } = group;
  const press = (label: string): Promise<Reply> => {
    const [card] = cardsFor(group, waiting);
    if (card === undefined) throw new Error("the card is gone");
    return sandbox.click(card, { label }, context);
  };
  const ways: readonly Deed[] = [
    { name: "Approve", run: () => press("Approve") },
    {
      name: "Decline",
      async run() {
        const { modal } = await press("Decline");
        if (modal !== undefined) await sandbox.submit(modal, { reason: "Not this week." }, context);
      },
    },
    {
      name: "Choose passages",
      async run() {
        const menu = await press("Choose passages");
        await menu.until(({ message }) => message.selects.length === 1);
        const [select] = menu.message.selects;
        const options = select !== undefined && "options" in select ? select.options : [];
        const chosen = random.shuffled(options).slice(0, 2);
        const values = chosen.map(({ value }) => value);
        await sandbox.select(menu.message, select?.custom_id ?? "", values, context);
      },
    },
  ];
  return ways[random.below(ways.length)] ?? ways[0] ?? never();
}

function never(): never {
  throw new Error("there is no way to decide");
}
