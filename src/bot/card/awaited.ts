import { DAY } from "../day.ts";

/** Whether an asker may still wait for what was decided then: whoever could not be told for a week is not told any more. */
export const isAwaited = ({ at }: { readonly at: number }): boolean => Date.now() - at < 7 * DAY;
