import type { Context, Sandbox } from "../../src/sandbox/index.ts";

/** Deletes all that is kept of a member, the ordinary one when absent, as they would by hand; what Ibid says when it is done. */
export async function deleteData(sandbox: Sandbox, context: Context = {}): Promise<string> {
  const { message } = await sandbox.slash("privacy delete", {}, context);
  const pressed = await sandbox.click(message, { label: "Delete my data" }, context);
  await pressed.until((reply) => reply.message.buttons.length === 0);
  return pressed.message.content;
}
