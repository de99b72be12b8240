import { LIMITS } from "./limits.ts";

/** What a button does and what it is about: all that Ibid needs to answer it, even after a restart. */
export interface CustomId {
  /** 1 to 20 letters, lower case. */
  readonly action: string;
  /** Up to three passages. */
  readonly passageIds?: readonly string[];
  /**
   * Up to four more things to remember, each of 1 to 24 letters, digits, `_` and `-`: a page, a user's id, a style. What the
   * 100 characters leave beside three passages is about 15 for a short action.
   */
  readonly parameters?: readonly string[];
}

/**
 * `2:context:<id>,<id>,<id>:<parameter>,<parameter>`: the edition of this format, the action, the passages, the parameters.
 *
 * @throws RangeError when it does not fit Discord's 100 characters; three passages of at most 24 always do.
 */
export function toCustomId({ action, passageIds = [], parameters = [] }: CustomId): string {
  const rest = parameters.length === 0 ? "" : `:${parameters.join(",")}`;
  const customId = `2:${action}:${passageIds.join(",")}${rest}`;
  if (customId.length > LIMITS.customId || parseCustomId(customId)?.passageIds.length !== passageIds.length) {
    throw new RangeError(`Not a custom id: ${customId}`);
  }
  return customId;
}

/** Undefined for whatever neither this edition nor the first, which knew passages only, has written. */
export function parseCustomId(customId: string): Required<CustomId> | undefined {
  const [, action, passageIds, parameters] = SECOND.exec(customId) ?? FIRST.exec(customId) ?? [];
  if (action === undefined) return undefined;
  return { action, passageIds: listed(passageIds), parameters: listed(parameters) };
}

/** How many parameters there may be, and how long each. */
export const MOST_PARAMETERS = 4;
export const LONGEST_PARAMETER = 24;

/** How many passages a button can remember. */
export const MOST_PASSAGES = 3;

const ACTION = "([a-z]{1,20})";
const PASSAGES = `([0-9a-z.]{1,24}(?:,[0-9a-z.]{1,24}){0,${MOST_PASSAGES - 1}})`;
const PARAMETER = `[0-9A-Za-z_-]{1,${LONGEST_PARAMETER}}`;
const PARAMETERS = `(${PARAMETER}(?:,${PARAMETER}){0,${MOST_PARAMETERS - 1}})`;

/** Messages keep their buttons for ever, so an edition that has been written is read for ever. */
const FIRST = new RegExp(`^1:${ACTION}:${PASSAGES}$`);
const SECOND = new RegExp(`^2:${ACTION}:${PASSAGES}?(?::${PARAMETERS})?$`);

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(",");
}
