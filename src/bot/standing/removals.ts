import type { AnswerStore, Deed, ReportState, ReportStore } from "../../store/index.ts";
import { createTurns } from "./turns.ts";

/** Which answers are not to be shown, by server. */
export interface StandingRemovals {
  isRemoved(guildId: string, answerKey: string): boolean;
  /**
   * As the store's: removes what an upheld report is about, and restores it when that is taken back. Nothing removed is shown once this
   * has resolved.
   */
  moveReport(id: string, from: ReportState, to: ReportState, by: Deed): ReturnType<ReportStore["move"]>;
  /** The store has deleted what it kept of the server. */
  forgetServer(guildId: string): void;
}

export interface RemovalStore {
  readonly answers: Pick<AnswerStore, "removed">;
  readonly reports: Pick<ReportStore, "move">;
}

export async function createRemovals({ answers, reports }: RemovalStore): Promise<StandingRemovals> {
  const known = new Map(Array.from(await answers.removed(), ([guildId, keys]) => [guildId, new Set(keys)]));
  const inTurn = createTurns();
  return {
    isRemoved: (guildId, answerKey) => known.get(guildId)?.has(answerKey) ?? false,
    moveReport: (id, from, to, by) =>
      inTurn(by.guildId, async () => {
        const moved = await reports.move(id, [from], to, by);
        if (moved === undefined || !moved.won) return moved;
        const keys = known.get(by.guildId) ?? new Set();
        if (to === "upheld") keys.add(moved.report.answerKey);
        else if (from === "upheld") keys.delete(moved.report.answerKey);
        known.set(by.guildId, keys);
        return moved;
      }),
    forgetServer: (guildId) => void known.delete(guildId),
  };
}
