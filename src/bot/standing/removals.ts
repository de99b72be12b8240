import { createPassageIndex, type PassageIndex } from "../../retrieval/index.ts";
import type {
  AnswerStore,
  Deed,
  RemovedAnswer,
  Report,
  ReportState,
  ReportStore,
} from "../../store/index.ts";
import { createTurns } from "./turns.ts";

/** Which answers are not to be shown, by server. */
export interface StandingRemovals {
  /** What is removed under this very key. */
  removed(guildId: string, answerKey: string): RemovedAnswer | undefined;
  /** What is removed that has text in common with a passage, whatever was asked. A server may have thousands: they are found by their place. */
  removedOver(guildId: string, passageId: string): readonly RemovedAnswer[];
  /**
   * As the store's: removes what an upheld report is about, and restores it when that is taken back. Nothing removed is shown once this
   * has resolved.
   */
  moveReport(id: string, from: ReportState, to: ReportState, by: Deed): ReturnType<ReportStore["move"]>;
  /** The store has deleted texts of the server's removed answers. */
  rereadRemovals(guildId: string): Promise<void>;
  /** The store has deleted what it kept of the server. */
  forgetServer(guildId: string): void;
}

export interface RemovalStore {
  readonly answers: Pick<AnswerStore, "removed">;
  readonly reports: Pick<ReportStore, "move">;
}

export async function createRemovals({ answers, reports }: RemovalStore): Promise<StandingRemovals> {
  const known = new Map(Array.from(await answers.removed(), ([guildId, all]) => [guildId, heapOf(all)]));
  const inTurn = createTurns();
  return {
    removed: (guildId, answerKey) => known.get(guildId)?.byKey.get(answerKey),
    removedOver: (guildId, passageId) => known.get(guildId)?.byPassage.over(passageId) ?? [],
    moveReport: (id, from, to, by) =>
      inTurn(by.guildId, async () => {
        const moved = await reports.move(id, [from], to, by);
        if (moved === undefined || !moved.won) return moved;
        const heap = known.get(by.guildId) ?? heapOf([]);
        known.set(by.guildId, heap);
        if (to === "upheld") add(heap, removalOf(moved.report, by));
        else if (from === "upheld") drop(heap, moved.report.answerKey);
        return moved;
      }),
    rereadRemovals: (guildId) =>
      inTurn(
        guildId,
        async () => void known.set(guildId, heapOf((await answers.removed()).get(guildId) ?? [])),
      ),
    forgetServer: (guildId) => void known.delete(guildId),
  };
}

/** What one server has removed. */
interface Heap {
  readonly byKey: Map<string, RemovedAnswer>;
  readonly byPassage: PassageIndex<RemovedAnswer>;
}

function heapOf(all: readonly RemovedAnswer[]): Heap {
  const heap: Heap = { byKey: new Map(), byPassage: createPassageIndex() };
  for (const one of all) add(heap, one);
  return heap;
}

function removalOf({ answerKey, question, passageIds }: Report, { at }: Deed): RemovedAnswer {
  return { answerKey, question, passageIds, removedAt: at };
}

/** What a second report removes has been removed already, as the first one had it. */
function add({ byKey, byPassage }: Heap, removed: RemovedAnswer): void {
  if (byKey.has(removed.answerKey)) return;
  byKey.set(removed.answerKey, removed);
  byPassage.add(removed.passageIds, removed);
}

function drop({ byKey, byPassage }: Heap, answerKey: string): void {
  const removed = byKey.get(answerKey);
  if (removed === undefined) return;
  byKey.delete(answerKey);
  byPassage.remove(removed.passageIds, removed);
}
