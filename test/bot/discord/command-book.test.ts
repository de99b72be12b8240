import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { createCommandBook } from "../../../src/bot/discord/command-book.ts";
import type { CommandData } from "../../../src/bot/discord/command-set.ts";

const EVERYWHERE = { contexts: [InteractionContextType.Guild, InteractionContextType.BotDM] };
const ASK: CommandData = {
  ...EVERYWHERE,
  name: "ask",
  name_localizations: { de: "fragen" },
  description: "Ask",
  description_localizations: { de: "Frage" },
};
const PRIVACY: CommandData = {
  ...EVERYWHERE,
  name: "privacy",
  description: "Privacy",
  options: [
    { type: ApplicationCommandOptionType.Subcommand, name: "show", description: "Show" },
    { type: ApplicationCommandOptionType.Subcommand, name: "delete", description: "Delete" },
  ],
};
const MENU: CommandData = {
  contexts: [InteractionContextType.Guild],
  type: ApplicationCommandType.Message,
  name: "Check quote",
  name_localizations: { de: "Zitat prüfen" },
};
const MODERATION: CommandData = {
  ...EVERYWHERE,
  name: "teach",
  description: "Teach",
  default_member_permissions: "8192",
};

describe("the book of commands", () => {
  it("mentions a command so that it can be clicked, once Discord has told its id", () => {
    const book = createCommandBook([ASK]);
    expect(book.mention("ask", "en")).toBe("`/ask`");
    expect(book.mention("ask", "de")).toBe("`/fragen`");
    book.learn(new Map([["ask", "17"]]));
    expect(book.mention("ask", "de")).toBe("</ask:17>");
  });

  it("lists what members can use, in their language: subcommands each, menus by name, nothing that is for moderators", () => {
    const book = createCommandBook([ASK, PRIVACY, MODERATION, MENU]);
    book.learn(new Map([["privacy", "18"]]));
    expect(book.offered({ isInServer: true, isModerator: false, locale: "de" })).toEqual([
      { name: "ask", kind: "slash", audience: "members", shown: "`/fragen`", description: "Frage" },
      {
        name: "privacy",
        kind: "slash",
        audience: "members",
        shown: "</privacy show:18>",
        description: "Show",
      },
      {
        name: "privacy",
        kind: "slash",
        audience: "members",
        shown: "</privacy delete:18>",
        description: "Delete",
      },
      { name: "Check quote", kind: "menu", audience: "members", shown: "Zitat prüfen", description: "" },
    ]);
  });

  it("lists for moderators theirs as well, of each the first subcommand", () => {
    const book = createCommandBook([ASK, MODERATION]);
    const offered = book.offered({ isInServer: true, isModerator: true, locale: "en" });
    expect(offered.map(({ name, audience }) => [name, audience])).toEqual([
      ["ask", "members"],
      [MODERATION.name, "moderators"],
    ]);
  });

  it("lists in a direct message only what is offered there", () => {
    expect(
      createCommandBook([ASK, MENU])
        .offered({ isInServer: false, isModerator: false, locale: "en" })
        .map(({ name }) => name),
    ).toEqual(["ask"]);
  });
});
