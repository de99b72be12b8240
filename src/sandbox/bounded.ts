/** More than any test needs, and a bound for a sandbox that runs all day. */
export const MOST_KEPT = 10_000;

/** A map that forgets its oldest entry rather than grow past `MOST_KEPT`. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  override set(key: Key, value: Value): this {
    super.set(key, value);
    const [oldest] = this.keys();
    if (this.size > MOST_KEPT && oldest !== undefined) this.delete(oldest);
    return this;
  }
}

/** Appends to a list that forgets its oldest item rather than grow past `MOST_KEPT`. */
export function remember<Item>(list: Item[], item: Item): void {
  list.push(item);
  if (list.length > MOST_KEPT) list.shift();
}
