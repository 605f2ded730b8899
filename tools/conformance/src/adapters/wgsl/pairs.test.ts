/** Concatenating functions, compiled and run: the sizes that the suite does not try. */
import * as library from "@subgrad/wgsl";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placeOf } from "../../concatenating/evaluation.ts";
import type { ShaderProcess } from "./client.ts";
import { runPairs, sumPairs } from "./pairs.ts";
import { startShaders } from "./start.ts";

let shaders: ShaderProcess;
beforeAll(async () => {
  shaders = await startShaders();
}, 60_000);
afterAll(() => shaders.stop());

const evaluationOf = (count: number, rowLength: number, name: string, parameters = {}) => ({
  name,
  parameters,
  rowLength,
  xs: Float64Array.from({ length: count }, (_, i) => (i % 2 === 0 ? i + 1 : -i - 1)),
});
/** 1 in the first half, 2 in the second. */
const gradients = (count: number, rowLength: number): Float64Array =>
  Float64Array.from({ length: 2 * count }, (_, at) => 1 + (Math.floor(at / rowLength) % 2));

// No dimension of a dispatch has more than 65,535 workgroups.
test.each([1, 7, 70_000])("in two dimensions of workgroups, in rows of %i", async (rowLength) => {
  const evaluation = { ...evaluationOf(70_000, rowLength, "crelu"), workgroupSize: 1 };
  const y = await runPairs({ shaders, library }, { ...evaluation, pass: "forward" });
  const dy = gradients(70_000, rowLength);
  const dx = await runPairs({ shaders, library }, { ...evaluation, pass: "backward", dy });
  const wrong = [...evaluation.xs.keys()].filter((i) => {
    const x = evaluation.xs[i]!;
    const found = [y[placeOf(i, "first", rowLength)], y[placeOf(i, "second", rowLength)], dx[i]];
    return found.join() !== [Math.max(x, 0), Math.max(-x, 0), x > 0 ? 1 : -2].join();
  });
  expect(wrong).toEqual([]);
});

test("sums go over all elements of both halves", async () => {
  const [count, rowLength] = [140_001, 3];
  const evaluation = evaluationOf(count, rowLength, "concatElu", { alpha: 1 });
  const dy = gradients(count, rowLength);
  const { value, error } = await sumPairs(
    { shaders, library },
    { ...evaluation, pass: { parameter: "alpha" }, dy },
  );
  const terms = evaluation.xs.map((x) => (x > 0 ? 2 * Math.expm1(-x) : Math.expm1(x)));
  const exact = terms.reduce((sum, term) => sum + term, 0);
  expect(Math.abs(value - exact)).toBeLessThan((error + 2 ** -20) * Math.abs(exact));
});
