import fc from "fast-check";

/** Any text, and often what Discord makes something of: markdown, mentions, marks that turn lines around, long lines. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        ..."**|*|__|_|~~|~|||`|```|[x](https://example.org)|<@1>|@everyone|@here|\\|> |# |- |1. |discord.gg/a".split(
          "|",
        ),
        ..."{|}|[|]|\n|\r\n|\n\n|\u202e|\u2066|\u200b|\ud83d|👨‍👩‍👧|مرحبا|日本語の文。|word".split("|"),
      ),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .chain((parts) =>
    fc.constantFrom(1, 1, 1, 20, 200).map((times) => parts.join("").repeat(times).slice(0, 9_000)),
  );
