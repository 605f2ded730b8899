// Generated from specs/activations/clampedSwiGlu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type GatedOutput,
  type GatedRows,
  type Output,
  type Split,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  gatedOutputFor,
  halfOutputFor,
  isFloat32,
  numberParameter,
  oneRow,
  outputFor,
  splitRows,
  startSum,
  totalOf,
} from "../runtime/index.ts";
import { type Kinks, type SlopeRule, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { mulAdd } from "./internal/mulAdd.ts";
import { mulSigmoidProduct } from "./internal/mulSigmoidProduct.ts";

const ALPHA = { name: "alpha", default: 1.702 };

const LIMIT = { name: "limit", default: 7, above: 0 };

const PROFILES = { pytorch: { gateLimit: "left", lower: "right", upper: "left" } } as const;

export interface ClampedSwiGluOptions {
  /** Sharpness of the gate; 1.702 makes it nearly gelu. Any number; default 1.702. */
  readonly alpha?: number | undefined;
  /** Largest gate, and largest magnitude of the value. A number > 0; default 7. */
  readonly limit?: number | undefined;
}

export interface ClampedSwiGluSlopeOptions {
  /** Sharpness of the gate; 1.702 makes it nearly gelu. Any number; default 1.702. */
  readonly alpha?: number | undefined;
  /** Largest gate, and largest magnitude of the value. A number > 0; default 7. */
  readonly limit?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"gateLimit" | "lower" | "upper", "pytorch"> | undefined;
}

/**
 * Clamped gated linear unit with a swish gate, element by element.
 *
 * `clampedSwiGlu(gate, value, alpha, limit) = (max(-limit, min(value, limit)) + 1) * min(gate, limit) * sigmoid(alpha * min(gate, limit))`
 *
 * The gate is clamped from above, the value on both sides and moved by 1, so that 0 leaves the gate as it is.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see OpenAI 2025, gpt-oss-120b & gpt-oss-20b Model Card, arXiv:2508.10925
 */
export function clampedSwiGlu<A extends FloatArray>(
  gate: A,
  value: A,
  options: ClampedSwiGluOptions & Output<A> = {},
): A {
  checkInput("clampedSwiGlu", "gate", gate);
  checkLike("clampedSwiGlu", "value", value, gate);
  checkOptions("clampedSwiGlu", options);
  const alpha = numberParameter("clampedSwiGlu", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGlu", LIMIT, gate, options.limit);
  const out = outputFor("clampedSwiGlu", options.out, gate, value);
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, oneRow(gate), alpha, limit);
  return out;
}

/**
 * The gradients of gate and value from the gradient of y = {@link clampedSwiGlu}(gate, value), element by element, and those of the parameters: sums over all elements, in compensated binary64.
 *
 * In gate:
 * At the kink `gateLimit`, gate = limit: mulSigmoidProduct(mulAdd(value < -limit ? -limit : value > limit ? limit : value, 1 + mulSigmoidProduct(alpha * limit, -alpha, limit), 1 + mulSigmoidProduct(alpha * limit, -alpha, limit)), alpha, limit), from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * At the kink `lower`, value = -limit: mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit), from the right (from the left: 0). torch.clamp passes the gradient on at its bounds.
 * At the kink `upper`, value = limit: mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit), from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function clampedSwiGluBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: ClampedSwiGluSlopeOptions & GatedOutput<A> = {},
): { gate: A; value: A; alpha: number; limit: number } {
  checkInput("clampedSwiGluBackward", "gate", gate);
  checkLike("clampedSwiGluBackward", "value", value, gate);
  checkLike("clampedSwiGluBackward", "dy", dy, gate);
  checkOptions("clampedSwiGluBackward", options);
  const alpha = numberParameter("clampedSwiGluBackward", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGluBackward", LIMIT, gate, options.limit);
  const kinks = resolveKinks(
    "clampedSwiGluBackward",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const gateLimitRule = kinks.gateLimit;
  const lowerRule = kinks.lower;
  const upperRule = kinks.upper;
  const out = gatedOutputFor("clampedSwiGluBackward", options.out, dy, gate, value);
  const loop = isFloat32(gate) ? backward32 : backward64;
  const sums = loop(
    dy,
    gate,
    value,
    out.gate,
    out.value,
    oneRow(gate),
    alpha,
    limit,
    gateLimitRule,
    lowerRule,
    upperRule,
  );
  return { ...out, ...sums };
}

/** {@link clampedSwiGlu} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function clampedSwiGluSplit<A extends FloatArray>(
  x: A,
  options: ClampedSwiGluOptions & Split & Output<A> = {},
): A {
  checkInput("clampedSwiGluSplit", "x", x);
  checkOptions("clampedSwiGluSplit", options);
  const rows = splitRows("clampedSwiGluSplit", x, "first", options);
  const [gate, value] = [x, x];
  const alpha = numberParameter("clampedSwiGluSplit", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGluSplit", LIMIT, gate, options.limit);
  const out = halfOutputFor("clampedSwiGluSplit", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(gate, value, out, rows, alpha, limit);
  return out;
}

/** {@link clampedSwiGluBackward} of {@link clampedSwiGluSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function clampedSwiGluSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ClampedSwiGluSlopeOptions & Split & Output<A> = {},
): { x: A; alpha: number; limit: number } {
  checkInput("clampedSwiGluSplitBackward", "x", x);
  checkOptions("clampedSwiGluSplitBackward", options);
  const rows = splitRows("clampedSwiGluSplitBackward", x, "first", options);
  checkLike("clampedSwiGluSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  const alpha = numberParameter("clampedSwiGluSplitBackward", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGluSplitBackward", LIMIT, gate, options.limit);
  const kinks = resolveKinks(
    "clampedSwiGluSplitBackward",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const gateLimitRule = kinks.gateLimit;
  const lowerRule = kinks.lower;
  const upperRule = kinks.upper;
  const out = outputFor("clampedSwiGluSplitBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  const sums = loop(dy, gate, value, out, out, rows, alpha, limit, gateLimitRule, lowerRule, upperRule);
  return { x: out, ...sums };
}

function output(gate: number, value: number, alpha: number, limit: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const g = gate < limit ? gate : limit;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  return mulSigmoidProduct(Math.abs(g) < 1e-30 ? (v + 1) * g : mulAdd(v, g, g), alpha, g);
}

function gateSlope(
  gate: number,
  value: number,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  if (gate === limit)
    return slopeAt(
      gateLimitRule,
      mulSigmoidProduct(
        mulAdd(
          value < -limit ? -limit : value > limit ? limit : value,
          1 + mulSigmoidProduct(alpha * limit, -alpha, limit),
          1 + mulSigmoidProduct(alpha * limit, -alpha, limit),
        ),
        alpha,
        limit,
      ),
      0,
    );
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const factor = 1 + mulSigmoidProduct(alpha * gate, -alpha, gate);
  return gate <= limit ? mulSigmoidProduct(mulAdd(v, factor, factor), alpha, gate) : 0;
}

function valueSlope(
  gate: number,
  value: number,
  alpha: number,
  limit: number,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  if (value === -limit)
    return slopeAt(
      lowerRule,
      0,
      mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
    );
  if (value === limit)
    return slopeAt(
      upperRule,
      mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      0,
    );
  const g = gate <= limit ? gate : limit;
  return value > limit ? 0 : value < -limit ? 0 : mulSigmoidProduct(g, alpha, g);
}

function alphaSlope(gate: number, value: number, alpha: number, limit: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const g = gate <= limit ? gate : limit;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const rising = mulSigmoidProduct(g, Math.abs(alpha), Math.abs(g));
  return mulSigmoidProduct((v + 1) * g * rising, -Math.abs(alpha), Math.abs(g));
}

function limitSlope(
  gate: number,
  value: number,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  if (gate === limit)
    return gradientAt(
      gateLimitRule,
      "left",
      mulSigmoidProduct(
        mulAdd(
          value < -limit ? -limit : value > limit ? limit : value,
          1 + mulSigmoidProduct(alpha * limit, -alpha, limit),
          1 + mulSigmoidProduct(alpha * limit, -alpha, limit),
        ),
        alpha,
        limit,
      ),
      0,
      value > limit
        ? mulSigmoidProduct(limit, alpha, limit)
        : value < -limit
          ? -mulSigmoidProduct(limit, alpha, limit)
          : 0,
      value > limit
        ? mulSigmoidProduct(
            ((value < -limit ? -limit : value > limit ? limit : value) + 1) *
              (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
            alpha,
            limit,
          ) + mulSigmoidProduct(limit, alpha, limit)
        : value < -limit
          ? mulSigmoidProduct(
              ((value < -limit ? -limit : value > limit ? limit : value) + 1) *
                (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
              alpha,
              limit,
            ) - mulSigmoidProduct(limit, alpha, limit)
          : mulSigmoidProduct(
              ((value < -limit ? -limit : value > limit ? limit : value) + 1) *
                (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
              alpha,
              limit,
            ),
    );
  if (value === -limit)
    return gradientAt(
      lowerRule,
      "right",
      0,
      mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      (gate > limit
        ? mulSigmoidProduct((1 - limit) * (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)), alpha, limit)
        : 0) - mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      gate > limit
        ? mulSigmoidProduct((1 - limit) * (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)), alpha, limit)
        : 0,
    );
  if (value === limit)
    return gradientAt(
      upperRule,
      "left",
      mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      0,
      gate > limit
        ? mulSigmoidProduct((limit + 1) * (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)), alpha, limit)
        : 0,
      (gate > limit
        ? mulSigmoidProduct((limit + 1) * (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)), alpha, limit)
        : 0) + mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
    );
  const g = gate <= limit ? gate : limit;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const factor = 1 + mulSigmoidProduct(alpha * limit, -alpha, limit);
  const ofGate = gate > limit ? mulSigmoidProduct((v + 1) * factor, alpha, limit) : 0;
  const silu = mulSigmoidProduct(g, alpha, g);
  return value > limit ? ofGate + silu : value < -limit ? ofGate - silu : ofGate;
}

function forward32(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = output(gate[gateStart + j]!, value[valueStart + j]!, alpha, limit);
    }
  }
}

function backward32(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  gateOut: FloatArray,
  valueOut: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): { alpha: number; limit: number } {
  const alphaTotal = startSum();
  const limitTotal = startSum();
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope(g, v, alpha, limit, gateLimitRule);
      valueOut[valueStart + j] = slope * valueSlope(g, v, alpha, limit, lowerRule, upperRule);
      addTo(alphaTotal, slope * alphaSlope(g, v, alpha, limit));
      addTo(limitTotal, slope * limitSlope(g, v, alpha, limit, gateLimitRule, lowerRule, upperRule));
    }
  }

  return { alpha: totalOf(alphaTotal), limit: totalOf(limitTotal) };
}

function forward64(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = output(gate[gateStart + j]!, value[valueStart + j]!, alpha, limit);
    }
  }
}

function backward64(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  gateOut: FloatArray,
  valueOut: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): { alpha: number; limit: number } {
  const alphaTotal = startSum();
  const limitTotal = startSum();
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope(g, v, alpha, limit, gateLimitRule);
      valueOut[valueStart + j] = slope * valueSlope(g, v, alpha, limit, lowerRule, upperRule);
      addTo(alphaTotal, slope * alphaSlope(g, v, alpha, limit));
      addTo(limitTotal, slope * limitSlope(g, v, alpha, limit, gateLimitRule, lowerRule, upperRule));
    }
  }

  return { alpha: totalOf(alphaTotal), limit: totalOf(limitTotal) };
}
