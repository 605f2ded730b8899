import { describe, expect, test } from "vitest";
import {
  activation,
  add,
  call,
  divide,
  intrinsics,
  multiply,
  negate,
  number,
  parameter,
  subtract,
  variable,
  x,
} from "../../test/fixtures.ts";
import { f64 } from "../generator.ts";
import type { Activation, Domain, Singularity } from "../generator.ts";
import { createOracle } from "./oracle.ts";
import type { Oracle } from "./oracle.ts";
import type { PassName } from "./pass-name.ts";
import { createWorkbench } from "./workbench.ts";

const bench = await createWorkbench();
const one = number(1);

const pole = (at: number): Singularity => ({ kind: "pole", name: "pole", at, why: "" });
/** What a spec says of the value is none of the oracle's business. */
const removable = (at: number): Singularity => ({ ...pole(at), kind: "removable", value: number(77) });

function oracleOf(of: Activation, singularities: readonly Singularity[], domain: Domain = {}): Oracle {
  const numbers = new Map(of.parameters.map(({ name, default: initial }) => [name, initial as number]));
  const set = { numbers, choices: new Map() };
  return createOracle(bench, { ...of, singularities, domain }, intrinsics, set, f64);
}

const answersOf = (oracle: Oracle, pass: PassName, ...xs: number[]): number[] =>
  xs.map((at) => oracle.reference(pass, at).nearest);

describe("removable singularities", () => {
  test("have the limit as value, and a slope", () => {
    const of = activation("quotient", divide(x, subtract(one, call("exp", [negate(x)]))));
    const oracle = oracleOf(of, [removable(0)]);
    expect(oracle.reference("forward", 0)).toEqual({ nearest: 1, rest: 0 });
    expect(oracle.reference("derivative", -0)).toMatchObject({ nearest: 0.5 });
  });

  test("may lie elsewhere, and have gradients of parameters", () => {
    const root = subtract(multiply(x, x), one);
    const of = activation("line", multiply(variable("alpha"), divide(root, subtract(x, one))), [
      parameter("alpha", 3),
    ]);
    const oracle = oracleOf(of, [removable(1)]);
    expect(answersOf(oracle, "forward", 1, 2)).toEqual([6, 9]);
    expect(answersOf(oracle, "derivative", 1)).toEqual([3]);
    expect(answersOf(oracle, { parameter: "alpha" }, 1)).toEqual([2]);
  });

  test("that are none are errors", () => {
    const oracle = oracleOf(activation("side", divide(call("abs", [x]), x)), [removable(0)]);
    expect(() => oracle.reference("forward", 0)).toThrow("x = 0 is no removable singularity");
  });
});

describe("poles", () => {
  test("answer the side that the sign of zero tells", () => {
    const oracle = oracleOf(activation("reciprocal", divide(one, x)), [pole(0)]);
    expect(answersOf(oracle, "forward", -0, 0)).toEqual([-Infinity, Infinity]);
    expect(answersOf(oracle, "derivative", -0, 0)).toEqual([-Infinity, -Infinity]);
  });

  test("elsewhere answer their right side; logarithms count", () => {
    const oracle = oracleOf(activation("shifted", divide(one, subtract(one, x))), [pole(1)]);
    expect(answersOf(oracle, "forward", 1)).toEqual([-Infinity]);
    const logarithm = oracleOf(activation("logarithm", call("log", [multiply(x, x)])), [pole(0)]);
    expect(answersOf(logarithm, "forward", 0)).toEqual([-Infinity]);
    expect(answersOf(logarithm, "derivative", -0, 0)).toEqual([-Infinity, Infinity]);
  });
});

describe("a domain", () => {
  const logit = activation("logit", call("log", [divide(x, subtract(one, x))]));

  test("ends in NaN", () => {
    const oracle = oracleOf(logit, [], { min: 0, max: 1 });
    const outside = [-Infinity, -5e-324, 1 + 2 ** -52, Infinity, NaN];
    for (const pass of ["forward", "derivative"] as const)
      expect(answersOf(oracle, pass, ...outside)).toEqual(outside.map(() => NaN));
    expect(answersOf(oracleOf(logit, [], { above: 0, below: 1 }), "forward", 0, 1)).toEqual([NaN, NaN]);
  });

  test("has limits at its ends, and slopes next to them", () => {
    const oracle = oracleOf(logit, [], { min: 0, max: 1 });
    expect(answersOf(oracle, "forward", -0, 0, 1)).toEqual([-Infinity, -Infinity, Infinity]);
    expect(answersOf(oracle, "derivative", 0, 1)).toEqual([Infinity, Infinity]);
    expect(answersOf(oracle, "derivative", 1 - 2 ** -53)).toEqual([2 ** 53 + 2]);
    const root = activation("root", call("sqrt", [add(one, x)]));
    const half = oracleOf(root, [], { min: -1 });
    expect(answersOf(half, "forward", -1, 0)).toEqual([0, 1]);
    expect(answersOf(half, "derivative", -1, 0)).toEqual([Infinity, 0.5]);
  });
});
