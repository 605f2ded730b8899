import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    exclude: ["**/node_modules/**"],
    // All cores: by default one is left to others.
    maxWorkers: "100%",
    // A test that hangs is stopped; that one is slow on a busy machine says nothing about the code.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      // What is imported has a state of its own, such as what batch computes with: every file begins afresh.
      {
        extends: true,
        test: { name: "packages", include: ["{packages,examples}/*/{src,test}/**/*.test.ts"] },
      },
      // To load the compiler and all tools takes longer than most files of tests: those of a worker share them.
      {
        extends: true,
        test: { name: "tools", include: ["tools/*/{src,test}/**/*.test.ts"], isolate: false },
      },
    ],
  },
});
