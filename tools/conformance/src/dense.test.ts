import { expect, test } from "vitest";
import { elu, modelOf, relu } from "../test/fixtures.ts";
import type { Adapter } from "./adapters/adapter.ts";
import { createScalarAdapter } from "./adapters/scalar.ts";
import { isPassed } from "./compare/tally.ts";
import { checkDensely } from "./dense.ts";
import { f32 } from "./generator.ts";

const right = {
  elu: (x: number, alpha = 1) => (x > 0 ? x : alpha * Math.expm1(x)),
  eluDerivative: (x: number, alpha = 1) => (x > 0 ? 1 : alpha * Math.exp(x)),
  eluAlphaDerivative: (x: number) => (x > 0 ? 0 : Math.expm1(x)),
  createEluDerivative: () => right.eluDerivative,
  createEluAlphaDerivative: () => right.eluAlphaDerivative,
  relu: (x: number) => (x > 0 ? x : 0),
  reluDerivative: (x: number) => (x > 0 ? 1 : 0),
  createReluDerivative: () => right.reluDerivative,
};

/** The same functions, each result rounded to f32. */
function narrow(library: Readonly<Record<string, unknown>>): Adapter {
  const scalar = createScalarAdapter(async () => library);
  const evaluate: Adapter["evaluate"] = async (evaluation) =>
    (await scalar.evaluate(evaluation)).map(Math.fround);
  return { ...scalar, id: "batch-f32", format: f32, evaluate };
}

const judge = (library: Readonly<Record<string, unknown>>, activations = [elu, relu]) =>
  checkDensely({
    model: modelOf(elu, relu),
    activations,
    targets: ["batch-f32"],
    cases: 300,
    allowMissing: new Set(),
    progress: { say: () => {}, step: () => {}, end: () => {} },
    adapterFor: (target) => (target === "scalar" ? createScalarAdapter(async () => right) : narrow(library)),
  });

test("scalar functions are the judge of others", async () => {
  const { rows } = await judge({ ...right, elu: (x: number, alpha = 1) => right.elu(x, alpha) * (1 + 1e-6) });
  const ofElu = rows.filter(({ activation, pass }) => activation === "elu" && pass === "forward");
  expect(ofElu.map(isPassed)).toEqual([false]);
  expect(ofElu[0]!.worst!.ulp).toBeGreaterThan(8);
  const ofRelu = rows.filter(({ activation, pass }) => activation === "relu" && pass === "forward");
  expect(ofRelu.map(isPassed)).toEqual([true]);
  expect(ofRelu[0]!.cases).toBeGreaterThan(200);
});

test("where there is nothing to judge, it says so", async () => {
  await expect(judge(right, [])).rejects.toThrow("--dense has no function to judge, expected one");
});
