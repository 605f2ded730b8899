import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,tools,examples}/*/{src,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    // All cores: by default one is left to others.
    maxWorkers: "100%",
    // A test that hangs is stopped; that one is slow on a busy machine says nothing about the code.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
