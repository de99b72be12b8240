import { expect } from "vitest";
import type { Sandbox, SeenMessage } from "../../src/sandbox/index.ts";

/** The text of the handout that a message holds, as Discord gives it to who downloads it. */
export async function handoutIn(sandbox: Sandbox, { channelId, attachments }: SeenMessage): Promise<string> {
  expect(attachments.map(({ filename }) => filename)).toEqual(["handout.md"]);
  const response = await fetch(
    new URL(`/attachments/${channelId}/${attachments[0]?.id}/handout.md`, sandbox.url),
  );
  expect(response.status).toBe(200);
  return response.text();
}
