import { staleButton } from "./discord/errors.ts";

/**
 * A page's number in a custom id, from 0.
 *
 * @throws UserError for whatever Ibid never wrote there
 */
export function pageNumber(text: string | undefined): number {
  if (text === undefined || !/^\d{1,5}$/.test(text)) throw staleButton();
  return Number(text);
}
