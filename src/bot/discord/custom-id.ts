import { LIMITS } from "./limits.ts";

/** What a button does and with which passages: all that Ibid needs to answer it, even after a restart. */
export interface ButtonPress {
  readonly action: string;
  readonly passageIds: readonly string[];
}

/**
 * `1:context:<id>,<id>,<id>`: the edition of this format, the action, the passages.
 *
 * @throws RangeError when the ids do not fit Discord's 100 characters; three of at most 24 always do.
 */
export function toCustomId({ action, passageIds }: ButtonPress): string {
  const customId = `${EDITION}:${action}:${passageIds.join(",")}`;
  if (customId.length > LIMITS.customId || parseCustomId(customId) === undefined) {
    throw new RangeError(`Not a custom id: ${customId}`);
  }
  return customId;
}

/** Undefined for whatever this edition did not write. */
export function parseCustomId(customId: string): ButtonPress | undefined {
  const [, action, ids] = FORMAT.exec(customId) ?? [];
  return action === undefined || ids === undefined ? undefined : { action, passageIds: ids.split(",") };
}

const EDITION = "1";
const FORMAT = new RegExp(`^${EDITION}:([a-z]{1,20}):([0-9a-z.]{1,24}(?:,[0-9a-z.]{1,24}){0,2})$`);
