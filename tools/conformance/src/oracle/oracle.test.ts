import { describe, expect, test } from "vitest";
import * as fixtures from "../../test/fixtures.ts";
import {
  activation,
  add,
  call,
  intrinsics,
  kink,
  multiply,
  number,
  parameter,
  subtract,
  variable,
  when,
  x,
} from "../../test/fixtures.ts";
import { build, evaluate, f32, f64, roundReference } from "../generator.ts";
import type { Activation, Expression, FloatFormat, Reference } from "../generator.ts";
import { createMultiprecision } from "../../../generator/src/arithmetic/multiprecision.ts";
import { writeOut } from "./definition.ts";
import { createOracle } from "./oracle.ts";
import type { Oracle } from "./oracle.ts";
import { createWorkbench } from "./workbench.ts";

const bench = await createWorkbench();
const numbers = await createMultiprecision(3000);

function oracleFor(of: Activation, values: Record<string, number> = {}, format: FloatFormat = f64): Oracle {
  const defaults = of.parameters.map(
    ({ name, default: initial }) => [name, values[name] ?? (initial as number)] as const,
  );
  return createOracle(bench, of, intrinsics, { numbers: new Map(defaults), choices: new Map() }, format);
}

/** A formula by plain multiprecision: for derivatives that are known in closed form. */
function closed(formula: Expression, at: number, values: Record<string, number> = {}): Reference {
  const mark = numbers.mark();
  const environment = new Map(
    Object.entries({ ...values, x: at }).map(([name, value]) => [name, numbers.literal(value)]),
  );
  const written = writeOut(formula, intrinsics, new Map());
  const reference = numbers.toReference(
    evaluate(written, environment, { arithmetic: numbers, library: () => undefined }),
  );
  numbers.release(mark);
  return reference;
}

/** How far two references are apart, in ULP of binary64. */
function apart(found: Reference, truth: Reference): number {
  if (found.nearest !== truth.nearest) return Infinity;
  return Math.abs(found.rest - truth.rest);
}

const one = number(1);
const exp = (at: Expression) => call("exp", [at]);
const sigmoid = (at: Expression) => call("sigmoid", [at]);
const tanh = call("tanh", [x]);

describe("derivatives by difference quotients are those of the books", () => {
  const places = [
    -745.5,
    -700,
    -37,
    -5.5,
    -1.278464542761074,
    -1,
    -1e-8,
    -1e-300,
    -5e-324,
    0,
    5e-324,
    2 ** -1022,
    1e-100,
    0.5,
    3,
    20,
    40,
    1e5,
    1e300,
  ];
  const density = multiply(
    call("exp", [fixtures.divide(multiply(x, x), number(-2))]),
    fixtures.divide(one, call("sqrt", [multiply(number(2), variable("pi"))])),
  );
  const cases: [Activation, Expression][] = [
    [fixtures.silu, multiply(sigmoid(x), add(one, multiply(x, sigmoid(fixtures.negate(x)))))],
    [fixtures.tanhShrink, multiply(tanh, tanh)],
    [fixtures.softplus, sigmoid(x)],
    [activation("sine", call("sin", [x])), call("sin", [add(x, fixtures.divide(variable("pi"), number(2)))])],
    [fixtures.gelu, add(call("normalCdf", [x]), multiply(x, density))],
  ];

  test.each(cases.map(([of, formula]) => [of.name, of, formula] as const))("%s", (name, of, formula) => {
    const oracle = oracleFor(of);
    const withPi = withVariable(formula);
    for (const at of places) {
      // erfc of MPFR takes its time far out, where the density decides alone.
      if (name === "gelu" && Math.abs(at) > 100) continue;
      expect(apart(oracle.reference("derivative", at), closed(withPi, at))).toBeLessThan(2 ** -18);
    }
  });

  const slope = (at: Expression): Expression => multiply(sigmoid(at), sigmoid(fixtures.negate(at)));
  const tanhSlope = multiply(number(4), slope(multiply(number(2), x)));
  const seconds: [Activation, Expression][] = [
    [fixtures.softplus, slope(x)],
    [fixtures.tanhShrink, multiply(multiply(number(2), tanh), tanhSlope)],
    [activation("sine", call("sin", [x])), fixtures.negate(call("sin", [x]))],
    [activation("square", multiply(x, x)), number(2)],
    [activation("line", multiply(number(3), x)), number(0)],
  ];

  test.each(seconds.map(([of, formula]) => [of.name, of, formula] as const))(
    "of the second order: %s",
    (_, of, formula) => {
      const oracle = oracleFor(of);
      for (const at of places)
        expect(apart(oracle.reference("secondDerivative", at), closed(formula, at))).toBeLessThan(2 ** -18);
    },
  );

  test("in a parameter", () => {
    const oracle = oracleFor(fixtures.softplus, { beta: 3 });
    const beta = variable("beta");
    const inner = multiply(beta, x);
    const formula = subtract(
      fixtures.divide(multiply(x, sigmoid(inner)), beta),
      fixtures.divide(call("log1p", [exp(inner)]), multiply(beta, beta)),
    );
    for (const at of [-200, -3, -1e-10, 0, 0.1, 7]) {
      expect(
        apart(oracle.reference({ parameter: "beta" }, at), closed(formula, at, { beta: 3 })),
      ).toBeLessThan(2 ** -18);
    }
  });
});

/** π as the constant of the vocabulary. */
function withVariable(formula: Expression): Expression {
  if (formula.kind === "variable" && formula.name === "pi") return { kind: "constant", name: "PI" };
  if (formula.kind === "binary")
    return { ...formula, left: withVariable(formula.left), right: withVariable(formula.right) };
  if (formula.kind === "call") return { ...formula, arguments: formula.arguments.map(withVariable) };
  return formula.kind === "negate" ? { ...formula, operand: withVariable(formula.operand) } : formula;
}

describe("values", () => {
  test("survive cancellation and underflow on the way", () => {
    expect(oracleFor(fixtures.tanhShrink).reference("forward", 1e-100).nearest).toBe(1e-300 / 3);
    expect(oracleFor(fixtures.softplus).reference("forward", 1e300).nearest).toBe(1e300);
    expect(oracleFor(fixtures.gelu).reference("forward", -37).nearest).toBeCloseTo(-2.12e-298, 300);
    expect(oracleFor(fixtures.elu).reference("forward", -5e-324).nearest).toBe(-5e-324);
  });

  const ends = (of: Activation, pass: "forward" | "derivative", values = {}) =>
    [-Infinity, Infinity].map((at) => oracleFor(of, values).reference(pass, at).nearest + 0);

  test("have the limits that formulas miss", () => {
    expect(ends(fixtures.silu, "forward")).toEqual([0, Infinity]);
    expect(ends(fixtures.silu, "derivative")).toEqual([0, 1]);
    expect(ends(fixtures.softsign, "forward")).toEqual([-1, 1]);
    expect(ends(fixtures.elu, "forward", { alpha: 3 })).toEqual([-3, Infinity]);
    expect(ends(activation("sine", call("sin", [x])), "forward")).toEqual([NaN, NaN]);
    expect(ends(activation("snake", add(x, call("sin", [x]))), "forward")).toEqual([-Infinity, Infinity]);
    expect(ends(activation("snake", add(x, call("sin", [x]))), "derivative")).toEqual([NaN, NaN]);
  });

  test("fall to 0, however slowly, and whatever binary64 makes of it", () => {
    const bump = fixtures.divide(one, add(one, multiply(x, x)));
    expect(ends(activation("bump", bump), "forward")).toEqual([0, 0]);
    expect(ends(activation("bump", bump), "derivative")).toEqual([0, 0]);
    const algebraic = activation("algebraic", add(x, call("sqrt", [add(multiply(x, x), number(4))])));
    expect(ends(algebraic, "forward")).toEqual([0, Infinity]);
    expect(ends(algebraic, "derivative")).toEqual([0, 2]);
    const logarithm = call("log1p", [multiply(x, x)]);
    expect(ends(activation("slow", fixtures.divide(one, add(number(500), logarithm))), "forward")).toEqual([
      0, 0,
    ]);
    expect(ends(activation("swinging", fixtures.divide(call("sin", [x]), x)), "forward")).toEqual([0, 0]);
  });

  test("grow without bound, however slowly", () => {
    const logarithm = call("log1p", [multiply(x, x)]);
    expect(ends(activation("slow", subtract(number(2000), logarithm)), "forward")).toEqual([
      -Infinity,
      -Infinity,
    ]);
    expect(ends(activation("slower", call("log", [add(number(2), logarithm)])), "forward")).toEqual([
      Infinity,
      Infinity,
    ]);
    expect(ends(activation("swinging", multiply(x, call("sin", [x]))), "forward")).toEqual([NaN, NaN]);
  });

  test("grow along a line whose slope no element type has", () => {
    const b = variable("b");
    const faint = activation("faint", multiply(exp(fixtures.negate(multiply(b, b))), x), [
      parameter("b", 80),
    ]);
    expect(ends(faint, "forward")).toEqual([-Infinity, Infinity]);
    expect(ends(faint, "derivative")).toEqual([0, 0]);
    const inB = (at: number): number => oracleFor(faint).reference({ parameter: "b" }, at).nearest;
    expect([-Infinity, Infinity].map(inB)).toEqual([Infinity, -Infinity]);
    const flat = activation("flat", multiply(subtract(b, number(80)), x), [parameter("b", 80)]);
    expect(ends(flat, "forward")).toEqual([0, 0]);
  });

  test("have limits in a frequency, in which they vary as fast as x is large", () => {
    const sine = activation("sine", call("sin", [multiply(variable("p"), x)]), [parameter("p", 0.3)], []);
    const slope = (p: number, at: number) => oracleFor(sine, { p }).reference({ parameter: "p" }, at).nearest;
    expect([slope(0, -Infinity), slope(0, Infinity)]).toEqual([-Infinity, Infinity]);
    expect(slope(0.3, Infinity)).toBeNaN();
  });

  test("of NaN are NaN", () => {
    for (const pass of ["forward", "derivative", { parameter: "alpha" }] as const) {
      expect(oracleFor(fixtures.elu).reference(pass, NaN).nearest).toBeNaN();
    }
  });

  test("use parameters and switch points rounded to the element type", () => {
    const third = activation(
      "shifted",
      when(x, ">", fixtures.divide(variable("p"), number(3)), one, number(0)),
      [parameter("p", 0.1)],
      [],
    );
    expect(oracleFor(third, {}, f32).points).toEqual([Math.fround(Math.fround(0.1) / 3)]);
    expect(oracleFor(third).points).toEqual([0.1 / 3]);
  });
});

test("points are computed in the element type, operation by operation", () => {
  const rest = subtract(one, variable("p"));
  const of = activation("shifted", when(x, ">", fixtures.divide(rest, variable("q")), x, number(0)), [
    parameter("p", 0.3),
    parameter("q", 0.7),
  ]);
  const [p, q] = [0.3, 0.7].map(Math.fround) as [number, number];
  expect(oracleFor(of).points).toEqual([(1 - 0.3) / 0.7]);
  expect(oracleFor(of, {}, f32).points).toEqual([Math.fround(Math.fround(1 - p) / q)]);
});

describe("pieces", () => {
  test("are found behind other comparisons, consts and functions", () => {
    const clamped = call("min", [call("max", [add(x, number(3)), number(0)]), number(6)]);
    expect(oracleFor(activation("relu6", clamped)).points).toEqual([-3, 3]);
    const bound = fixtures.when(variable("y"), ">", number(4), variable("y"), x);
    const withConst: Expression = { kind: "let", name: "y", value: multiply(number(2), x), body: bound };
    expect(oracleFor(activation("withConst", withConst)).points).toEqual([2]);
    expect(oracleFor(activation("withConst", withConst)).reference("forward", 3).nearest).toBe(6);
  });

  test("are never mixed, however near their ends are", () => {
    const oracle = oracleFor(fixtures.elu, { alpha: 2 });
    expect([-5e-324, 0, 5e-324].map((at) => oracle.reference("derivative", at).nearest)).toEqual([2, 2, 1]);
  });

  test("depend on the choices", () => {
    const definition = build.conditional(
      { kind: "choice", parameter: "form", is: "clipped" },
      call("max", [x, number(0)]),
      x,
    );
    const of = activation(
      "formed",
      definition,
      [],
      [kink("zero", number(0), "left", { when: { kind: "choice", parameter: "form", is: "clipped" } })],
    );
    const withChoice = (form: string) =>
      createOracle(bench, of, intrinsics, { numbers: new Map(), choices: new Map([["form", form]]) }, f64);
    expect(withChoice("clipped").points).toEqual([0]);
    expect(withChoice("clipped").kinks).toHaveLength(1);
    expect(withChoice("plain").points).toEqual([]);
    expect(withChoice("plain").kinks).toEqual([]);
    expect(withChoice("plain").reference("forward", -2).nearest).toBe(-2);
  });

  test("a limit that is off has no point", () => {
    const capped = activation(
      "capped",
      when(x, ">", variable("cap"), variable("cap"), x),
      [parameter("cap", Infinity)],
      [kink("cap", variable("cap"), "left")],
    );
    const oracle = oracleFor(capped);
    expect(oracle.points).toEqual([]);
    expect(oracle.kinks).toEqual([]);
    expect(oracle.reference("forward", Infinity).nearest).toBe(Infinity);
    expect(oracle.reference("derivative", Infinity).nearest).toBe(1);
    expect(oracle.reference({ parameter: "cap" }, 5).nearest).toBe(0);
  });
});

describe("conventions", () => {
  const at = (oracle: Oracle, name: string) => oracle.kinks.find((placed) => placed.kink.name === name)!;
  const slopes = (oracle: Oracle, name: string, pass: Parameters<Oracle["atKink"]>[0] = "derivative") =>
    (["left", "right", "mid", "minNorm", 0.25] as const).map(
      (rule) => roundReference(f64, oracle.atKink(pass, at(oracle, name), rule)) + 0,
    );

  test("answer slopes", () => {
    expect(slopes(oracleFor(fixtures.elu, { alpha: 2 }), "zero")).toEqual([2, 1, 1.5, 1, 0.25]);
    expect(slopes(oracleFor(fixtures.relu), "zero")).toEqual([0, 1, 0.5, 0, 0.25]);
    expect(slopes(oracleFor(fixtures.softshrink), "lower")).toEqual([1, 0, 0.5, 0, 0.25]);
  });

  test("give parameters the weights that they give slopes", () => {
    const oracle = oracleFor(fixtures.hardTanh);
    const sums = (name: string) =>
      ["derivative" as const, { parameter: "minValue" }, { parameter: "maxValue" }]
        .map((pass) => slopes(oracle, name, pass))
        .reduce((sum, next) => sum.map((value, index) => value + next[index]!));
    expect(slopes(oracle, "lower", { parameter: "minValue" })).toEqual([1, 0, 0.5, 1, 0.75]);
    expect(sums("lower")).toEqual([1, 1, 1, 1, 1]);
    expect(sums("upper")).toEqual([1, 1, 1, 1, 1]);
  });

  test("a slope between no two slopes keeps the spec's side for parameters", () => {
    const oracle = oracleFor(fixtures.hardTanh);
    const lower = at(oracle, "lower");
    expect(oracle.atKink({ parameter: "minValue" }, lower, 7).nearest).toBe(1);
    expect(oracle.atKink({ parameter: "maxValue" }, at(oracle, "upper"), -1).nearest).toBe(1);
    expect(oracle.atKink("derivative", lower, 7).nearest).toBe(7);
    const smooth = oracleFor(fixtures.elu, { alpha: 1 });
    expect(smooth.atKink({ parameter: "alpha" }, at(smooth, "zero"), 0.5).nearest + 0).toBe(0);
  });

  test("choose values at jumps", () => {
    const oracle = oracleFor(fixtures.heaviside);
    const values = (["left", "right", "mid", 0.25] as const).map(
      (rule) => oracle.atKink("forward", at(oracle, "zero"), rule).nearest,
    );
    expect(values).toEqual([0, 1, 0.5, 0.25]);
    expect(oracle.reference("forward", 0).nearest).toBe(0.5);
    expect(oracle.reference("derivative", 0).nearest).toBe(0);
  });

  test("where kinks coincide the first decides, and only it is passed", () => {
    const oracle = oracleFor(fixtures.softshrink, { lambda: 0 });
    expect(slopes(oracle, "lower")).toEqual([1, 0, 0.5, 0, 0.25]);
    expect(slopes(oracle, "lower", { parameter: "lambda" })).toEqual([1, 0, 0.5, 0, 0.25]);
    expect(oracle.reference("derivative", 0).nearest).toBe(0);
    expect([-5e-324, 5e-324].map((place) => oracle.reference("derivative", place).nearest)).toEqual([1, 1]);
  });

  test("see kinks without a comparison, and only where they are", () => {
    expect(slopes(oracleFor(fixtures.squareplus, { b: 0 }), "zero")).toEqual([0, 1, 0.5, 0, 0.25]);
    expect(oracleFor(fixtures.squareplus, { b: 1 }).kinks).toEqual([]);
    expect(oracleFor(fixtures.squareplus, { b: 1 }).absentKinks.map(({ at: place }) => place)).toEqual([0]);
    expect(oracleFor(fixtures.squareplus, { b: 0 }).absentKinks).toEqual([]);
    expect(oracleFor(fixtures.squareplus, { b: 1 }).reference("derivative", 0).nearest).toBe(0.5);
  });

  test("a framework may answer NaN, and so does every gradient then that has a choice", () => {
    const answer = (oracle: Oracle, pass: Parameters<Oracle["atKink"]>[0]): number =>
      oracle.atKink(pass, oracle.kinks[0]!, number(NaN)).nearest;
    const clipped = oracleFor(fixtures.hardTanh);
    expect([answer(clipped, "derivative"), answer(clipped, { parameter: "minValue" })]).toEqual([NaN, NaN]);
    const root = oracleFor(fixtures.squareplus, { b: 0 });
    expect(answer(root, "derivative")).toBeNaN();
    expect(answer(root, { parameter: "b" })).not.toBeNaN();
  });

  test("a smooth switch is no kink", () => {
    expect(oracleFor(fixtures.softsign).reference("derivative", 0).nearest).toBe(1);
  });

  test("a parameter that picks the formula varies beyond the one value that it has", () => {
    const b = variable("b");
    const branched: Activation = {
      ...fixtures.squareplus,
      definition: when(b, "===", number(0), call("max", [x, number(0)]), fixtures.squareplus.definition),
    };
    const oracle = oracleFor(branched, { b: 0 });
    const inParameter = (place: number) => roundReference(f64, oracle.reference({ parameter: "b" }, place));
    expect([-2, 0, 2].map(inParameter)).toEqual([0.125, Infinity, 0.125]);
    expect([-Infinity, Infinity].map((end) => inParameter(end) + 0)).toEqual([0, 0]);
    expect(slopes(oracle, "zero")).toEqual([0, 1, 0.5, 0, 0.25]);
    const alpha = variable("alpha");
    const ratio = fixtures.divide(call("expm1", [multiply(alpha, x)]), alpha);
    const negative = when(alpha, "<", number(0), ratio, x);
    const of = activation("growth", when(alpha, ">", number(0), ratio, negative), [parameter("alpha", 0)]);
    expect(oracleFor(of).reference({ parameter: "alpha" }, 3).nearest).toBe(4.5);
    expect(oracleFor(of).reference("derivative", 3).nearest).toBe(1);
  });

  test("a surrogate is judged by its own formula, kinks and weights included", () => {
    const shift = subtract(x, variable("p"));
    const window = when(shift, "<", number(-1), number(0), when(shift, ">", one, number(0), one));
    const of: Activation = {
      ...activation(
        "straightThrough",
        when(shift, ">", number(0), one, number(0)),
        [parameter("p", 2)],
        [
          kink("lower", subtract(variable("p"), one), "right"),
          kink("step", variable("p"), "left", { value: "left" }),
        ],
      ),
      surrogate: { derivative: window, parameterDerivatives: { p: fixtures.negate(window) } },
    };
    const oracle = oracleFor(of);
    expect([...oracle.points].sort()).toEqual([1, 2, 3]);
    const answers = (pass: Parameters<Oracle["reference"]>[0]) =>
      [0, 1, 1.5, 2, 3, 4, Infinity].map((place) => oracle.reference(pass, place).nearest + 0);
    expect(answers("forward")).toEqual([0, 0, 0, 0, 1, 1, 1]);
    expect(answers("derivative")).toEqual([0, 1, 1, 1, 1, 0, 0]);
    expect(answers({ parameter: "p" })).toEqual([0, -1, -1, -1, -1, 0, 0]);
    expect(slopes(oracle, "lower")).toEqual([0, 1, 0.5, 0, 0.25]);
    expect(slopes(oracle, "lower", { parameter: "p" })).toEqual([0, -1, -0.5, 0, -0.25]);
    expect(slopes(oracle, "step")).toEqual([1, 1, 1, 1, 0.25]);
  });

  test("a smooth point has one slope, and any other number by request", () => {
    const smooth = { ...kink("zero", number(0), "left"), smooth: true };
    const oracle = oracleFor({ ...fixtures.softsign, kinks: [smooth] });
    expect(slopes(oracle, "zero")).toEqual([1, 1, 1, 1, 0.25]);
  });

  test("infinite slopes are found", () => {
    const oracle = oracleFor(fixtures.squareplus, { b: 0 });
    const inParameter = (place: number) => roundReference(f64, oracle.reference({ parameter: "b" }, place));
    expect([0, 5e-324, 2].map(inParameter)).toEqual([Infinity, Infinity, 0.125]);
    expect(slopes(oracle, "zero", { parameter: "b" })).toEqual(Array.from({ length: 5 }, () => Infinity));
    const root = oracleFor(activation("root", call("sqrt", [subtract(x, one)])));
    expect(root.reference("derivative", 1).nearest).toBe(Infinity);
    expect(root.reference("derivative", 0).nearest).toBeNaN();
    expect(root.reference("derivative", 5).nearest).toBe(0.25);
  });
});

describe("second derivatives where pieces meet", () => {
  const second = (of: Activation, at: number, values = {}) =>
    oracleFor(of, values).reference("secondDerivative", at).nearest + 0;

  test("follow the rule for the slope at a kink", () => {
    const oracle = oracleFor(fixtures.elu, { alpha: 2 });
    const [placed] = oracle.kinks as [Oracle["kinks"][number]];
    const asked = (rule: "left" | "right" | "mid" | "minNorm" | number) =>
      oracle.atKink("secondDerivative", placed, rule).nearest;
    // Slopes of 2 and 1: 1.25 leaves the left side a quarter.
    expect(["left", "right", "mid", "minNorm", 1.25, 7].map((rule) => asked(rule as number))).toEqual([
      2, 0, 1, 0, 0.5, 2,
    ]);
  });

  test("keep the side of the spec where both slopes are one", () => {
    const oracle = oracleFor(fixtures.elu, { alpha: 1 });
    const [placed] = oracle.kinks as [Oracle["kinks"][number]];
    expect(
      [1, "minNorm"].map((rule) => oracle.atKink("secondDerivative", placed, rule as 1).nearest),
    ).toEqual([1, 1]);
  });

  test("are those from the left where only the slope has a bend", () => {
    expect(second(fixtures.softsign, 0)).toBe(2);
    expect(second(fixtures.softsign, 5e-324)).toBe(-2);
  });

  test("of a surrogate are the slopes of its slope", () => {
    const through: Activation = {
      ...activation("through", x),
      surrogate: { derivative: multiply(x, x), parameterDerivatives: {} },
    };
    expect(second(through, 3)).toBe(6);
  });

  test("have limits", () => {
    expect([-Infinity, Infinity].map((at) => second(fixtures.silu, at))).toEqual([0, 0]);
    expect([-Infinity, Infinity].map((at) => second(activation("square", multiply(x, x)), at))).toEqual([
      2, 2,
    ]);
  });
});
