// Generated from specs/activations/clampedSwiGlu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type GatedOutput,
  type GatedRows,
  type Grade,
  type Output,
  type Outputs,
  type Split,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  gatedBackwardInLanes,
  gatedDoubleBackwardInLanes,
  gatedInLanes,
  gatedOutputFor,
  gatedSumInLanes,
  givenOrZeros,
  halfOutputFor,
  isFloat32,
  numberParameter,
  oneRow,
  outputFor,
  outputsFor,
  ruleNumber,
  ruleWord,
  splitRows,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, type SlopeRule, gradientAt, resolveKinks, slopeAt } from "../internal/conventions.ts";
import { mulAdd } from "../internal/mulAdd.ts";
import { mulSigmoidProduct } from "../internal/mulSigmoidProduct.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

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

export function forward<A extends FloatArray>(
  gate: A,
  value: A,
  options: ClampedSwiGluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("clampedSwiGlu", "gate", gate);
  checkLike("clampedSwiGlu", "value", value, gate);
  checkOptions("clampedSwiGlu", options);
  const alpha = numberParameter("clampedSwiGlu", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGlu", LIMIT, gate, options.limit);
  const rows = oneRow(gate);
  const out = outputFor("clampedSwiGlu", options.out, gate, value);
  if (gatedInLanes(forwardLanes, gate, value, rows, [alpha, limit], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows, alpha, limit);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: ClampedSwiGluSlopeOptions & GatedOutput<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  alphaSlopeLanes: Grade,
  limitSlopeLanes: Grade,
): { gate: A; value: A; alpha: number; limit: number } {
  checkInput("clampedSwiGluBackward", "gate", gate);
  checkLike("clampedSwiGluBackward", "value", value, gate);
  checkLike("clampedSwiGluBackward", "dy", dy, gate);
  checkOptions("clampedSwiGluBackward", options);
  const alpha = numberParameter("clampedSwiGluBackward", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGluBackward", LIMIT, gate, options.limit);
  const rows = oneRow(gate);
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
  const alphaSum = gatedSumInLanes(alphaSlopeLanes, dy, gate, value, rows, [alpha, limit], () =>
    (isFloat32(gate) ? alphaGradient32 : alphaGradient64)(dy, gate, value, rows, alpha, limit),
  );
  const limitSum = gatedSumInLanes(
    limitSlopeLanes,
    dy,
    gate,
    value,
    rows,
    [
      alpha,
      limit,
      ruleWord(gateLimitRule),
      ruleNumber(gateLimitRule),
      ruleWord(lowerRule),
      ruleNumber(lowerRule),
      ruleWord(upperRule),
      ruleNumber(upperRule),
    ],
    () =>
      (isFloat32(gate) ? limitGradient32 : limitGradient64)(
        dy,
        gate,
        value,
        rows,
        alpha,
        limit,
        gateLimitRule,
        lowerRule,
        upperRule,
      ),
  );
  const isDone = gatedBackwardInLanes(
    dy,
    gate,
    value,
    out.gate,
    out.value,
    rows,
    gateBackwardLanes,
    [alpha, limit, ruleWord(gateLimitRule), ruleNumber(gateLimitRule)],
    valueBackwardLanes,
    [alpha, limit, ruleWord(lowerRule), ruleNumber(lowerRule), ruleWord(upperRule), ruleNumber(upperRule)],
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? backward32 : backward64;
    loop(dy, gate, value, out.gate, out.value, rows, alpha, limit, gateLimitRule, lowerRule, upperRule);
  }

  return { ...out, alpha: alphaSum, limit: limitSum };
}

export function split<A extends FloatArray>(
  x: A,
  options: ClampedSwiGluOptions & Split & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("clampedSwiGluSplit", "x", x);
  checkOptions("clampedSwiGluSplit", options);
  const rows = splitRows("clampedSwiGluSplit", x, "first", options);
  const [gate, value] = [x, x];
  const alpha = numberParameter("clampedSwiGluSplit", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGluSplit", LIMIT, gate, options.limit);
  const out = halfOutputFor("clampedSwiGluSplit", options.out, x);
  if (gatedInLanes(forwardLanes, gate, value, rows, [alpha, limit], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows, alpha, limit);
  return out;
}

export function splitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ClampedSwiGluSlopeOptions & Split & Output<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  alphaSlopeLanes: Grade,
  limitSlopeLanes: Grade,
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
  const alphaSum = gatedSumInLanes(alphaSlopeLanes, dy, gate, value, rows, [alpha, limit], () =>
    (isFloat32(gate) ? alphaGradient32 : alphaGradient64)(dy, gate, value, rows, alpha, limit),
  );
  const limitSum = gatedSumInLanes(
    limitSlopeLanes,
    dy,
    gate,
    value,
    rows,
    [
      alpha,
      limit,
      ruleWord(gateLimitRule),
      ruleNumber(gateLimitRule),
      ruleWord(lowerRule),
      ruleNumber(lowerRule),
      ruleWord(upperRule),
      ruleNumber(upperRule),
    ],
    () =>
      (isFloat32(gate) ? limitGradient32 : limitGradient64)(
        dy,
        gate,
        value,
        rows,
        alpha,
        limit,
        gateLimitRule,
        lowerRule,
        upperRule,
      ),
  );
  const isDone = gatedBackwardInLanes(
    dy,
    gate,
    value,
    out,
    out,
    rows,
    gateBackwardLanes,
    [alpha, limit, ruleWord(gateLimitRule), ruleNumber(gateLimitRule)],
    valueBackwardLanes,
    [alpha, limit, ruleWord(lowerRule), ruleNumber(lowerRule), ruleWord(upperRule), ruleNumber(upperRule)],
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? backward32 : backward64;
    loop(dy, gate, value, out, out, rows, alpha, limit, gateLimitRule, lowerRule, upperRule);
  }

  return { x: out, alpha: alphaSum, limit: limitSum };
}

export function gateSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: ClampedSwiGluSlopeOptions & Output<A>,
  gateSecondLanes: Grade,
): A {
  checkInput("clampedSwiGluGateSecondDerivative", "gate", gate);
  checkLike("clampedSwiGluGateSecondDerivative", "value", value, gate);
  checkOptions("clampedSwiGluGateSecondDerivative", options);
  const alpha = numberParameter("clampedSwiGluGateSecondDerivative", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGluGateSecondDerivative", LIMIT, gate, options.limit);
  const rows = oneRow(gate);
  const kinks = resolveKinks(
    "clampedSwiGluGateSecondDerivative",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const gateLimitRule = kinks.gateLimit;
  const out = outputFor("clampedSwiGluGateSecondDerivative", options.out, gate, value);
  if (
    gatedInLanes(
      gateSecondLanes,
      gate,
      value,
      rows,
      [alpha, limit, ruleWord(gateLimitRule), ruleNumber(gateLimitRule)],
      out,
    )
  )
    return out;
  const loop = isFloat32(gate) ? gateSecond32 : gateSecond64;
  loop(gate, value, out, rows, alpha, limit, gateLimitRule);
  return out;
}

export function mixedSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: ClampedSwiGluSlopeOptions & Output<A>,
  mixedSecondLanes: Grade,
): A {
  checkInput("clampedSwiGluMixedSecondDerivative", "gate", gate);
  checkLike("clampedSwiGluMixedSecondDerivative", "value", value, gate);
  checkOptions("clampedSwiGluMixedSecondDerivative", options);
  const alpha = numberParameter("clampedSwiGluMixedSecondDerivative", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGluMixedSecondDerivative", LIMIT, gate, options.limit);
  const rows = oneRow(gate);
  const kinks = resolveKinks(
    "clampedSwiGluMixedSecondDerivative",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const gateLimitRule = kinks.gateLimit;
  const lowerRule = kinks.lower;
  const upperRule = kinks.upper;
  const out = outputFor("clampedSwiGluMixedSecondDerivative", options.out, gate, value);
  if (
    gatedInLanes(
      mixedSecondLanes,
      gate,
      value,
      rows,
      [
        alpha,
        limit,
        ruleWord(gateLimitRule),
        ruleNumber(gateLimitRule),
        ruleWord(lowerRule),
        ruleNumber(lowerRule),
        ruleWord(upperRule),
        ruleNumber(upperRule),
      ],
      out,
    )
  )
    return out;
  const loop = isFloat32(gate) ? mixedSecond32 : mixedSecond64;
  loop(gate, value, out, rows, alpha, limit, gateLimitRule, lowerRule, upperRule);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: ClampedSwiGluSlopeOptions & Outputs<"dy" | "gate" | "value", A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  gateSecondLanes: Grade,
  mixedSecondLanes: Grade,
): { dy: A; gate: A; value: A } {
  checkInput("clampedSwiGluDoubleBackward", "gate", gate);
  checkLike("clampedSwiGluDoubleBackward", "value", value, gate);
  const ofGate = givenOrZeros("clampedSwiGluDoubleBackward", "ddgate", ddgate, gate);
  const ofValue = givenOrZeros("clampedSwiGluDoubleBackward", "ddvalue", ddvalue, gate);
  checkLike("clampedSwiGluDoubleBackward", "dy", dy, gate);
  checkOptions("clampedSwiGluDoubleBackward", options);
  const alpha = numberParameter("clampedSwiGluDoubleBackward", ALPHA, gate, options.alpha);
  const limit = numberParameter("clampedSwiGluDoubleBackward", LIMIT, gate, options.limit);
  const kinks = resolveKinks(
    "clampedSwiGluDoubleBackward",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const gateLimitRule = kinks.gateLimit;
  const lowerRule = kinks.lower;
  const upperRule = kinks.upper;
  const out = outputsFor("clampedSwiGluDoubleBackward", ["dy", "gate", "value"], options.out, [
    gate,
    value,
    dy,
    ofGate,
    ofValue,
  ]);
  const isDone = gatedDoubleBackwardInLanes(
    { ddgate: ofGate, ddvalue: ofValue, dy, gate, value },
    out,
    {
      gate: {
        lanes: gateBackwardLanes,
        numbers: [alpha, limit, ruleWord(gateLimitRule), ruleNumber(gateLimitRule)],
      },
      value: {
        lanes: valueBackwardLanes,
        numbers: [
          alpha,
          limit,
          ruleWord(lowerRule),
          ruleNumber(lowerRule),
          ruleWord(upperRule),
          ruleNumber(upperRule),
        ],
      },
    },
    {
      gate: {
        lanes: gateSecondLanes,
        numbers: [alpha, limit, ruleWord(gateLimitRule), ruleNumber(gateLimitRule)],
      },
      mixed: {
        lanes: mixedSecondLanes,
        numbers: [
          alpha,
          limit,
          ruleWord(gateLimitRule),
          ruleNumber(gateLimitRule),
          ruleWord(lowerRule),
          ruleNumber(lowerRule),
          ruleWord(upperRule),
          ruleNumber(upperRule),
        ],
      },
    },
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? doubleBackward32 : doubleBackward64;
    loop(
      ofGate,
      ofValue,
      dy,
      gate,
      value,
      out.dy,
      out.gate,
      out.value,
      alpha,
      limit,
      gateLimitRule,
      lowerRule,
      upperRule,
    );
  }

  return out;
}

function output(gate: number, value: number, alpha: number, limit: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const g = gate < limit ? gate : limit;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  return mulSigmoidProduct(Math.abs(g) < 1e-30 ? (v + 1) * g : mulAdd(v, g, g), alpha, g);
}

function output32(gate: number, value: number, alpha: number, limit: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const g = gate < limit ? gate : limit;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  return wideMulSigmoidProduct(Math.abs(g) < 1e-30 ? (v + 1) * g : wideMulAdd(v, g, g), alpha, g);
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
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
        ),
        alpha,
        limit,
      ),
      0,
    );
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const z = alpha * gate;
  const factor =
    (z > 0 ? 1 : mulAdd(alpha, gate, 1)) + mulSigmoidProduct(Math.abs(z), -Math.abs(alpha), Math.abs(gate));
  return gate <= limit ? mulSigmoidProduct(mulAdd(v, factor, factor), alpha, gate) : 0;
}

function gateSlope32(
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
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
        ),
        alpha,
        limit,
      ),
      0,
    );
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const z = alpha * gate;
  const factor =
    (z > 0 ? 1 : wideMulAdd(alpha, gate, 1)) +
    wideMulSigmoidProduct(Math.abs(z), -Math.abs(alpha), Math.abs(gate));
  return gate <= limit ? wideMulSigmoidProduct(wideMulAdd(v, factor, factor), alpha, gate) : 0;
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

function valueSlope32(
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
  return value > limit ? 0 : value < -limit ? 0 : wideMulSigmoidProduct(g, alpha, g);
}

function gateBend(
  gate: number,
  value: number,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
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
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
        ),
        alpha,
        limit,
      ),
      0,
      mulSigmoidProduct(1, alpha, limit) *
        ((value < -limit ? -limit : value > limit ? limit : value) *
          ((alpha * limit > 0 ? 0 : alpha) +
            (mulSigmoidProduct(1, -Math.abs(alpha), Math.abs(limit)) *
              ((alpha * limit < 0 ? -1 : 1) * alpha) +
              mulSigmoidProduct(
                -(
                  Math.abs(alpha * limit) *
                  Math.abs(alpha) *
                  mulSigmoidProduct(1, Math.abs(alpha), Math.abs(limit))
                ),
                -Math.abs(alpha),
                Math.abs(limit),
              ))) +
          ((alpha * limit > 0 ? 0 : alpha) +
            (mulSigmoidProduct(1, -Math.abs(alpha), Math.abs(limit)) *
              ((alpha * limit < 0 ? -1 : 1) * alpha) +
              mulSigmoidProduct(
                -(
                  Math.abs(alpha * limit) *
                  Math.abs(alpha) *
                  mulSigmoidProduct(1, Math.abs(alpha), Math.abs(limit))
                ),
                -Math.abs(alpha),
                Math.abs(limit),
              )))) +
        mulSigmoidProduct(
          mulAdd(
            value < -limit ? -limit : value > limit ? limit : value,
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          ) *
            alpha *
            mulSigmoidProduct(1, -alpha, limit),
          alpha,
          limit,
        ),
      0,
    );
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const z = Math.abs(alpha * gate);
  const bend =
    mulAdd(-Math.abs(alpha), Math.abs(gate), 2) + mulSigmoidProduct(2 * z, -Math.abs(alpha), Math.abs(gate));
  const factor = (v + 1) * (alpha * (z < 2000 ? bend : -2000));
  return gate <= limit ? mulSigmoidProduct(mulSigmoidProduct(factor, alpha, gate), -alpha, gate) : 0;
}

function gateBend32(
  gate: number,
  value: number,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
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
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
        ),
        alpha,
        limit,
      ),
      0,
      mulSigmoidProduct(1, alpha, limit) *
        ((value < -limit ? -limit : value > limit ? limit : value) *
          ((alpha * limit > 0 ? 0 : alpha) +
            (mulSigmoidProduct(1, -Math.abs(alpha), Math.abs(limit)) *
              ((alpha * limit < 0 ? -1 : 1) * alpha) +
              mulSigmoidProduct(
                -(
                  Math.abs(alpha * limit) *
                  Math.abs(alpha) *
                  mulSigmoidProduct(1, Math.abs(alpha), Math.abs(limit))
                ),
                -Math.abs(alpha),
                Math.abs(limit),
              ))) +
          ((alpha * limit > 0 ? 0 : alpha) +
            (mulSigmoidProduct(1, -Math.abs(alpha), Math.abs(limit)) *
              ((alpha * limit < 0 ? -1 : 1) * alpha) +
              mulSigmoidProduct(
                -(
                  Math.abs(alpha * limit) *
                  Math.abs(alpha) *
                  mulSigmoidProduct(1, Math.abs(alpha), Math.abs(limit))
                ),
                -Math.abs(alpha),
                Math.abs(limit),
              )))) +
        mulSigmoidProduct(
          mulAdd(
            value < -limit ? -limit : value > limit ? limit : value,
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          ) *
            alpha *
            mulSigmoidProduct(1, -alpha, limit),
          alpha,
          limit,
        ),
      0,
    );
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const z = Math.abs(alpha * gate);
  const bend =
    wideMulAdd(-Math.abs(alpha), Math.abs(gate), 2) +
    wideMulSigmoidProduct(2 * z, -Math.abs(alpha), Math.abs(gate));
  const factor = (v + 1) * (alpha * (z < 2000 ? bend : -2000));
  return gate <= limit ? wideMulSigmoidProduct(wideMulSigmoidProduct(factor, alpha, gate), -alpha, gate) : 0;
}

function mixedBend(
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
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
        ),
        alpha,
        limit,
      ),
      0,
      value > limit
        ? 0
        : value < -limit
          ? 0
          : mulSigmoidProduct(1, alpha, limit) +
            mulSigmoidProduct(limit * alpha * mulSigmoidProduct(1, -alpha, limit), alpha, limit),
      0,
    );
  if (value === -limit)
    return gradientAt(
      lowerRule,
      "right",
      0,
      mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      0,
      mulSigmoidProduct(1, alpha, gate <= limit ? gate : limit) * (gate <= limit ? 1 : 0) +
        mulSigmoidProduct(
          (gate <= limit ? gate : limit) * alpha * mulSigmoidProduct(1, -alpha, gate <= limit ? gate : limit),
          alpha,
          gate <= limit ? gate : limit,
        ) *
          (gate <= limit ? 1 : 0),
    );
  if (value === limit)
    return gradientAt(
      upperRule,
      "left",
      mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      0,
      mulSigmoidProduct(1, alpha, gate <= limit ? gate : limit) * (gate <= limit ? 1 : 0) +
        mulSigmoidProduct(
          (gate <= limit ? gate : limit) * alpha * mulSigmoidProduct(1, -alpha, gate <= limit ? gate : limit),
          alpha,
          gate <= limit ? gate : limit,
        ) *
          (gate <= limit ? 1 : 0),
      0,
    );
  const slope =
    gate <= limit ? mulSigmoidProduct(1 + mulSigmoidProduct(alpha * gate, -alpha, gate), alpha, gate) : 0;
  return value > limit ? 0 : value < -limit ? 0 : slope;
}

function mixedBend32(
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
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
        ),
        alpha,
        limit,
      ),
      0,
      value > limit
        ? 0
        : value < -limit
          ? 0
          : mulSigmoidProduct(1, alpha, limit) +
            mulSigmoidProduct(limit * alpha * mulSigmoidProduct(1, -alpha, limit), alpha, limit),
      0,
    );
  if (value === -limit)
    return gradientAt(
      lowerRule,
      "right",
      0,
      mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      0,
      mulSigmoidProduct(1, alpha, gate <= limit ? gate : limit) * (gate <= limit ? 1 : 0) +
        mulSigmoidProduct(
          (gate <= limit ? gate : limit) * alpha * mulSigmoidProduct(1, -alpha, gate <= limit ? gate : limit),
          alpha,
          gate <= limit ? gate : limit,
        ) *
          (gate <= limit ? 1 : 0),
    );
  if (value === limit)
    return gradientAt(
      upperRule,
      "left",
      mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      0,
      mulSigmoidProduct(1, alpha, gate <= limit ? gate : limit) * (gate <= limit ? 1 : 0) +
        mulSigmoidProduct(
          (gate <= limit ? gate : limit) * alpha * mulSigmoidProduct(1, -alpha, gate <= limit ? gate : limit),
          alpha,
          gate <= limit ? gate : limit,
        ) *
          (gate <= limit ? 1 : 0),
      0,
    );
  const slope =
    gate <= limit
      ? wideMulSigmoidProduct(1 + wideMulSigmoidProduct(alpha * gate, -alpha, gate), alpha, gate)
      : 0;
  return value > limit ? 0 : value < -limit ? 0 : slope;
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
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
            mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
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
      out[i] = output32(gate[gateStart + j]!, value[valueStart + j]!, alpha, limit);
    }
  }
}

function gateSecond32(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = gateBend32(gate[gateStart + j]!, value[valueStart + j]!, alpha, limit, gateLimitRule);
    }
  }
}

function mixedSecond32(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = mixedBend32(
        gate[gateStart + j]!,
        value[valueStart + j]!,
        alpha,
        limit,
        gateLimitRule,
        lowerRule,
        upperRule,
      );
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
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope32(g, v, alpha, limit, gateLimitRule);
      valueOut[valueStart + j] = slope * valueSlope32(g, v, alpha, limit, lowerRule, upperRule);
    }
  }
}

function doubleBackward32(
  ddgate: FloatArray,
  ddvalue: FloatArray,
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  dyOut: FloatArray,
  gateOut: FloatArray,
  valueOut: FloatArray,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): void {
  for (let i = 0; i < gate.length; i++) {
    const ofGate = ddgate[i]!;
    const ofValue = ddvalue[i]!;
    const slope = dy[i]!;
    const g = gate[i]!;
    const v = value[i]!;
    const mixed = mixedBend32(g, v, alpha, limit, gateLimitRule, lowerRule, upperRule);
    dyOut[i] =
      ofGate * gateSlope32(g, v, alpha, limit, gateLimitRule) +
      ofValue * valueSlope32(g, v, alpha, limit, lowerRule, upperRule);
    gateOut[i] = slope * (ofGate * gateBend32(g, v, alpha, limit, gateLimitRule) + ofValue * mixed);
    valueOut[i] = slope * ofGate * mixed;
  }
}

function alphaGradient32(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
): number {
  const total = startSum();
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      addTo(total, dy[i]! * alphaSlope(gate[gateStart + j]!, value[valueStart + j]!, alpha, limit));
    }
  }

  return totalOf(total);
}

function limitGradient32(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): number {
  const total = startSum();
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      addTo(
        total,
        dy[i]! *
          limitSlope(
            gate[gateStart + j]!,
            value[valueStart + j]!,
            alpha,
            limit,
            gateLimitRule,
            lowerRule,
            upperRule,
          ),
      );
    }
  }

  return totalOf(total);
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

function gateSecond64(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = gateBend(gate[gateStart + j]!, value[valueStart + j]!, alpha, limit, gateLimitRule);
    }
  }
}

function mixedSecond64(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = mixedBend(
        gate[gateStart + j]!,
        value[valueStart + j]!,
        alpha,
        limit,
        gateLimitRule,
        lowerRule,
        upperRule,
      );
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
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope(g, v, alpha, limit, gateLimitRule);
      valueOut[valueStart + j] = slope * valueSlope(g, v, alpha, limit, lowerRule, upperRule);
    }
  }
}

function doubleBackward64(
  ddgate: FloatArray,
  ddvalue: FloatArray,
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  dyOut: FloatArray,
  gateOut: FloatArray,
  valueOut: FloatArray,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): void {
  for (let i = 0; i < gate.length; i++) {
    const ofGate = ddgate[i]!;
    const ofValue = ddvalue[i]!;
    const slope = dy[i]!;
    const g = gate[i]!;
    const v = value[i]!;
    const mixed = mixedBend(g, v, alpha, limit, gateLimitRule, lowerRule, upperRule);
    dyOut[i] =
      ofGate * gateSlope(g, v, alpha, limit, gateLimitRule) +
      ofValue * valueSlope(g, v, alpha, limit, lowerRule, upperRule);
    gateOut[i] = slope * (ofGate * gateBend(g, v, alpha, limit, gateLimitRule) + ofValue * mixed);
    valueOut[i] = slope * ofGate * mixed;
  }
}

function alphaGradient64(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
): number {
  const total = startSum();
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      addTo(total, dy[i]! * alphaSlope(gate[gateStart + j]!, value[valueStart + j]!, alpha, limit));
    }
  }

  return totalOf(total);
}

function limitGradient64(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  rows: GatedRows,
  alpha: number,
  limit: number,
  gateLimitRule: SlopeRule,
  lowerRule: SlopeRule,
  upperRule: SlopeRule,
): number {
  const total = startSum();
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      addTo(
        total,
        dy[i]! *
          limitSlope(
            gate[gateStart + j]!,
            value[valueStart + j]!,
            alpha,
            limit,
            gateLimitRule,
            lowerRule,
            upperRule,
          ),
      );
    }
  }

  return totalOf(total);
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** a·σ(x), right also where σ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoid = (a: number, x: number): number =>
  x < -708 ? (a < 0 ? -0 : 0) : a / (1 + wideExp(-x));

/** a·σ(b·c), as accurate as if the product were not rounded, right also where σ(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoidProduct = (a: number, b: number, c: number): number => wideMulSigmoid(a, b * c);

/** a·b + c, also where the sum cancels, in binary64 for a result that is rounded to binary32. */
const wideMulAdd = (a: number, b: number, c: number): number => a * b + c;
