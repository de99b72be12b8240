import type {
  ButtonChoice,
  Choice,
  CommandOptions,
  Context,
  RegisteredCommand,
  SayContext,
  ThreadContext,
} from "./act-types.ts";
import type { People, Person, Place, Places } from "./place-types.ts";
import type { Reply, Said, SeenMessage, ShownModal } from "./seen-types.ts";
import type { Faults, RecordedRequest, Violation } from "./watch-types.ts";

/** How strict and how patient this Discord is. Times are in milliseconds. */
export interface SandboxOptions {
  /** The port on 127.0.0.1; 0, the default, lets the system choose. */
  readonly port?: number;
  readonly token?: string;
  /** The privileged intents that the application has been granted; none by default, as for a new application. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  /** How long an interaction waits for its first response; 3,000 as in Discord. */
  readonly acknowledgeWithin?: number;
  /** How long an interaction's token lives; 15 minutes as in Discord. */
  readonly tokenLife?: number;
  /** How long a driving call waits for the bot before it gives up; 10,000. */
  readonly patience?: number;
  /** 41,250 as in Discord. */
  readonly heartbeatInterval?: number;
  /** Requests that one route takes in one second before it answers 429; 50. All routes together take 50 too, or as many. */
  readonly requestsPerSecond?: number;
}

export type PrivilegedIntent = "MessageContent" | "GuildMembers" | "GuildPresences";

/** A local Discord with one application in it, driven as its users would drive it. */
export interface Sandbox {
  /** What `DISCORD_API_URL` takes: `http://127.0.0.1:PORT/api`. */
  readonly url: string;
  /** The bot token that it accepts. */
  readonly token: string;
  readonly application: { readonly id: string; readonly botId: string; readonly botName: string };
  readonly places: Places;
  readonly people: People;
  /** Every REST request that it answered, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Every rule that the bot broke, oldest first; a correct bot leaves it empty. */
  readonly violations: readonly Violation[];
  readonly faults: Faults;

  /** Resolves once a bot has identified and every guild has been sent to it; rejects after `patience`. */
  ready(): Promise<void>;
  /** The application commands that the user would be offered there. */
  commands(context?: Context): readonly RegisteredCommand[];
  /**
   * Sends a slash command; "channel set" names a subcommand. Resolves with what the user gets: the message, the modal, or the
   * failure. Throws `ClientRefusal` where Discord's client would not let the user send it.
   */
  slash(name: string, options?: CommandOptions, context?: Context): Promise<Reply>;
  /** What is offered while `text` stands in the option that has the focus; rejects when the bot does not answer. */
  autocomplete(
    name: string,
    focused: string,
    text: string,
    others?: CommandOptions,
    context?: Context,
  ): Promise<readonly Choice[]>;
  /** Uses a user or message menu command on its target. */
  menu(name: string, target: { readonly id: string } | Person, context?: Context): Promise<Reply>;
  /** Presses a button, as a user who can see it. */
  click(message: SeenMessage, button: ButtonChoice, context?: Context): Promise<Reply>;
  /** Chooses values in a select menu. */
  select(
    message: SeenMessage,
    customId: string,
    values: readonly string[],
    context?: Context,
  ): Promise<Reply>;
  /** Sends a modal back; fields by custom id. */
  submit(modal: ShownModal, fields: Readonly<Record<string, string>>, context?: Context): Promise<Reply>;
  /** Writes a message. Mention someone with `<@ID>`; `sandbox.mention` is the bot's. */
  say(content: string, context?: SayContext): Promise<Said>;
  /** The bot's mention, as a user's client sends it. */
  readonly mention: string;
  /** Opens a thread as the user: on a message, by itself, or in a forum with its first message. */
  thread(name: string, context?: ThreadContext): Promise<Place>;
  /** What the user sees in a channel, oldest first, ephemeral messages for them included. */
  history(context?: Context): readonly SeenMessage[];
  /** Changes the text of a message of the user's own. */
  edit(message: { readonly id: string }, content: string, context?: Context): void;
  /** Removes a message, as its author or a moderator would. */
  remove(message: { readonly id: string }): void;
  /** Deletes a channel with its threads, or a thread, as a moderator would. */
  removeChannel(place: Place): void;
  /** Removes the bot from a guild, as a moderator would. */
  kick(guild: { readonly id: string }): void;
  /** Adds the bot to a guild again; its role there is a new one. */
  invite(guild: { readonly id: string }): void;

  close(): Promise<void>;
}
