import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup/no-network.ts"],
    // A journey waits for real sockets; on a busy machine with two cores that takes a while.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
