// Generated from specs/activations/softplus2Approx.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
  outputsFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { exp } from "../internal/exp.ts";
import { expm1 } from "../internal/expm1.ts";
import { mulExp } from "../internal/mulExp.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

export interface Softplus2ApproxOptions {}

export interface Softplus2ApproxSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: Softplus2ApproxOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softplus2Approx", "x", x);
  checkOptions("softplus2Approx", options);
  const out = outputFor("softplus2Approx", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: Softplus2ApproxSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("softplus2ApproxDerivative", "x", x);
  checkOptions("softplus2ApproxDerivative", options);
  resolveKinks("softplus2ApproxDerivative", {}, options.kinks);
  const out = outputFor("softplus2ApproxDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: Softplus2ApproxSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("softplus2ApproxSecondDerivative", "x", x);
  checkOptions("softplus2ApproxSecondDerivative", options);
  resolveKinks("softplus2ApproxSecondDerivative", {}, options.kinks);
  const out = outputFor("softplus2ApproxSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: Softplus2ApproxSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softplus2ApproxBackward", "x", x);
  checkLike("softplus2ApproxBackward", "dy", dy, x);
  checkOptions("softplus2ApproxBackward", options);
  resolveKinks("softplus2ApproxBackward", {}, options.kinks);
  const out = outputFor("softplus2ApproxBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: Softplus2ApproxSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("softplus2ApproxDoubleBackward", "x", x);
  checkLike("softplus2ApproxDoubleBackward", "ddx", ddx, x);
  checkLike("softplus2ApproxDoubleBackward", "dy", dy, x);
  checkOptions("softplus2ApproxDoubleBackward", options);
  resolveKinks("softplus2ApproxDoubleBackward", {}, options.kinks);
  const out = outputsFor("softplus2ApproxDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: Softplus2ApproxSlopeOptions,
): {} {
  checkInput("softplus2ApproxParameterGradients", "x", x);
  checkLike("softplus2ApproxParameterGradients", "dy", dy, x);
  checkOptions("softplus2ApproxParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (x === 0) return 1;
  return x < -40 ? mulExp(-x, x) : -x / expm1(-x);
}

function value32(x: number): number {
  if (x === 0) return 1;
  return x < -40 ? wideMulExp(-x, x) : -x / wideExpm1(-x);
}

function slope(x: number): number {
  if (Math.abs(x) < 1.5) {
    const t = x * x;
    const high =
      -5.42348847e-12 +
      t *
        (1.5454912e-13 +
          t *
            (-4.349737e-15 +
              t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
    return (
      0.5 +
      x *
        (0.16666666666666666 +
          t *
            (-0.005555555555555556 +
              t *
                (0.000198412698412698 +
                  t *
                    (-0.0000066137566137566 +
                      t *
                        (2.087675698787e-7 + t * (-6.34102816642e-9 + t * (1.8735551143e-10 + t * high)))))))
    );
  }

  const p = exp(-Math.abs(x));
  const tail = mulExp((Math.abs(x) - 1 + p) / (1 - p * (2 - p)), -Math.abs(x));
  return x < 0 ? tail : 1 - tail;
}

function slope32(x: number): number {
  if (Math.abs(x) < 1.5) {
    const t = x * x;
    const high =
      -5.42348847e-12 +
      t *
        (1.5454912e-13 +
          t *
            (-4.349737e-15 +
              t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
    return (
      0.5 +
      x *
        (0.16666666666666666 +
          t *
            (-0.005555555555555556 +
              t *
                (0.000198412698412698 +
                  t *
                    (-0.0000066137566137566 +
                      t *
                        (2.087675698787e-7 + t * (-6.34102816642e-9 + t * (1.8735551143e-10 + t * high)))))))
    );
  }

  const p = wideExp(-Math.abs(x));
  const tail = wideMulExp((Math.abs(x) - 1 + p) / (1 - p * (2 - p)), -Math.abs(x));
  return x < 0 ? tail : 1 - tail;
}

function bend(x: number): number {
  const a = Math.abs(x);
  if (a < 1.5) {
    const t = x * x;
    const p0 =
      0.16666666666666666 +
      t * (-0.016666666666666666 + t * (0.000992063492063492 + t * -0.00004629629629629629));
    const p4 =
      0.00000187890812890813 + t * (-6.9751309830675e-8 + t * (2.435621648585e-9 + t * -8.13523271117e-11));
    const p8 = 2.6273349892e-12 + t * (-8.264501055e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
    const p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
    const q = t * t * (t * t);
    return p0 + q * (p4 + q * (p8 + q * p12));
  }

  const p = exp(-a);
  return mulExp((a - 2 + p * (a + 2)) / ((1 - p) * (1 - p) * (1 - p)), -a);
}

function bend32(x: number): number {
  const a = Math.abs(x);
  if (a < 1.5) {
    const t = x * x;
    const p0 =
      0.16666666666666666 +
      t * (-0.016666666666666666 + t * (0.000992063492063492 + t * -0.00004629629629629629));
    const p4 =
      0.00000187890812890813 + t * (-6.9751309830675e-8 + t * (2.435621648585e-9 + t * -8.13523271117e-11));
    const p8 = 2.6273349892e-12 + t * (-8.264501055e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
    const p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
    const q = t * t * (t * t);
    return p0 + q * (p4 + q * (p8 + q * p12));
  }

  const p = wideExp(-a);
  return wideMulExp((a - 2 + p * (a + 2)) / ((1 - p) * (1 - p) * (1 - p)), -a);
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!);
}

function derivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
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

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));

/** eˣ − 1, in binary64 for a result that is rounded to binary32. */
const wideExpm1 = (x: number): number => {
  const above = x < -60 ? -60 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  const scale = powerOfTwo(n | 0);
  return scale * wideExpm1Reduced(r) - (1 - scale);
};
