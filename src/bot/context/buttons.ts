import type { Button } from "../feature.ts";
import { words } from "./words.ts";

type Named = Pick<Button, "action" | "label">;

/** Through the reading: each is about the page that is shown. */
export const PREVIOUS_PAGE: Named = { action: "pageback", label: (locale) => words(locale).previousPage };
export const NEXT_PAGE: Named = { action: "pageon", label: (locale) => words(locale).nextPage };

/** From place to place: each is about all excerpts, and names the place that it leads to. */
export const PREVIOUS_PLACE: Named = { action: "placeback", label: (locale) => words(locale).previousPlace };
export const NEXT_PLACE: Named = { action: "placeon", label: (locale) => words(locale).nextPlace };
export const BACK: Named = { action: "placehere", label: (locale) => words(locale).back };

export const TO_A_PLACE: readonly Named[] = [PREVIOUS_PLACE, NEXT_PLACE, BACK];
