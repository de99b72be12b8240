import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { toCustomId } from "../../src/bot/discord/custom-id.ts";
import type { SeenMessage } from "../../src/sandbox/index.ts";
import { aFolder } from "./a-folder.ts";
import { postAsBot } from "./bot-message.ts";
import { embedText, openStage } from "./stage.ts";

const SOURCE = "Letters\n\nDétente ended in that winter. The treaty was signed in Moscow by both.\n";
const CARD = "type: book\ntitle: Letters\n";
const folder = await aFolder({ "letters.txt": SOURCE, "letters.yaml": CARD });
const file = join(folder, "letters.txt");

const stage = await openStage({ folder });
const { sandbox } = stage;
const { member, recluse } = sandbox.people;
const { study } = sandbox.places.study.channels;

beforeEach(async () => {
  await rm(file, { recursive: true, force: true });
  await writeFile(file, SOURCE);
});

async function cited(): Promise<SeenMessage> {
  return (await sandbox.slash("cite", { passage: "treaty was signed in Moscow", style: "line" })).message;
}

async function verified(message: SeenMessage): Promise<string> {
  const reply = await sandbox.click(message, { label: "Verify" });
  expect(reply.acknowledgement).toBe("deferred");
  expect(reply.message.ephemeral).toBe(true);
  return embedText(reply.message);
}

describe("Verify", () => {
  it("reads the file again, and says that it is the same, where the excerpt stands, and the hash", async () => {
    const text = await verified(await cited());
    expect(text).toContain("Verified: the file is the same to the last byte");
    expect(text).toContain("Characters 39–79, bytes 40–80");
    expect(text).toMatch(/`[0-9a-f]{64}`$/);
  });

  it("says that the file has changed, with both hashes, and where the excerpt stands now", async () => {
    const message = await cited();
    await writeFile(file, `New. ${SOURCE}`);
    const text = await verified(message);
    expect(text).toContain("Changed:");
    expect(text).toContain("word for word, at characters 44–84");
    expect(text.match(/`[0-9a-f]{64}`/g)).toHaveLength(2);
  });

  it("says that a changed file no longer has the excerpt", async () => {
    const message = await cited();
    await writeFile(file, SOURCE.replace("Moscow", "Minsk"));
    expect(await verified(message)).toContain("does not stand in it word for word any more");
  });

  it("says that the file is gone", async () => {
    const message = await cited();
    await rm(file);
    expect(await verified(message)).toMatch(/^Gone: /);
  });

  it("says that the file cannot be read, or is no longer text", async () => {
    const message = await cited();
    await writeFile(file, Buffer.from([0xff, 0xfe, 0x00]));
    expect(await verified(message)).toContain("no longer text in UTF-8");
    await rm(file);
    await mkdir(file);
    expect(await verified(message)).toContain("cannot be read");
  });

  it("works after a restart, for others under a shared citation, and in their language", async () => {
    const message = await cited();
    await stage.restart();
    const shared = await sandbox.click(message, { label: "Share" });
    await shared.until(({ followups }) => followups.length === 1);
    const [everyones] = shared.followups;
    if (everyones === undefined) throw new Error("nothing was shared");
    const reply = await sandbox.click(everyones, { label: "Verify" }, { user: recluse, locale: "ja" });
    expect(reply.message.ephemeral).toBe(true);
    expect(embedText(reply.message)).toContain("検証済み");
  });

  it("of an excerpt whose id names nothing any more says that, and of one beside it what holds", async () => {
    const [known] = stage.library.lookup("treaty was signed in Moscow");
    const customId = toCustomId({ action: "verify", passageIds: ["0badc0de.a.b", String(known?.id)] });
    const buttons = { type: 1, components: [{ type: 2, style: 2, label: "Verify", custom_id: customId }] };
    const message = await postAsBot(sandbox, study, { content: "old", components: [buttons] });
    const reply = await sandbox.click(message, { customId }, { user: member });
    expect(reply.message.embeds.map(({ description = "" }) => description.slice(0, 8))).toEqual([
      "Gone: th",
      "Verified",
    ]);
  });

  it("that is about nothing gets a polite private message", async () => {
    const customId = toCustomId({ action: "verify" });
    const buttons = { type: 1, components: [{ type: 2, style: 2, label: "Verify", custom_id: customId }] };
    const message = await postAsBot(sandbox, study, { content: "old", components: [buttons] });
    const reply = await sandbox.click(message, { customId }, { user: member });
    expect(reply.message.content).toContain("older edition");
  });
});
