// Generated from specs/activations/softplusApprox.ts by @subgrad/generator. Do not edit.
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
import { expProduct } from "../internal/expProduct.ts";
import { expm1 } from "../internal/expm1.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

export interface SoftplusApproxOptions {}

export interface SoftplusApproxSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SoftplusApproxOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softplusApprox", "x", x);
  checkOptions("softplusApprox", options);
  const out = outputFor("softplusApprox", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SoftplusApproxSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("softplusApproxDerivative", "x", x);
  checkOptions("softplusApproxDerivative", options);
  resolveKinks("softplusApproxDerivative", {}, options.kinks);
  const out = outputFor("softplusApproxDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SoftplusApproxSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("softplusApproxSecondDerivative", "x", x);
  checkOptions("softplusApproxSecondDerivative", options);
  resolveKinks("softplusApproxSecondDerivative", {}, options.kinks);
  const out = outputFor("softplusApproxSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftplusApproxSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softplusApproxBackward", "x", x);
  checkLike("softplusApproxBackward", "dy", dy, x);
  checkOptions("softplusApproxBackward", options);
  resolveKinks("softplusApproxBackward", {}, options.kinks);
  const out = outputFor("softplusApproxBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SoftplusApproxSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("softplusApproxDoubleBackward", "x", x);
  checkLike("softplusApproxDoubleBackward", "ddx", ddx, x);
  checkLike("softplusApproxDoubleBackward", "dy", dy, x);
  checkOptions("softplusApproxDoubleBackward", options);
  resolveKinks("softplusApproxDoubleBackward", {}, options.kinks);
  const out = outputsFor("softplusApproxDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
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
  options: SoftplusApproxSlopeOptions,
): {} {
  checkInput("softplusApproxParameterGradients", "x", x);
  checkLike("softplusApproxParameterGradients", "dy", dy, x);
  checkOptions("softplusApproxParameterGradients", options);
  return {};
}

function value(x: number): number {
  const u = x / Math.LN2;
  if (Math.abs(u) < 1) {
    const t = u * u;
    const high =
      -5.2841901e-10 +
      t * (1.338254e-11 + t * (-3.3897e-13 + t * (8.586e-15 + t * (-2.2e-16 + t * 5.5e-18))));
    return (
      Math.LN2 +
      x *
        (0.5 +
          u *
            (0.08333333333333333 +
              t *
                (-0.00138888888888889 +
                  t * (0.00003306878306878 + t * (-8.2671957672e-7 + t * (2.087675699e-8 + t * high))))))
    );
  }

  const h = expProduct(-1.4426950216293335, Math.abs(x));
  const s = expm1(1.9259629911266175e-8 * Math.min(Math.abs(x), 2000));
  if (x > 0) {
    return x / (1 - h / (1 + s));
  }

  const d = s - h;
  return mulExpProduct(-x + x * (d / (1 + d)), 1.4426950216293335, x);
}

function value32(x: number): number {
  const u = x / Math.LN2;
  if (Math.abs(u) < 1) {
    const t = u * u;
    const high =
      -5.2841901e-10 +
      t * (1.338254e-11 + t * (-3.3897e-13 + t * (8.586e-15 + t * (-2.2e-16 + t * 5.5e-18))));
    return (
      Math.LN2 +
      x *
        (0.5 +
          u *
            (0.08333333333333333 +
              t *
                (-0.00138888888888889 +
                  t * (0.00003306878306878 + t * (-8.2671957672e-7 + t * (2.087675699e-8 + t * high))))))
    );
  }

  const h = wideExpProduct(-1.4426950216293335, Math.abs(x));
  const s = wideExpm1(1.9259629911266175e-8 * Math.min(Math.abs(x), 2000));
  if (x > 0) {
    return x / (1 - h / (1 + s));
  }

  const d = s - h;
  return wideMulExpProduct(-x + x * (d / (1 + d)), 1.4426950216293335, x);
}

function slope(x: number): number {
  const u = x / Math.LN2;
  if (Math.abs(u) < 1.5) {
    const t = u * u;
    const high =
      -5.42348847e-12 +
      t *
        (1.5454912e-13 +
          t *
            (-4.349737e-15 +
              t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
    return (
      0.5 +
      u *
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

  const h = expProduct(-1.4426950216293335, Math.abs(x));
  const s = expm1(1.9259629911266175e-8 * Math.min(Math.abs(x), 2000));
  const numerator = Math.abs(x) - 0.693359375 - (-0.00021219444005469057 - Math.LN2 * (h / (1 + s)));
  const excess = (s - h * 2 + (s - h) * (s - h)) / (1 + s);
  const tail = mulExpProduct(numerator / (Math.LN2 + Math.LN2 * excess), -1.4426950216293335, Math.abs(x));
  return x < 0 ? tail : 1 - tail;
}

function slope32(x: number): number {
  const u = x / Math.LN2;
  if (Math.abs(u) < 1.5) {
    const t = u * u;
    const high =
      -5.42348847e-12 +
      t *
        (1.5454912e-13 +
          t *
            (-4.349737e-15 +
              t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
    return (
      0.5 +
      u *
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

  const h = wideExpProduct(-1.4426950216293335, Math.abs(x));
  const s = wideExpm1(1.9259629911266175e-8 * Math.min(Math.abs(x), 2000));
  const numerator = Math.abs(x) - 0.693359375 - (-0.00021219444005469057 - Math.LN2 * (h / (1 + s)));
  const excess = (s - h * 2 + (s - h) * (s - h)) / (1 + s);
  const tail = wideMulExpProduct(
    numerator / (Math.LN2 + Math.LN2 * excess),
    -1.4426950216293335,
    Math.abs(x),
  );
  return x < 0 ? tail : 1 - tail;
}

function bend(x: number): number {
  const u = x / Math.LN2;
  if (Math.abs(u) < 1.5) {
    const t = u * u;
    const p0 =
      0.16666666666666666 +
      t * (-0.016666666666666666 + t * (0.000992063492063492 + t * -0.00004629629629629629));
    const p4 =
      0.00000187890812890813 + t * (-6.9751309830675e-8 + t * (2.435621648585e-9 + t * -8.13523271117e-11));
    const p8 = 2.6273349892e-12 + t * (-8.264501055e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
    const p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
    const q = t * t * (t * t);
    return (p0 + q * (p4 + q * (p8 + q * p12))) / Math.LN2;
  }

  const a = Math.min(Math.abs(x), 2000);
  const h = expProduct(-1.4426950216293335, a);
  const s = expm1(1.9259629911266175e-8 * a);
  const p = h / (1 + s);
  const factor =
    (a - 2 * Math.LN2 + p * (a + 2 * Math.LN2)) /
    (Math.LN2 * Math.LN2 * (1 + s) * (1 - p) * (1 - p) * (1 - p));
  return mulExpProduct(factor, -1.4426950216293335, a);
}

function bend32(x: number): number {
  const u = x / Math.LN2;
  if (Math.abs(u) < 1.5) {
    const t = u * u;
    const p0 =
      0.16666666666666666 +
      t * (-0.016666666666666666 + t * (0.000992063492063492 + t * -0.00004629629629629629));
    const p4 =
      0.00000187890812890813 + t * (-6.9751309830675e-8 + t * (2.435621648585e-9 + t * -8.13523271117e-11));
    const p8 = 2.6273349892e-12 + t * (-8.264501055e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
    const p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
    const q = t * t * (t * t);
    return (p0 + q * (p4 + q * (p8 + q * p12))) / Math.LN2;
  }

  const a = Math.min(Math.abs(x), 2000);
  const h = wideExpProduct(-1.4426950216293335, a);
  const s = wideExpm1(1.9259629911266175e-8 * a);
  const p = h / (1 + s);
  const factor =
    (a - 2 * Math.LN2 + p * (a + 2 * Math.LN2)) /
    (Math.LN2 * Math.LN2 * (1 + s) * (1 - p) * (1 - p) * (1 - p));
  return wideMulExpProduct(factor, -1.4426950216293335, a);
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

/** e^(a·b), as accurate as if the product were not rounded, in binary64 for a result that is rounded to binary32. */
const wideExpProduct = (a: number, b: number): number => wideExp(a * b);

/** eˣ − 1, in binary64 for a result that is rounded to binary32. */
const wideExpm1 = (x: number): number => {
  const above = x < -60 ? -60 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  const scale = powerOfTwo(n | 0);
  return scale * wideExpm1Reduced(r) - (1 - scale);
};

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulExpProduct = (a: number, b: number, c: number): number => wideMulExp(a, b * c);
