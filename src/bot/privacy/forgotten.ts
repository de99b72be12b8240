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
  const now = await kept.find(guildId, id);
  return now === undefined || now.askerId === "";
}
