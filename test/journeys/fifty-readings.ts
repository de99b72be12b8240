import type { Reading } from "../../src/retrieval/index.ts";
import { makeReading } from "../retrieval/make-reading.ts";

/** A line that stands in most of the fifty readings, and in all in the same words. */
export const IN_MOST = "The river floods the lower town in every spring.";

/** The readings, from 1, that do not have it. */
const SILENT = new Set([7, 21, 40]);

const JAPANESE =
  "町の記録\n\n第一章\n\n川は町の北から流れてくる。春には毎年、下町が水につかる。橋は去年直された。\n";
const ARABIC =
  "سجل المدينة\n\nالفصل الأول\n\nيجري النهر من شمال المدينة. في كل ربيع تغمر المياه الحي القديم. أصلح الجسر في العام الماضي.\n";

/** A library of a term: fifty readings, most of which say something about a river, and one Japanese and one Arabic text. */
export const FIFTY_READINGS: readonly Reading[] = Array.from({ length: 50 }, (_, at) => {
  const number = String(at + 1).padStart(2, "0");
  const card = {
    name: `reading-${number}`,
    title: `Report ${number}`,
    author: [{ family: `Writer${number}` }],
  };
  if (number === "48") return makeReading(JAPANESE, { ...card, title: "町の記録", language: "ja" });
  if (number === "49") return makeReading(ARABIC, { ...card, title: "سجل المدينة", language: "ar" });
  const matter = SILENT.has(at + 1) ? "Nothing was built here." : IN_MOST;
  return makeReading(
    `Report ${number}\n\nOverview\n\nThis is the report of council ${number}. ${matter} The council met ${at + 2} times.\n`,
    card,
  );
});
