/** Small models for tests, made by hand so that no reader or analysis is involved. */
import { build } from "../src/generator.ts";
import type {
  Activation,
  ComparisonOperator,
  Condition,
  Expression,
  Intrinsic,
  Kink,
  Model,
  NumberParameter,
  Pass,
  Rule,
} from "../src/generator.ts";

export const { add, subtract, multiply, divide, negate, number, variable, call, conditional, logical } =
  build;
export const x = variable("x");

export const when = (
  left: Expression,
  operator: ComparisonOperator,
  right: Expression,
  then: Expression,
  otherwise: Expression,
): Expression => conditional(build.compare(operator, left, right), then, otherwise);

function intrinsic(
  name: string,
  inputs: readonly string[],
  definition: string | Expression,
  thresholds: readonly number[] = [],
): Intrinsic {
  const kernels = { f32: "native", f64: "native" } as const;
  return {
    name,
    title: name,
    inputs,
    definition,
    derivatives: {},
    thresholds,
    ...kernels,
    notes: "",
    internal: false,
  };
}

const [a, b] = [variable("a"), variable("b")];
const own = ["exp", "expm1", "log", "log1p", "tanh", "erf", "erfc", "sqrt", "sin"];
const formulas = [
  intrinsic("abs", ["x"], when(x, "<", number(0), negate(x), x)),
  intrinsic("max", ["a", "b"], when(a, ">", b, a, b)),
  intrinsic("min", ["a", "b"], when(a, "<", b, a, b)),
  intrinsic("sigmoid", ["x"], divide(number(1), add(number(1), call("exp", [negate(x)]))), [-36, 36]),
  intrinsic(
    "normalCdf",
    ["x"],
    divide(call("erfc", [negate(divide(x, build.call("sqrt", [number(2)])))]), number(2)),
    [-37.5],
  ),
];
const transcendental = own.map((name) =>
  intrinsic(name, ["x"], name, name === "exp" ? [-745.1332191019412, 709.782712893384] : []),
);

export const intrinsics: Model["intrinsics"] = new Map(
  [...transcendental, ...formulas].map((one) => [one.name, one]),
);

export const modelOf = (...activations: Activation[]): Model => ({
  activations,
  concatenating: [],
  rows: [],
  intrinsics,
});

export function parameter(
  name: string,
  initial: number,
  more: Partial<NumberParameter> = {},
): NumberParameter {
  return {
    kind: "number",
    name,
    default: initial,
    domain: {},
    description: "",
    learnable: false,
    samples: [],
    ...more,
  };
}

export function kink(
  name: string,
  at: Expression,
  use: Rule,
  more: { readonly value?: Rule; readonly when?: Condition } = {},
): Kink {
  return { name, of: "x", at, use, why: "", elsewhere: {}, smooth: false, ...more };
}

/** The passes repeat the definition: the oracle must not look at them. */
export function activation(
  name: string,
  definition: Expression,
  parameters: readonly NumberParameter[] = [],
  kinks: readonly Kink[] = [],
): Activation {
  const none = [undefined, undefined] as const;
  const pass: Pass = {
    body: definition,
    atKinks: [],
    domain: {},
    answers: [],
    limits: [],
    ends: none,
    guardNaN: [],
    guardZero: false,
  };
  const about = { title: name, description: "", reference: "", aliases: [], spellings: [] };
  const accuracy = { composition: false, scale: number(1 / 8), exceptions: [] };
  const parameterDerivatives = parameters.map(({ name: of }) => ({ ...pass, parameter: of }));
  return {
    name,
    ...about,
    parameters,
    requirements: [],
    inputs: ["x"],
    definition,
    kinks,
    domain: {},
    singularities: [],
    forward: pass,
    derivatives: [{ ...pass, input: "x" }],
    secondDerivatives: [],
    parameterDerivatives,
    accuracy,
  };
}

const zero = number(0);
const named = (name: string): Expression => variable(name);
const lambda = named("lambda");
const [low, high] = [named("minValue"), named("maxValue")];

export const relu = activation("relu", call("max", [x, zero]), [], [kink("zero", zero, "left")]);
export const elu = activation(
  "elu",
  when(x, ">", zero, x, multiply(named("alpha"), call("expm1", [x]))),
  [parameter("alpha", 1, { domain: { min: 0 }, samples: [2] })],
  [kink("zero", zero, "left")],
);
export const silu = activation("silu", multiply(x, call("sigmoid", [x])));
export const gelu = activation("gelu", multiply(x, call("normalCdf", [x])));
export const tanhShrink = activation("tanhShrink", subtract(x, call("tanh", [x])));
export const softplus = activation(
  "softplus",
  divide(call("log1p", [call("exp", [multiply(named("beta"), x)])]), named("beta")),
  [parameter("beta", 1, { domain: { above: 0 } })],
);
export const softsign = activation("softsign", divide(x, add(number(1), call("abs", [x]))));
export const softshrink = activation(
  "softshrink",
  when(x, "<", negate(lambda), add(x, lambda), when(x, ">", lambda, subtract(x, lambda), zero)),
  [parameter("lambda", 0.5, { domain: { min: 0 } })],
  [kink("lower", negate(lambda), "right"), kink("upper", lambda, "left")],
);
export const hardTanh = activation(
  "hardTanh",
  when(x, "<", low, low, when(x, ">", high, high, x)),
  [parameter("minValue", -1), parameter("maxValue", 1)],
  [kink("lower", low, "left"), kink("upper", high, "right")],
);
export const heaviside = activation(
  "heaviside",
  when(x, "<", zero, zero, number(1)),
  [],
  [kink("zero", zero, "left", { value: number(0.5) })],
);
export const squareplus = activation(
  "squareplus",
  divide(add(x, call("sqrt", [add(multiply(x, x), named("b"))])), number(2)),
  [parameter("b", 4, { domain: { min: 0 } })],
  [kink("zero", zero, "minNorm", { when: build.compare("===", named("b"), zero) })],
);
