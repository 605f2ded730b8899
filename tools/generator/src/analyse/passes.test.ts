import { describe, expect, test } from "vitest";
import { fixtureIntrinsics, loadFiles, read, specText } from "../../test/specs.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import { emitScalar } from "../emit/scalar/index.ts";
import { emitWgsl } from "../emit/wgsl/index.ts";
import { evaluate } from "../ir/evaluate.ts";
import { kernelLibrary } from "../ir/library.ts";
import type { Expression } from "../ir/nodes.ts";
import { printBody, printExpression } from "../ir/print.ts";
import { simplify } from "../ir/simplify.ts";
import type { Kink, NumberParameter, OneSided, Pass, Rule } from "../model.ts";
import { knowledgeOf } from "./knowledge.ts";
import { buildPass } from "./passes.ts";

const intrinsics = fixtureIntrinsics();

const parameter = (name: string, fallback: number, domain = {}): NumberParameter => ({
  kind: "number",
  name,
  default: fallback,
  domain,
  description: "",
  learnable: false,
  samples: [],
});
const parameters = [parameter("lambda", 0.5, { min: 0 }), parameter("alpha", 1)];
const parametrised = { parameters, requirements: [] };
const context = {
  intrinsics,
  ...parametrised,
  inputs: ["x"],
  domain: {},
  knowledge: knowledgeOf(parametrised, intrinsics),
};

const kink = (name: string, at: string, use: Rule, value?: Rule): Kink => ({
  name,
  of: "x",
  at: simplify(read(at)),
  use,
  ...(value === undefined ? {} : { value }),
  why: "",
  elsewhere: {},
  smooth: false,
});

type Limits = readonly [low: string, high: string];

function pass(body: string, kinks: readonly Kink[], limits?: Limits): Pass {
  const declared = limits && new Map([["x", [read(limits[0]), read(limits[1])] as const]]);
  return buildPass(read(body), kinks, () => "gradient", declared, context);
}

const sides = ({ atKinks }: Pass): string[] =>
  atKinks.map((one) => `${one.kink}: ${printExpression(one.left)}, ${printExpression(one.right)}`);

function valueOf(one: Pass, x: number, numbers: { readonly [name: string]: number } = {}): number {
  const values = new Map(Object.entries({ lambda: 0.5, alpha: 1, ...numbers, x }));
  return evaluate(one.body, values, { arithmetic: binary64, library: kernelLibrary(intrinsics, "f64") }) + 0;
}

const zero = (use: Rule): Kink => kink("zero", "0", use);
const deadZone = (lower: Rule, upper: Rule): Kink[] => [
  kink("lower", "-lambda", lower),
  kink("upper", "lambda", upper),
];

describe("one-sided answers", () => {
  test.each([
    ["the slope of softshrink", "x < -lambda ? 1 : x > lambda ? 1 : 0", ["lower: 1, 0", "upper: 0, 1"]],
    ["its gradient", "x < -lambda ? 1 : x > lambda ? -1 : 0", ["lower: 1, 0", "upper: 0, -1"]],
    [
      "the values of hardshrink",
      "x < -lambda ? x : x > lambda ? x : 0",
      ["lower: -lambda, 0", "upper: 0, lambda"],
    ],
    [
      "the same the other way round",
      "x > lambda ? x : x >= -lambda ? 0 : x",
      ["lower: -lambda, 0", "upper: 0, lambda"],
    ],
    [
      "functions have their values",
      "x < -lambda ? alpha * exp(x + lambda) : x > lambda ? exp(x) : 0",
      ["lower: alpha, 0", "upper: 0, exp(lambda)"],
    ],
    ["consts are seen through", "{ const s = x + lambda; return s < 0 ? s - 1 : 0; }", ["lower: -1, 0"]],
  ])("%s", (_, body, expected) => {
    expect(sides(pass(body, deadZone("right", "left")))).toEqual(expected);
  });

  test("a pass that answers alike on both sides has no kink there", () => {
    expect(sides(pass("x > 0 ? 0 : expm1(x)", [zero("left")]))).toEqual([]);
    expect(sides(pass("x > 0 ? alpha * x : alpha * expm1(x)", [zero("left")]))).toEqual([]);
    expect(sides(pass("x > 0 ? alpha : alpha * exp(x)", [zero("left")]))).toEqual([]);
  });

  test("but a slope has: any number may be chosen there", () => {
    const slope = (body: string): Pass =>
      buildPass(read(body), [zero("left")], () => "slope", undefined, context);
    expect(sides(slope("0"))).toEqual(["zero: 0, 0"]);
    expect(sides(slope("x > 0 ? alpha : alpha * exp(x)"))).toEqual(["zero: alpha, alpha"]);
  });

  test("hold where the kink is there", () => {
    const bent = `alpha === 0 ? (x > 0 ? 1 : 0) : sigmoid(alpha * x)`;
    const when = { kind: "compare", operator: "===", left: read("alpha"), right: read("0") } as const;
    expect(sides(pass(bent, [{ ...zero("left"), when }]))).toEqual(["zero: 0, 1"]);
  });

  test("are formulas of x where only the rounded point is known", () => {
    const quotient = kink("upper", "lambda / alpha", "left");
    expect(sides(pass("x > lambda / alpha ? 1 : exp(alpha * x)", [quotient]))).toEqual([
      "upper: exp(alpha * x), 1",
    ]);
    expect(sides(pass("x > 0.1 ? x : 0", [kink("tenth", "0.1", "left")]))).toEqual(["tenth: 0, x"]);
  });
});

describe("the body answers by the default rules", () => {
  test.each([
    "x > 0 ? 2 : 1",
    "x >= 0 ? 2 : 1",
    "0 < x ? 2 : 1",
    "0 <= x ? 2 : 1",
    "x < 0 ? 1 : 2",
    "!(x <= 0) ? 2 : 1",
    "-x < 0 ? 2 : 1",
  ])("however %s compares", (body) => {
    const [left, right] = [pass(body, [zero("left")]), pass(body, [zero("right")])];
    expect([sides(left), sides(right)]).toEqual([["zero: 1, 2"], ["zero: 1, 2"]]);
    expect([valueOf(left, 0), valueOf(right, 0)]).toEqual([1, 2]);
    for (const one of [left, right]) expect([valueOf(one, -1e-9), valueOf(one, 1e-9)]).toEqual([1, 2]);
  });

  test("> and >= are one and the same spec", () => {
    for (const rule of ["left", "right"] as const) {
      const [strict, weak] = ["x > lambda ? x : 0", "x >= lambda ? x : 0"].map((body) =>
        pass(body, [kink("upper", "lambda", rule)]),
      );
      expect(sides(strict!)).toEqual(sides(weak!));
      expect(printBody(strict!.body)).toBe(printBody(weak!.body));
    }
  });

  test("at functions that are piecewise by definition too", () => {
    const [left, right] = [pass("alpha * sign(x)", [zero("left")]), pass("alpha * sign(x)", [zero("right")])];
    expect(sides(left)).toEqual(["zero: -alpha, alpha"]);
    expect([valueOf(left, 0), valueOf(right, 0)]).toEqual([-1, 1]);
    const clamped = [kink("low", "0", "right"), kink("high", "6", "left")];
    expect(sides(pass("min(max(x, 0), 6) * 0 + (max(x, 0) < 6 ? sign(max(x, 0)) : 0)", clamped))).toEqual([
      "low: 0, 1",
      "high: 1, 0",
    ]);
  });

  test("at comparisons that only such a function hides", () => {
    const one = pass("abs(x) > lambda ? 1 : 0", deadZone("right", "left"));
    expect(sides(one)).toEqual(["lower: -lambda < 0 ? 1 : 0, 0", "upper: 0, 1"]);
    expect([valueOf(one, -0.5), valueOf(one, 0.5), valueOf(one, -0.6), valueOf(one, 0.6)]).toEqual([
      0, 0, 1, 1,
    ]);
  });

  test("and functions that switch elsewhere stay calls", () => {
    expect(printBody(pass("x > 1 ? abs(x) : exp(-abs(x))", [kink("one", "1", "left")]).body)).toBe(
      "x > 1 ? abs(x) : exp(-abs(x))",
    );
  });
});

describe("where kinks coincide, the first in source order wins", () => {
  const bodies = ["x < -lambda ? 1 : x > lambda ? 2 : 0", "x <= -lambda ? 1 : x >= lambda ? 2 : 0"];
  const rules = ["left", "right"] as const;
  const numberOf = (node: Expression, lambda: number): number =>
    evaluate(node, new Map([["lambda", lambda]]), { arithmetic: binary64, library: () => undefined });

  for (const lower of rules)
    for (const upper of rules)
      test(`${lower} of the lower, ${upper} of the upper`, () => {
        const [one, other] = bodies.map((body) => pass(body, deadZone(lower, upper))) as [Pass, Pass];
        expect(printBody(one.body), "however it is written").toBe(printBody(other.body));
        const [first, second] = one.atKinks as [OneSided, OneSided];
        expect([first.kink, second.kink]).toEqual(["lower", "upper"]);
        for (const lambda of [0.5, 2.5]) {
          expect([numberOf(first.left, lambda), numberOf(first.right, lambda)]).toEqual([1, 0]);
          expect([numberOf(second.left, lambda), numberOf(second.right, lambda)]).toEqual([0, 2]);
          expect(valueOf(one, -lambda, { lambda })).toBe(lower === "left" ? 1 : 0);
          expect(valueOf(one, lambda, { lambda })).toBe(upper === "left" ? 0 : 2);
        }
        // An explicit test at the point of the first would answer the same.
        expect(valueOf(one, 0, { lambda: 0 })).toBe(numberOf(first[lower], 0));
        expect([valueOf(one, -1, { lambda: 0 }), valueOf(one, 1, { lambda: 0 })]).toEqual([1, 2]);
      });

  test("a dead zone of width 0 still is what softshrink answers", () => {
    const one = pass(bodies[0]!, deadZone("right", "left"));
    expect(valueOf(one, 0, { lambda: 0 })).toBe(0);
    expect(sides(one)).toEqual(["lower: 1, 0", "upper: 0, 2"]);
  });
});

describe("rules that no comparison can answer", () => {
  const emitted = async (use: string) => {
    const model = await loadFiles({
      "activations/ramp.ts": specText({ kinks: `{ zero: { at: 0, use: ${use}, why: "A test." } }` }),
    });
    return {
      scalar: (await emitScalar(model)).get("ramp.ts")!,
      wgsl: (await emitWgsl(model)).get("ramp.ts")!,
    };
  };
  const derivative = (text: string): string =>
    text.slice(text.indexOf("export function rampDerivative"), text.indexOf("export function create"));

  test.each([`"mid"`, `"minNorm"`, "0.25", "() => 0.25"])(
    "%s is an explicit test in front of the body",
    async (use) => {
      const { scalar, wgsl } = await emitted(use);
      expect(derivative(scalar)).toContain("if (x === 0) return");
      expect(wgsl).toContain("if (x == 0.0) { return");
    },
  );

  test.each([`"left"`, `"right"`])("%s is not", async (use) => {
    const { scalar, wgsl } = await emitted(use);
    expect(derivative(scalar)).toContain(use === `"left"` ? "x > 0 ? 1 : 0" : "x >= 0 ? 1 : 0");
    expect(derivative(scalar)).not.toContain("===");
    expect(wgsl).not.toContain("x == 0.0");
  });
});

describe("limits", () => {
  const printed = (limits: Pass["limits"]): (string | undefined)[] =>
    [-Infinity, Infinity].map((at) => {
      const limit = limits.find((one) => one.of === "x" && one.at === at);
      return limit && printExpression(limit.value);
    });
  const infinity = { kind: "number", value: Infinity } as const;

  test("are emitted only where the body does not get there", () => {
    expect(printed(pass("x * sigmoid(x)", [], ["0", "1"]).limits)).toEqual(["0", "1"]);
    expect(printed(pass("sigmoid(x)", [], ["0", "1"]).limits)).toEqual([undefined, undefined]);
    expect(printed(pass("x * exp(-x * x)", [], ["0", "0"]).limits)).toEqual(["0", "0"]);
    expect(printed(pass("alpha * expm1(x)", [], ["-alpha", "1"]).limits)).toEqual([undefined, "1"]);
  });

  test("have to be reached for every parameter that is tried", () => {
    expect(printed(pass("lambda * x > 0 ? 1 : 0", [], ["0", "1"]).limits)).toEqual([undefined, "1"]);
  });

  test("have to be reached whatever another input is, in pieces of its own and where its factor vanishes", () => {
    const limitsOf = (body: string): Pass["limits"] => {
      const limits = new Map([["x", [{ kind: "negate", operand: infinity }, infinity] as const]]);
      const ofTwo = { ...context, inputs: ["x", "alpha"], parameters: [] };
      return buildPass(read(body), [], () => "value", limits, ofTwo).limits;
    };
    expect(limitsOf("x * (1 + alpha * alpha)")).toEqual([]);
    expect(limitsOf("x * exp(alpha)")).toHaveLength(2);
    expect(limitsOf("alpha > -1 ? x : alpha * x")).toHaveLength(2);
    expect(limitsOf("x * exp(100 * alpha)")).toHaveLength(2);
  });

  test("spell infinity as x", () => {
    const limits = new Map([["x", [infinity, { kind: "negate", operand: infinity }] as const]]);
    const { limits: spelled } = buildPass(read("x - x"), [], () => "value", limits, context);
    expect(printed(spelled)).toEqual(["-x", "-x"]);
  });
});

describe("what documentation says a pass tends to", () => {
  const ends = (body: string, limits?: Limits): (string | undefined)[] =>
    pass(body, [], limits).ends.map((end) => end && printExpression(end));

  test.each([
    ["x > 0 ? x : alpha * expm1(x)", ["-alpha", "Infinity"]],
    ["x > 0 ? 1 : alpha * exp(x)", ["0", "1"]],
    ["x < -lambda ? x + lambda : 0", [undefined, "0"]],
    ["0 < x ? 3 : x < -lambda ? 1 : 2", ["1", "3"]],
  ])("%s", (body, expected) => {
    expect(ends(body)).toEqual(expected);
  });

  test("0·∞ is no number", () => {
    expect(ends("x * sigmoid(x)")).toEqual([undefined, "Infinity"]);
    expect(ends("x * (1 - sigmoid(x))")).toEqual(["-Infinity", undefined]);
  });

  test("a declared limit says it", () => {
    expect(ends("x * sigmoid(x)", ["alpha - alpha", "alpha"])).toEqual(["0", "alpha"]);
  });
});

test("only a body that loses a NaN is guarded", () => {
  expect(pass("x > 0 ? x : 0", []).guardNaN).toEqual(["x"]);
  expect(pass("x > 0 ? 1 : exp(x)", []).guardNaN).toEqual([]);
});
