import { choosePassage } from "../choose/select.ts";
import type { Button, Select } from "../feature.ts";
import { inPlace } from "../in-place.ts";
import { pageNumber } from "../page-number.ts";
import { readingOf } from "../reading-key.ts";
import {
  ALL_READINGS,
  CHOOSE_READING,
  CHOOSE_SECTION,
  CITE_READING,
  NEXT_READINGS,
  NEXT_SECTIONS,
  PREVIOUS_READINGS,
  PREVIOUS_SECTIONS,
} from "./buttons.ts";
import { listReply } from "./list.ts";
import { outlineReply } from "./outline.ts";
import { referenceReply } from "./reference.ts";

const toList: Button["execute"] = (press, actor, services) =>
  inPlace(press.isPrivate, listReply(pageNumber(press.parameters[0]), services, actor));

const toSections: Button["execute"] = (press, actor, services) => {
  const [key, page] = press.parameters;
  const card = readingOf(key, services);
  return inPlace(press.isPrivate, outlineReply(card, pageNumber(page), services.library, actor));
};

/** Every button under a list of readings or an outline. */
export const readingButtons: readonly Button[] = [
  { ...PREVIOUS_READINGS, audience: "members", execute: toList },
  { ...NEXT_READINGS, audience: "members", execute: toList },
  { ...ALL_READINGS, audience: "members", execute: toList },
  { ...PREVIOUS_SECTIONS, audience: "members", execute: toSections },
  { ...NEXT_SECTIONS, audience: "members", execute: toSections },
  {
    ...CITE_READING,
    audience: "members",
    execute: ({ parameters: [key] }, _, services) =>
      referenceReply(readingOf(key, services), services.library),
  },
];

/** The menu under a list of readings. */
export const chooseReading: Select = {
  action: CHOOSE_READING,
  audience: "members",
  execute: (choice, actor, services) =>
    inPlace(
      choice.isPrivate,
      outlineReply(readingOf(choice.values[0], services), 0, services.library, actor),
    ),
};

/** The menu under an outline: the section's beginning in its context. */
export const chooseSection: Select = { ...choosePassage, action: CHOOSE_SECTION };
