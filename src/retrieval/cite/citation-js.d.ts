/** The package has no types of its own; this is what Ibid uses of it. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly config: {
      get(plugin: "@csl"): { readonly styles: { add(name: string, xml: string): void } };
    };
    readonly output: {
      /** Formats CSL items as they are: nothing is parsed, so nothing is guessed and nothing fetched. */
      format(
        format: "bibliography" | "citation",
        items: readonly object[],
        options: Readonly<Record<string, unknown>>,
      ): string;
    };
  };
}
