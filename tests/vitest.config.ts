import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/support/closing-line.ts"],
    expect: { requireAssertions: true },
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: 20_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/*/main.ts"] },
  },
});
