import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What tries whole packages and programs. */
const takesLong = ({ moduleId }: TestSpecification): boolean =>
  /\/(tools\/consumers\/src|tools\/\w+\/test|examples)\//.test(moduleId);

/** Begun last, they would leave cores idle at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(takesLong), ...sorted.filter((file) => !takesLong(file))];
  }
}

export default defineConfig({
  test: {
    exclude: ["**/node_modules/**"],
    sequence: { sequencer: LongestFirst },
    // All cores: by default one is left to others.
    maxWorkers: "100%",
    // A test that hangs is stopped; that one is slow on a busy machine says nothing about the code.
    testTimeout: 900_000,
    hookTimeout: 900_000,
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
