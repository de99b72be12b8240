export interface Places {
  readonly study: {
    readonly id: string;
    readonly name: string;
    readonly channels: {
      readonly general: Place;
      readonly study: Place;
      /** Everyone reads, only moderators write: the bot may not send. */
      readonly readOnly: Place;
      /** The bot may send here, but no embeds. */
      readonly plain: Place;
      /** The bot cannot see it; moderators can. */
      readonly hidden: Place;
      readonly forum: Place;
      /** A public thread in `study`. */
      readonly thread: Place;
    };
    readonly roles: { readonly moderator: string; readonly bot: string; readonly readers: string };
  };
  readonly other: {
    readonly id: string;
    readonly name: string;
    readonly channels: { readonly general: Place };
  };
}

export interface Place {
  readonly id: string;
  readonly name: string;
  /** Absent in a DM. */
  readonly guildId?: string;
}

export interface People {
  /** An ordinary member of the study guild. */
  readonly member: Person;
  /** Has the moderator role: manages messages, channels and the guild's settings. */
  readonly moderator: Person;
  /** Owns both guilds. */
  readonly administrator: Person;
  /** Only in the other guild. */
  readonly stranger: Person;
  /** A member of the study guild who takes no DMs. */
  readonly recluse: Person;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}
