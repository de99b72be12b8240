/** The arrows of ARCHITECTURE.md, as rules: a layer may import only what stands below it. */
const layer = (name, from, to, comment) => ({ name, severity: "error", comment, from: { path: from }, to });

export default {
  forbidden: [
    layer("no-circles", ".", { circular: true }, "A circle has no first file to read."),
    layer(
      "retrieval-stands-alone",
      "^src/retrieval/",
      { path: ["^src/(?!retrieval/)", "discord\\.js|discord-api-types"] },
      "Retrieval is a library: it knows no Discord, no bot and no terminal, so it can be tested and reused alone.",
    ),
    layer(
      "retrieval-has-one-door",
      "^(src/(?!retrieval/)|eval/|bench/)",
      { path: "^src/retrieval/(?!index\\.ts$)" },
      "Everything outside retrieval goes through its index.ts, so what is inside can change freely.",
    ),
    layer(
      "store-stands-alone",
      "^src/store/",
      { path: ["^src/(?!store/)", "discord\\.js|discord-api-types"] },
      "What is kept must not depend on who shows it: the store knows ids and texts, no Discord and no readings.",
    ),
    layer(
      "store-has-one-door",
      "^(src/(?!store/)|eval/|bench/)",
      { path: "^src/store/(?!index\\.ts$)" },
      "Tables and SQL can change freely behind its index.ts.",
    ),
    layer(
      "store-is-opened-by-main-and-used-by-the-bot",
      "^src/(?!store/|bot/|main\\.ts$)",
      { path: "^src/store/" },
      "Whoever else wrote to it would go past the record of what moderators did.",
    ),
    layer(
      "bot-reaches-the-sandbox-by-url-only",
      "^src/bot/",
      { path: "^src/(sandbox|cli|main\\.ts)" },
      "The bot must work against any faithful Discord; importing ours would let it depend on ours.",
    ),
    layer(
      "sandbox-imports-nothing-of-ibid",
      "^src/sandbox/",
      { path: "^src/(?!sandbox/)" },
      "A stand-in for Discord that knew the bot would forgive the bot's mistakes.",
    ),
    layer(
      "sandbox-has-one-door",
      "^(src/(?!sandbox/)|eval/|bench/)",
      { path: "^src/sandbox/(?!index\\.ts$)" },
      "The terminal drives the sandbox as a person would, by its door.",
    ),
    layer(
      "bot-has-one-door",
      "^src/(?!bot/)",
      { path: "^src/bot/(?!index\\.ts$)" },
      "main.ts starts the bot and stops it; nothing else of it is anyone's business.",
    ),
    layer("nobody-imports-main", ".", { path: "^src/main\\.ts$" }, "The composition root is the top."),
    layer(
      "numbers-measure-retrieval-only",
      "^(eval|bench/(?!start/))",
      { path: "^src/(?!retrieval/index\\.ts$)" },
      "Quality and speed are the library's; the bot only shows them.",
    ),
    layer(
      "a-start-is-measured-from-outside",
      "^bench/start/",
      { path: "^src/(?!(sandbox|store)/index\\.ts$)" },
      "What is timed is the process that users start; only its Discord and its database are made here.",
    ),
    layer(
      "no-dev-packages-at-run-time",
      "^src/",
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
      "npm ci --omit=dev must leave a bot that runs.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: {
      extensions: [".ts", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node"],
    },
  },
};
