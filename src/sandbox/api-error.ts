import { RESTJSONErrorCodes as Code } from "discord-api-types/v10";

/** An answer that Discord gives instead of doing what was asked: HTTP status, JSON error code and words. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: number;
  /** The nested `errors` object of an invalid form body. */
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

const known = {
  unauthorized: [401, 0, "401: Unauthorized"],
  notFound: [404, 0, "404: Not Found"],
  methodNotAllowed: [405, 0, "405: Method Not Allowed"],
  invalidJson: [400, Code.RequestBodyContainsInvalidJSON, "The request body contains invalid JSON."],
  invalidVersion: [400, Code.InvalidAPIVersion, "Invalid API version specified"],
  unknownChannel: [404, Code.UnknownChannel, "Unknown Channel"],
  unknownGuild: [404, Code.UnknownGuild, "Unknown Guild"],
  unknownMember: [404, Code.UnknownMember, "Unknown Member"],
  unknownMessage: [404, Code.UnknownMessage, "Unknown Message"],
  unknownRole: [404, Code.UnknownRole, "Unknown Role"],
  unknownUser: [404, Code.UnknownUser, "Unknown User"],
  unknownEmoji: [400, Code.UnknownEmoji, "Unknown Emoji"],
  unknownWebhook: [404, Code.UnknownWebhook, "Unknown Webhook"],
  unknownInteraction: [404, Code.UnknownInteraction, "Unknown interaction"],
  unknownCommand: [404, Code.UnknownApplicationCommand, "Unknown application command"],
  alreadyAcknowledged: [
    400,
    Code.InteractionHasAlreadyBeenAcknowledged,
    "Interaction has already been acknowledged.",
  ],
  invalidWebhookToken: [401, Code.InvalidWebhookToken, "Invalid Webhook Token"],
  missingAccess: [403, Code.MissingAccess, "Missing Access"],
  missingPermissions: [403, Code.MissingPermissions, "Missing Permissions"],
  emptyMessage: [400, Code.CannotSendAnEmptyMessage, "Cannot send an empty message"],
  cannotMessageUser: [403, Code.CannotSendMessagesToThisUser, "Cannot send messages to this user"],
  notInThisChannel: [
    400,
    Code.CannotSendMessagesInNonTextChannel,
    "Cannot send messages in a non-text channel",
  ],
  notTheAuthor: [
    403,
    Code.CannotEditMessageAuthoredByAnotherUser,
    "Cannot edit a message authored by another user",
  ],
  wrongChannelType: [
    400,
    Code.CannotExecuteActionOnThisChannelType,
    "Cannot execute action on this channel type",
  ],
  cannotReplyWithoutHistory: [
    400,
    Code.CannotReplyWithoutPermissionToReadMessageHistory,
    "Cannot reply without permission to read message history",
  ],
  threadExists: [
    400,
    Code.ThreadAlreadyCreatedForMessage,
    "A thread has already been created for this message",
  ],
  threadLocked: [403, Code.ThreadLocked, "Thread is locked"],
  tooManyCommands: [
    400,
    Code.MaximumNumberOfApplicationCommandsReached,
    "Maximum number of application commands reached",
  ],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

/** One of the errors that have no details. */
export function apiError(name: keyof typeof known): ApiError {
  const [status, code, message] = known[name];
  return new ApiError(status, code, message);
}
