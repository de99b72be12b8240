import type { Sandbox } from "../../src/sandbox/index.ts";

/** Deletes all that is kept of the ordinary member, as they would by hand; what Ibid says when it is done. */
export async function deleteData(sandbox: Sandbox): Promise<string> {
  const { message } = await sandbox.slash("privacy delete");
  const pressed = await sandbox.click(message, { label: "Delete my data" });
  await pressed.until((reply) => reply.message.buttons.length === 0);
  return pressed.message.content;
}
