import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,tools,examples}/*/{src,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    // A test that hangs is stopped; that one is slow on a busy machine says nothing about the code.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
