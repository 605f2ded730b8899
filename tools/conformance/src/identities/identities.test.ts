/** What is equal, what is not, and what a package misses. */
import { describe, expect, test } from "vitest";
import { activation, call, modelOf, relu, softplus, x as variableX } from "../../test/fixtures.ts";
import { shares } from "../../test/rows.ts";
import type { Adapter } from "../adapters/adapter.ts";
import { createScalarAdapter } from "../adapters/scalar.ts";
import { f32 } from "../generator.ts";
import type { Activation, ElementPass, Identity, Model, Term } from "../generator.ts";
import { identitiesMarkdown, identityLines } from "./report.ts";
import { type IdentityResult, isKept, runIdentities } from "./run.ts";

const exponential = activation("exponential", call("exp", [variableX]));
const sigmoid = activation("sigmoid", call("sigmoid", [variableX]));
const model: Model = { ...modelOf(relu, softplus, exponential, sigmoid), rows: [shares] };

const number = (value: number): Term => ({ kind: "number", value });
const x: Term = { kind: "variable", name: "x" };
const minus = (operand: Term): Term => ({ kind: "negate", operand });
const combine =
  (operator: "+" | "-" | "*" | "/") =>
  (left: Term, right: Term): Term => ({ kind: "binary", operator, left, right });
const [plus, less, times] = [combine("+"), combine("-"), combine("*")];
const of = (activated: Activation, input: Term, pass: ElementPass = "forward", parameters = {}): Term => {
  return {
    kind: "element",
    activation: activated,
    pass,
    inputs: [input],
    parameters: new Map(Object.entries(parameters)),
  };
};
const soft = (input: Term, pass: ElementPass = "forward"): Term =>
  of(softplus, input, pass, { beta: number(1) });
const slope: ElementPass = { slopeIn: "x" };

const identity = (left: Term, right: Term): Identity => ({
  name: "one",
  group: "tests",
  why: "",
  parameters: [],
  domain: {},
  left,
  right,
  text: { left: "", right: "" },
});

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
const right = {
  relu: (value: number) => Math.max(value, 0),
  reluDerivative: (value: number): number => (value > 0 ? 1 : 0),
  softplus: (value: number) => Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value))),
  softplusDerivative: logistic,
  exponential: Math.exp,
  sigmoid: logistic,
  shares: (row: Float64Array) => {
    const weights = row.map((value) => Math.exp(value - Math.max(...row)));
    return weights.map((weight) => weight / weights.reduce((sum, one) => sum + one));
  },
};

async function judge(left: Term, other: Term, library = right, further: Partial<Adapter> = {}) {
  const adapter = { ...createScalarAdapter(async () => library), ...further };
  await adapter.start();
  const { results, contradictions } = await runIdentities(model, [identity(left, other)], [adapter]);
  const [result, ...others] = results;
  expect(others).toEqual([]);
  return { result: result as IdentityResult, contradictions };
}

async function expectKept(left: Term, other: Term, ulp: number): Promise<void> {
  const { result, contradictions } = await judge(left, other);
  expect(contradictions).toEqual([]);
  expect(isKept(result)).toBe(true);
  expect(result.worst!.ulp).toBeLessThanOrEqual(ulp);
  expect(result.cases).toBeGreaterThan(40);
}

describe("what is equal", () => {
  test("values", () => expectKept(less(soft(x), soft(minus(x))), x, 2));
  test("slopes, which are those of definitions", () => expectKept(soft(x, slope), of(sigmoid, x), 0));
  test("elements of rows", () => {
    const inputs = new Map([["x", [x, number(0)]]] as const);
    const row = {
      activation: shares,
      pass: "forward",
      inputs,
      parameters: new Map([["scale", number(1)]]),
    } as const;
    return expectKept({ kind: "row element", of: row, index: 0 }, of(sigmoid, x), 4);
  });
  test("functions of functions", () => {
    const nested = of(exponential, minus(soft(minus(x))));
    return expectKept(nested, of(sigmoid, x), 2 ** 9);
  });
});

test("what rounding an argument changes counts for neither side", async () => {
  const at = (factor: number): Term => of(exponential, times(x, number(factor)));
  // Unrounded, the square has an error of up to 90 / 2 ULP at x = 90 from its argument alone.
  await expectKept(times(at(0.55), at(0.55)), of(exponential, times(x, plus(number(0.55), number(0.55)))), 4);
});

test("an identity that is none is told with a place, however near it comes", async () => {
  const nearly = times(number(1 + 2 ** -52), of(sigmoid, x));
  const { contradictions } = await judge(soft(x, slope), nearly);
  expect(contradictions).toHaveLength(1);
  expect(contradictions[0]).toMatch(/^the identity one is none: x = \S+: \S+ and \S+$/);
});

test("a package that is further off than it promises is found", async () => {
  const wrong = { ...right, sigmoid: (value: number) => logistic(value) * (value > 3 ? 1 + 2 ** -48 : 1) };
  const { result, contradictions } = await judge(soft(x, slope), of(sigmoid, x), wrong);
  expect(contradictions).toEqual([]);
  expect(isKept(result)).toBe(false);
  expect(result.nearest!.names.get("x")).toBeGreaterThan(3);
  expect(identityLines([result])[1]).toMatch(
    /^FAIL: one, scalar: \d+ of \d+ cases: x = .* ULP apart, .* allowed$/,
  );
  expect(identitiesMarkdown([result])).toMatch(/\| one \| \d+ of \d[0-9.]* ✗ \|/);
});

test("at a kink definitions say nothing of slopes, and packages have to agree", async () => {
  const both = plus(of(relu, x, slope), of(relu, minus(x), slope));
  const { result, contradictions } = await judge(both, number(1));
  expect(contradictions).toEqual([]);
  expect(result.failed).toBe(1);
  expect(result.nearest!.names.get("x")).toBe(0);
  const half = { ...right, reluDerivative: (value: number) => (value === 0 ? 0.5 : value > 0 ? 1 : 0) };
  expect(isKept((await judge(both, number(1), half)).result)).toBe(true);
});

test("what became 0 because it was not normal is counted apart from the largest difference", async () => {
  const flushing = {
    ...right,
    exponential: (value: number) => {
      const answer = Math.fround(Math.exp(value));
      return answer < 2 ** -126 ? 0 : answer;
    },
  };
  const half = of(exponential, times(x, number(0.5)));
  const onShader = { id: "wgsl-f32", format: f32 } as const;
  const { result } = await judge(of(exponential, x), times(half, half), flushing, onShader);
  expect(isKept(result)).toBe(true);
  expect(result.flushed).toBeGreaterThan(0);
  expect(result.flushed).toBeLessThan(result.cases);
  expect(result.worst!.ulp).toBeLessThan(2);
  expect(identitiesMarkdown([result])).toContain(`, ${result.flushed} flushed |`);
});

test("a NaN is a problem", async () => {
  const lost = { ...right, sigmoid: (value: number) => (value > 9 ? NaN : logistic(value)) };
  const { result } = await judge(soft(x, slope), of(sigmoid, x), lost);
  expect(result.problem).toBe("sigmoid answers NaN");
  expect(isKept(result)).toBe(false);
});
