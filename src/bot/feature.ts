import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Message,
  MessageContextMenuCommandInteraction,
} from "discord.js";
import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Logger } from "pino";
import type { Library } from "../retrieval/index.ts";
import type { Store } from "../store/index.ts";
import type { Actor } from "./discord/actor.ts";
import type { Audience } from "./discord/audience.ts";
import type { CustomId } from "./discord/custom-id.ts";
import type { Posts } from "./discord/posts.ts";
import type {
  AutocompleteChoice,
  FormOutcome,
  MessageOutcome,
  Outcome,
  PressOutcome,
} from "./discord/reply.ts";
import type { Gate } from "./gate/gate.ts";
import type { Tally } from "./insights/tally.ts";
import type { Locale } from "./locale.ts";
import type { Standing } from "./standing/standing.ts";
import type { Lessons } from "./teach/lessons.ts";

/** What every feature works with. */
export interface Services {
  /**
   * The readings as the server was taught them. A handler for members gets what of them their channel may see, and can find, open and cite
   * nothing else; a handler for moderators gets all of them.
   */
  readonly library: Library;
  /** All of them: to tell whether something is there at all, and for what moderators will see. What members see comes from `library`. */
  readonly wholeLibrary: Library;
  readonly log: Logger;
  readonly commands: CommandBook;
  /** What survives a restart. It must be waited for, so a handler asks it in what comes later. */
  readonly store: Store;
  /** What of it is known without waiting. */
  readonly standing: Standing;
  /** What servers' moderators have taught. */
  readonly lessons: Lessons;
  /** Messages that answer no interaction. */
  readonly posts: Posts;
  /** Who is let in, and when. */
  readonly gate: Gate;
  /** Counts what is asked. */
  readonly tally: Tally;
  /** Whether Discord shows Ibid messages that do not mention it. */
  readonly readsMessages: boolean;
}

/** The commands, as members are told about them. */
export interface CommandBook {
  /** A slash command, as "ask" or "privacy show": what a member can click, where Discord has given it an id. */
  mention(path: string, locale: Locale): string;
  /**
   * What someone may use where they are, in the order of the features: each subcommand by itself; of a command for moderators the first one
   * only, because they have many.
   */
  offered(to: Pick<Actor, "isInServer" | "isModerator" | "locale">): readonly OfferedCommand[];
  /** The names of slash commands that Discord has given no id. */
  unregistered(): readonly string[];
}

export interface OfferedCommand {
  /** Its English name, without the subcommand's. */
  readonly name: string;
  readonly kind: "slash" | "menu";
  readonly audience: Audience;
  /** A mention; in a menu, the name. */
  readonly shown: string;
  /** Empty for a menu's. */
  readonly description: string;
}

/**
 * A slash command. Handlers of every kind return what to say and send nothing; they are synchronous, so that nothing can be
 * waited for before the first response: what must wait goes into a `Deferred`. They throw `UserError` to tell the user what
 * to change.
 */
export interface Command {
  /** Whoever it is not for is refused before it runs, and is suggested nothing. */
  readonly audience: Audience;
  /** What somebody may do whom moderators have muted: see and delete what is theirs. */
  readonly isOpenToMuted?: true;
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, actor: Actor, services: Services): Outcome;
  autocomplete?(
    interaction: AutocompleteInteraction,
    services: Services,
    actor: Actor,
  ): readonly AutocompleteChoice[];
}

/** A command in the menu that a message opens. */
export interface MenuCommand {
  readonly audience: Audience;
  readonly data: MenuData;
  execute(interaction: MessageContextMenuCommandInteraction, actor: Actor, services: Services): Outcome;
}

/** Discord takes no description for it. */
type MenuData = Omit<RESTPostAPIContextMenuApplicationCommandsJSONBody, "description">;

/** What a button does. Its custom id carries the action's name and what the button is about. */
export interface Button {
  /** Lower-case letters; never reused for something else, because old messages keep their buttons. */
  readonly action: string;
  readonly audience: Audience;
  readonly isOpenToMuted?: true;
  label(locale: Locale): string;
  execute(press: Press, actor: Actor, services: Services): PressOutcome;
}

/** What a select menu does. */
export interface Select {
  /** As a button's, and no button's. */
  readonly action: string;
  readonly audience: Audience;
  execute(choice: Choice, actor: Actor, services: Services): PressOutcome;
}

/** What becomes of a form that is sent. Its custom id comes back as it went out with the form. */
export interface Form {
  /** As a button's, and no button's and no menu's. */
  readonly action: string;
  readonly audience: Audience;
  execute(submission: Submission, actor: Actor, services: Services): FormOutcome;
}

/**
 * A pressed button. What its custom id says comes from outside: a handler checks it and throws `staleButton()` for what it
 * never wrote.
 */
export interface Press extends Required<CustomId> {
  /** The message that holds the button. */
  readonly message: Message;
  /** Whether only the one who pressed it sees that message. */
  readonly isPrivate: boolean;
}

export interface Choice extends Press {
  readonly values: readonly string[];
}

export interface Submission extends Required<CustomId> {
  /** What was written, by the inputs' ids; empty where nothing was. */
  readonly fields: Readonly<Partial<Record<string, string>>>;
  /** The message that holds the button that opened the form; `null` where a command did. */
  readonly message: Message | null;
}

/** Does what a process that ended has left undone, as the store tells it; doing it twice does no harm. */
export type Recovery = (services: Services) => Promise<void>;

/** Work by the clock. */
export interface Job<Needs = Services> {
  /** For the log. */
  readonly name: string;
  readonly everyMs: number;
  run(services: Needs): Promise<void>;
}

export interface Features {
  readonly commands: readonly Command[];
  readonly menus: readonly MenuCommand[];
  readonly buttons: readonly Button[];
  readonly selects: readonly Select[];
  readonly forms: readonly Form[];
  /** Done once at each start, in this order. */
  readonly recovery: readonly Recovery[];
  /** Done by the clock. */
  readonly jobs: readonly Job[];
  /** What to say to a message; undefined for the many that are not meant for Ibid. A message's reply may be waited for. */
  message(
    message: Message,
    actor: Actor,
    services: Services,
  ): MessageOutcome | undefined | Promise<MessageOutcome | undefined>;
}
