import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["chancery-source"] },
  ssr: { resolve: { conditions: ["chancery-source"] } },
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/seeded.ts"],
    testTimeout: 60_000,
    pool: "threads",
  },
});
