import type { ShelvedReading } from "./split/passages.ts";

/** A reading was named that the library does not have. */
export class UnknownReadingError extends Error {
  readonly reading: string;

  constructor(reading: string, known: readonly string[]) {
    super(`there is no reading "${reading}"; the readings are ${known.join(", ")}`);
    this.name = "UnknownReadingError";
    this.reading = reading;
  }
}

/** @throws UnknownReadingError */
export function findReading(name: string, shelf: readonly ShelvedReading[]): ShelvedReading {
  const shelved = shelf.find(({ reading }) => reading.card.name === name);
  if (shelved) return shelved;
  throw new UnknownReadingError(
    name,
    shelf.map(({ reading }) => reading.card.name),
  );
}
