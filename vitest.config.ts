import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup/no-network.ts"],
    // A journey waits for real sockets; on a busy machine with two cores that takes a while.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // What a journey waits for comes in milliseconds, and in seconds where the machine is busy.
    expect: { poll: { timeout: 8_000 } },
  },
});
