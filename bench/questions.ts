/** Questions of every length and kind, for timing only: nothing is asserted about their answers. */
export const questions: readonly string[] = [
  "Gabbitas",
  "Who wrote the nonproliferation paper?",
  "Has Russia received anything for its cooperation?",
  "When was the report Dissent in Russia published?",
  "Which reports appeared in the 1950s?",
  "What do critics of closer ties with Russia argue?",
  "What was announced at the summit in Crawford in November 2001?",
  "Why would it be wise for Washington to help Russia, and what might both sides gain from a partnership?",
  "How do I bake sourdough bread?",
  "nuclear, chemical and biological materials, related technologies, and delivery systems",
  "lorem ipsum ".repeat(500),
];
