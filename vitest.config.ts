import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup/no-network.ts"],
    // A journey waits for real sockets, some tests for whole processes, and what takes seconds here has taken fifteen where the machine is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a journey waits for comes in milliseconds, and in seconds where the machine is busy.
    expect: { poll: { timeout: 15_000 } },
    // Vitest would leave a core to itself, of which it uses next to nothing: on two cores that is a third of the time.
    maxWorkers: "100%",
  },
});
