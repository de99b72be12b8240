import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Card } from "../types.ts";
import { type CslItem, toCslItem } from "./csl-item.ts";
import { createStandIns, type StandIns } from "./stand-ins.ts";

/** A style sheet of the folder `styles/`. */
export type StyleSheet = "apa" | "mla" | "chicago";

/** The card as an entry of a bibliography, in one line of plain text. */
export function formatEntry(sheet: StyleSheet, card: Card): string {
  const standIns = createStandIns();
  const item = hide(toCslItem(card), standIns);
  return finish(citationJs().output.format("bibliography", [item], optionsFor(sheet)), standIns);
}

/**
 * The card as it is cited at a place: in brackets in the text, or as a note.
 *
 * @param place as the style words it; set as it is
 * @param again cited before: a style of notes gives the short one
 */
export function formatCitationAt(
  sheet: StyleSheet,
  card: Card,
  { place, again = false }: { readonly place?: string; readonly again?: boolean },
): string {
  const standIns = createStandIns();
  const item = hide(toCslItem(card), standIns);
  const cited = {
    id: item.id,
    // CSL has one locator, places here have two parts; "line" is a label that no sheet prints.
    ...(place !== undefined && { locator: standIns.hideAll(place), label: "line" }),
  };
  const formatted = citationJs().output.format("citation", [item], {
    ...optionsFor(sheet),
    citationsPre: again ? [note([{ id: item.id }], 1)] : [],
    entry: note([cited], again ? 2 : 1),
  });
  return finish(formatted, standIns);
}

const note = (citationItems: readonly object[], noteIndex: number) => ({
  citationItems,
  properties: { noteIndex },
});

const optionsFor = (sheet: StyleSheet) => ({ template: `ibid-${sheet}`, lang: "en-US", format: "text" });

function hide({ author, ...fields }: CslItem, { hide: hideText }: StandIns): CslItem {
  const shown = (field: string) => field === "id" || field === "type" || field === "language";
  const hidden = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      typeof value === "string" && !shown(field) ? hideText(value) : value,
    ]),
  );
  return {
    ...fields,
    ...hidden,
    ...(author && {
      author: author.map((person) =>
        "literal" in person
          ? { literal: hideText(person.literal) }
          : {
              family: hideText(person.family),
              ...(person.given !== undefined && { given: hideText(person.given) }),
            },
      ),
    }),
  };
}

const finish = (formatted: string, { reveal }: StandIns) => reveal(formatted.trim());

let loaded: typeof import("@citation-js/core").plugins | undefined;

/** Loaded when a style is first asked for: it takes about 0.2 s, which a first answer cannot spare. */
function citationJs(): typeof import("@citation-js/core").plugins {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const { plugins }: typeof import("@citation-js/core") = require("@citation-js/core");
  require("@citation-js/plugin-csl");
  const { styles } = plugins.config.get("@csl");
  const sheets: readonly StyleSheet[] = ["apa", "mla", "chicago"];
  for (const sheet of sheets) {
    styles.add(`ibid-${sheet}`, readFileSync(new URL(`./styles/${sheet}.csl`, import.meta.url), "utf8"));
  }
  loaded = plugins;
  return loaded;
}
