import { expect } from "vitest";
import type { Place, Sandbox, SeenMessage } from "../../src/sandbox/index.ts";

/** A message in the bot's name that no feature of Ibid's sends, such as one with an attachment alone. */
export async function postAsBot(
  sandbox: Sandbox,
  channel: Place,
  body: Readonly<Record<string, unknown>>,
  file?: { readonly name: string; readonly content: string },
): Promise<SeenMessage> {
  const json = JSON.stringify({ ...body, allowed_mentions: { parse: [] } });
  const form = new FormData();
  form.append("payload_json", json);
  if (file !== undefined) form.append("files[0]", new Blob([file.content]), file.name);
  const authorization = `Bot ${sandbox.token}`;
  const response = await fetch(`${sandbox.url}/v10/channels/${channel.id}/messages`, {
    method: "POST",
    ...(file === undefined
      ? { headers: { authorization, "content-type": "application/json" }, body: json }
      : { headers: { authorization }, body: form }),
  });
  expect(response.status).toBe(200);
  const message = sandbox.history({ user: sandbox.people.administrator, channel }).at(-1);
  if (message === undefined) throw new Error("the message did not arrive");
  return message;
}
