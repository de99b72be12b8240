import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { describe, expect, it } from "vitest";
import { ConfigError, ENVIRONMENT, parseConfig } from "../src/config.ts";

const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

function faultsOf(env: Record<string, string>): string {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return "";
}

describe("the configuration", () => {
  it("needs nothing: without a token Ibid runs in its own Discord, and logs only warnings", () => {
    expect(parseConfig({})).toEqual({
      apiUrl: "https://discord.com/api",
      corpusDir: "corpus",
      databaseUrl: "file:data/ibid.db",
      logLevel: "warn",
    });
  });

  it("logs what it does once it has a token", () => {
    expect(parseConfig({ DISCORD_TOKEN: "abc.def" })).toMatchObject({ token: "abc.def", logLevel: "info" });
  });

  it("takes an empty variable for one that is not set", () => {
    const empty = {
      DISCORD_TOKEN: "",
      DISCORD_API_URL: " ",
      DISCORD_GUILD_ID: "",
      CORPUS_DIR: "",
      DATABASE_URL: "",
      LOG_LEVEL: "",
    };
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });

  it.each([
    ["http://127.0.0.1:4000/api", "http://127.0.0.1:4000/api"],
    ["http://127.0.0.1:4000/api/", "http://127.0.0.1:4000/api"],
    ["http://127.0.0.1:4000/api/v10", "http://127.0.0.1:4000/api"],
    ["https://proxy.example/discord/api/v10//", "https://proxy.example/discord/api"],
    ["http://localhost:3000", "http://localhost:3000"],
  ])("reads the API's address %s as %s", (given, understood) => {
    expect(parseConfig({ DISCORD_API_URL: given }).apiUrl).toBe(understood);
  });

  it.each([
    "discord.com/api",
    "ftp://discord.com/api",
    "https://a:b@discord.com/api",
    "https://discord.com/api?x=1",
    "nonsense",
  ])("refuses %s as the API's address, and shows a good one", (url) => {
    expect(faultsOf({ DISCORD_API_URL: url })).toMatch(/^DISCORD_API_URL .*https:\/\/discord\.com\/api$/);
  });

  it.each(["data/ibid.db", "file:", "file://host/ibid.db", "mysql://host/ibid", "postgres://"])(
    "refuses %s as the database's address, and shows good ones",
    (url) => {
      expect(faultsOf({ DATABASE_URL: url })).toMatch(/^DATABASE_URL .*file:data\/ibid\.db or postgres:\/\//);
    },
  );

  it.each([
    "file:ibid.db",
    "file:/var/lib/ibid.db",
    "file:///var/lib/ibid.db",
    "postgres://ibid@db/ibid",
    "postgresql://ibid:secret@db:5433/ibid?sslmode=require",
  ])("takes %s for the database's address", (url) => {
    expect(parseConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it("takes the word Bot off a token that was copied with it, and the white space around it", () => {
    expect(parseConfig({ DISCORD_TOKEN: " Bot abc.def\n" }).token).toBe("abc.def");
  });

  it("names every fault at once, each with its variable and its remedy, and never the token", () => {
    const faults = faultsOf({
      DISCORD_TOKEN: "se cret",
      DISCORD_API_URL: "nonsense",
      DISCORD_GUILD_ID: "my server",
      DATABASE_URL: "postgres:secret",
      LOG_LEVEL: "loud",
    });
    expect(faults.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "DISCORD_TOKEN",
      "DISCORD_API_URL",
      "DISCORD_GUILD_ID",
      "DATABASE_URL",
      "LOG_LEVEL",
    ]);
    expect(faults).toContain("copy it again");
    expect(faults).toContain("Copy Server ID");
    expect(faults).toContain("fatal, error, warn, info, debug, trace, silent");
    expect(faults).not.toContain("cret");
  });
});

describe(".env.example", () => {
  it("has every variable that the configuration reads, and no other", () => {
    expect(Object.keys(parse(example)).toSorted()).toEqual(Object.keys(ENVIRONMENT.shape).toSorted());
  });

  it("explains each variable in a comment above it", () => {
    const lines = example.split("\n");
    const unexplained = lines.filter((line, at) => /^\w+=/.test(line) && !lines[at - 1]?.startsWith("# "));
    expect(unexplained).toEqual([]);
  });

  it("is a configuration that works, the default one", () => {
    expect(parseConfig(parse(example))).toEqual(parseConfig({}));
  });
});
