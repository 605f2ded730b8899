/** What is emitted for a few specs, to be read: run `npx vitest run -u` after a change that is meant. */
import { beforeAll, describe, expect, test } from "vitest";
import { emitBatch } from "../src/emit/batch/index.ts";
import type { Files } from "../src/emit/files.ts";
import { emitScalar } from "../src/emit/scalar/index.ts";
import { emitWgsl } from "../src/emit/wgsl/index.ts";
import { loadModel } from "../src/read/index.ts";
import { fixtureSpecs } from "./specs.ts";

const emitters = { batch: emitBatch, scalar: emitScalar, wgsl: emitWgsl };

describe.each(Object.entries(emitters))("%s", (target, emit) => {
  let files: Files;
  beforeAll(async () => {
    files = await emit(await loadModel(fixtureSpecs));
  });

  // An exponential with a parameter and a kink; jumps at points that a parameter moves; parameters per channel.
  const names = ["elu", "hardshrink", "elbow"];
  const ofBothGrades = target === "batch" ? names.map((name) => `passes/${name}`) : [];

  test.each([...names, ...ofBothGrades])("%s", async (name) => {
    // The ending keeps formatters, linters and compilers away.
    await expect(files.get(`${name}.ts`)).toMatchFileSnapshot(`golden/${target}/${name}.ts.txt`);
  });
});
