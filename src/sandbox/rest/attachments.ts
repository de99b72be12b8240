import { RESTJSONErrorCodes as Code } from "discord-api-types/v10";
import { ApiError } from "../api-error.ts";
import { invalidField } from "../form-error.ts";
import { LARGEST_FILE, type MessageBody, MOST_FILES } from "../limits/messages.ts";
import type { Attachment, World } from "../world/world.ts";
import type { Call } from "./route.ts";

/** The files of a request as attachments, with what `attachments` says of each. Throws 40005 and 50035. */
export function attachmentsOf(world: World, call: Call, body: MessageBody): readonly Attachment[] {
  if (call.files.size > MOST_FILES) {
    throw invalidField(["attachments"], "BASE_TYPE_MAX_LENGTH", `Must be ${MOST_FILES} or fewer in length.`);
  }
  return [...call.files].map(([number, file]) => {
    if (file.content.byteLength > LARGEST_FILE)
      throw new ApiError(413, Code.RequestEntityTooLarge, "Request entity too large");
    const described = body.attachments?.find(({ id }) => String(id) === String(number));
    const filename = described?.filename ?? file.filename;
    const description = described?.description;
    return { ...file, filename, id: world.ids.next(), ...(description === undefined ? {} : { description }) };
  });
}
