/** The store cannot be opened; the message is one line for whoever runs Ibid, with the remedy. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
