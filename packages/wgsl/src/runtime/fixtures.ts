/** Data of the shape that the generator writes, for the tests of this folder. */
import type {
  WgslActivation,
  WgslFunction,
  WgslGatedActivation,
  WgslRowActivation,
  WgslRowPass,
} from "./types.ts";

type Details = Partial<Pick<WgslFunction, "parameters" | "dependencies" | "switches">>;

export function wgslFunction(code: string, details: Details = {}): WgslFunction {
  const name = /^fn (\w+)/.exec(code)?.[1] ?? "";
  return { name, code, parameters: [], dependencies: [], switches: {}, ...details };
}

export const isNaN = wgslFunction(`fn act_fn_is_nan(x: f32) -> bool {
  let magnitude = bitcast<u32>(x) & 0x7fffffffu;
  return magnitude > 0x7f800000u;
}`);
export const exp = wgslFunction("fn act_fn_exp(x: f32) -> f32 {\n  return exp(x);\n}");
export const expm1 = wgslFunction("fn act_fn_expm1(x: f32) -> f32 {\n  return act_fn_exp(x) - 1.0;\n}", {
  dependencies: [exp],
});

const alpha = { name: "alpha", default: 1, min: 0, learnable: true } as const;

export const elu: WgslActivation = {
  name: "elu",
  forward: wgslFunction(
    `fn act_elu(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return x; }
  return alpha * act_fn_expm1(x);
}`,
    { parameters: [alpha], dependencies: [isNaN, expm1] },
  ),
  derivative: wgslFunction(
    `fn act_elu_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 1.0; }
  return alpha * act_fn_exp(x);
}`,
    {
      parameters: [alpha],
      dependencies: [isNaN, exp],
      switches: { zero: { at: "0.0", left: "alpha", right: "1.0", use: "left" } },
    },
  ),
  parameterDerivatives: {
    alpha: wgslFunction(
      `fn act_elu_d_alpha(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  return act_fn_expm1(x);
}`,
      {
        parameters: [alpha],
        dependencies: [isNaN, expm1],
        switches: {
          zero: { at: "0.0", left: "0.0", right: "0.0", use: "left", slopes: ["alpha", "1.0"] },
        },
      },
    ),
  },
};

/** The same where its result tells the slope, for which not all parameters will do. */
export const eluWithOutput: WgslActivation = {
  ...elu,
  derivativeFromOutput: wgslFunction(
    `fn act_elu_derivative_from_output(y: f32, alpha: f32) -> f32 {
  return select(y + alpha, 1.0, y > 0.0);
}`,
    { parameters: [{ name: "alpha", default: 1, above: 0, learnable: true }] },
  ),
};

/** Two kinks, which coincide for lambda = 0, and a guard only. */
export const softshrinkDerivative = wgslFunction(
  `fn act_softshrink_derivative(x: f32, lambda: f32) -> f32 {
  if (x > lambda) { return 1.0; }
  if (x < -lambda) { return 1.0; }
  return 0.0;
}`,
  {
    parameters: [{ name: "lambda", default: 0.5, min: 0 }],
    switches: {
      lower: { at: "-lambda", left: "1.0", right: "0.0", use: "right" },
      upper: { at: "lambda", left: "0.0", right: "1.0", use: "left" },
    },
  },
);

/** Noise that is added to the input. */
export const jitter: WgslActivation = {
  name: "jitter",
  noise: {
    name: "u",
    atInference: 0.5,
    draw: wgslFunction(
      "fn act_fn_draw(seed: vec2<u32>, offset: vec2<u32>, index: u32) -> f32 {\n  return 0.25;\n}",
    ),
  },
  forward: wgslFunction("fn act_jitter(x: f32, u: f32, scale: f32) -> f32 {\n  return x + u * scale;\n}", {
    parameters: [{ name: "scale", default: 1 }],
  }),
  derivative: wgslFunction(
    "fn act_jitter_derivative(x: f32, u: f32, scale: f32) -> f32 {\n  return 1.0;\n}",
    { parameters: [{ name: "scale", default: 1 }] },
  ),
  parameterDerivatives: {
    scale: wgslFunction("fn act_jitter_d_scale(x: f32, u: f32, scale: f32) -> f32 {\n  return u;\n}", {
      parameters: [{ name: "scale", default: 1 }],
    }),
  },
};

/** Jumps at 0. */
export const heaviside = wgslFunction(
  `fn act_heaviside(x: f32) -> f32 {
  return select(0.0, 1.0, x > 0.0);
}`,
  { switches: { zero: { at: "0.0", left: "0.0", right: "1.0", use: "left", jump: true } } },
);

const rowGradient = (name: string, inputs: WgslRowPass["inputs"]): WgslRowPass => ({
  name,
  code: `fn ${name}(row_index: u32, lane_index: u32) -> f32 {\n  return dy[row_index];\n}`,
  rank: "number",
  inputs,
  dependencies: [],
});

/** A function of rows with a mask, a choice, and gradients that take different inputs. */
export const rowScale: WgslRowActivation = {
  name: "rowScale",
  parameters: [{ name: "bias", default: 1, min: 0 }],
  choices: [{ name: "empty", choices: ["zero", "nan"], default: "nan" }],
  forward: {
    name: "act_row_scale",
    code: `fn act_row_scale(row_index: u32, lane_index: u32, is_live: bool) {
  let largest = row_max(act_fn_exp(x[lane_index]), lane_index);
  if (is_live) { output[lane_index] = largest; }
}`,
    rank: "row",
    inputs: ["x", "mask"],
    dependencies: [exp],
  },
  backward: { ...rowGradient("act_row_scale_backward", ["dy"]), rank: "row" },
  parameterBackward: {
    bias: rowGradient("act_row_scale_d_bias", ["x", "dy"]),
    gain: rowGradient("act_row_scale_d_gain", ["y", "dy"]),
  },
};

const taking = (name: string, body: string) =>
  wgslFunction(`fn ${name}(gate: f32, value: f32, beta: f32) -> f32 {\n  return ${body};\n}`, {
    parameters: [{ name: "beta", default: 1 }],
  });

export const product: WgslGatedActivation = {
  name: "product",
  gate: "second",
  forward: taking("act_product", "gate * value * beta"),
  inputDerivatives: {
    gate: taking("act_product_d_gate", "value * beta"),
    value: taking("act_product_d_value", "gate * beta"),
  },
  secondDerivatives: { mixed: taking("act_product_d2_mixed", "beta") },
  parameterDerivatives: { beta: taking("act_product_d_beta", "gate * value") },
};
