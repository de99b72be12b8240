/** The store cannot be opened; the message is one line for whoever runs Ibid, with the remedy. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** In one line. A connection that was tried at several addresses fails with an error of errors, whose own message is empty. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error);
}
