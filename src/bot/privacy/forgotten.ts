interface About {
  readonly id: string;
  readonly guildId: string;
}

/** Where something is kept that somebody asked. */
interface Kept {
  find(guildId: string, id: string): Promise<{ readonly askerId: string } | undefined>;
}

/** Whether whoever asked has had their data deleted since this was read. */
export async function isForgotten({ guildId, id }: About, kept: Kept): Promise<boolean> {
  return isOfForgotten(await kept.find(guildId, id));
}

/** The same of what has been read again; undefined where it is gone with them. */
export function isOfForgotten<T extends { readonly askerId: string }>(
  now: T | undefined,
): now is (T & { readonly askerId: "" }) | undefined {
  return now === undefined || now.askerId === "";
}
