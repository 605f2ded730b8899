// Generated from specs/activations/serf.ts by @subgrad/generator. Do not edit.
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
import { erf } from "../internal/erf.ts";
import { exp } from "../internal/exp.ts";
import { expProduct } from "../internal/expProduct.ts";
import { log1pExp } from "../internal/log1pExp.ts";
import { mulExp } from "../internal/mulExp.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { sigmoid } from "../internal/sigmoid.ts";

export interface SerfOptions {}

export interface SerfSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SerfOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("serf", "x", x);
  checkOptions("serf", options);
  const out = outputFor("serf", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SerfSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("serfDerivative", "x", x);
  checkOptions("serfDerivative", options);
  resolveKinks("serfDerivative", {}, options.kinks);
  const out = outputFor("serfDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SerfSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("serfSecondDerivative", "x", x);
  checkOptions("serfSecondDerivative", options);
  resolveKinks("serfSecondDerivative", {}, options.kinks);
  const out = outputFor("serfSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerfSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("serfBackward", "x", x);
  checkLike("serfBackward", "dy", dy, x);
  checkOptions("serfBackward", options);
  resolveKinks("serfBackward", {}, options.kinks);
  const out = outputFor("serfBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SerfSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("serfDoubleBackward", "x", x);
  checkLike("serfDoubleBackward", "ddx", ddx, x);
  checkLike("serfDoubleBackward", "dy", dy, x);
  checkOptions("serfDoubleBackward", options);
  resolveKinks("serfDoubleBackward", {}, options.kinks);
  const out = outputsFor("serfDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SerfSlopeOptions): {} {
  checkInput("serfParameterGradients", "x", x);
  checkLike("serfParameterGradients", "dy", dy, x);
  checkOptions("serfParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x < -40 ? mulExp(1.1283791670955126 * x, x) : x * erf(log1pExp(x));
}

function value32(x: number): number {
  return x < -40 ? wideMulExp(1.1283791670955126 * x, x) : x * wideErf(wideLog1pExp(x));
}

function slope(x: number): number {
  if (x === Infinity) return 1;
  if (x < -40) {
    return mulExp(1.1283791670955126 * (1 + x), x);
  }

  const s = log1pExp(x);
  return erf(s) + x * (1.1283791670955126 * expProduct(-s, s) * sigmoid(x));
}

function slope32(x: number): number {
  if (x === Infinity) return 1;
  if (x < -40) {
    return wideMulExp(1.1283791670955126 * (1 + x), x);
  }

  const s = wideLog1pExp(x);
  return wideErf(s) + x * (1.1283791670955126 * wideExpProduct(-s, s) * wideSigmoid(x));
}

function bend(x: number): number {
  if (x <= -40) {
    return mulExp(1.1283791670955126 * (2 + x), x);
  }

  const right = Math.min(Math.max(x, 0), 100);
  const low = log1pExp(-Math.abs(x));
  const s = sigmoid(x);
  const factor = 1.1283791670955126 * s * (2 + Math.min(x, 100) * (sigmoid(-x) - 2 * (right + low) * s));
  return mulExpProduct(factor * exp(-low * (low + 2 * right)), -right, right);
}

function bend32(x: number): number {
  if (x <= -40) {
    return wideMulExp(1.1283791670955126 * (2 + x), x);
  }

  const right = Math.min(Math.max(x, 0), 100);
  const low = wideLog1pExp(-Math.abs(x));
  const s = wideSigmoid(x);
  const factor = 1.1283791670955126 * s * (2 + Math.min(x, 100) * (wideSigmoid(-x) - 2 * (right + low) * s));
  return wideMulExpProduct(factor * wideExp(-low * (low + 2 * right)), -right, right);
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

/** erf x for |x| ≤ 1, in binary64 for a result that is rounded to binary32. */
const wideErfCentre = (x: number): number => {
  const w = x * x - 0.5;
  const p4 =
    0.003480192137942234 +
    w * (-0.0005611924055169759 + w * (0.00007882416618560426 + w * -0.000009641518073732729));
  const p =
    -0.034531261362055234 +
    w * (-0.28107217808554136 + w * (0.07940999086277753 + w * (-0.01828388350678976 + w * p4)));
  return x + x * p;
};

/** φ(x) = e^(−x²/2) / √(2π), the density of the normal distribution, in binary64 for a result that is rounded to binary32. */
const wideNormalPdf = (x: number): number => 0.3989422804014327 * wideExp(-0.5 * x * x);

/** Φ(−a) / φ(a) for a ≥ 0, the Mills ratio, in binary64 for a result that is rounded to binary32. */
const wideMillsRatio = (a: number): number => {
  const u = 1 / (a + 4.5);
  const z = u * u;
  const p10 = -6555262.17623646 + u * 11458019.568720995 + z * -7958853.424586365;
  const p8 = -352766.44758967496 + u * 1902689.2825936058 + z * p10;
  const p6 = -1565.6375822496072 + u * 56446.00381108497 + z * p8;
  const p4 = 276.5473343584214 + u * 1314.288432329196 + z * p6;
  const p2 = 19.23931226366629 + u * 78.12136166659671 + z * p4;
  return u * (0.9999992609394874 + u * 4.500134117884153 + z * p2);
};

/** erf x, the error function, in binary64 for a result that is rounded to binary32. */
const wideErf = (x: number): number => {
  if (Math.abs(x) < 1) {
    return wideErfCentre(x);
  }
  const a = Math.abs(x) > 6 ? Math.SQRT2 * 6 : Math.SQRT2 * Math.abs(x);
  const outer = 1 - 2 * (wideNormalPdf(a) * wideMillsRatio(a));
  return x < 0 ? -outer : outer;
};

/** ln(1 + t) for 0 ≤ t ≤ 1, in binary64 for a result that is rounded to binary32. */
const wideLog1pUnit = (t: number): number => {
  const s = t / (2 + t);
  const z = s * s;
  const p = 0.2861688396566621 + z * (0.21427672654009902 + z * 0.24300863363741146);
  return s * (2 + z * (0.6666667562240125 + z * (0.3999887774618558 + z * p)));
};

/** ln(1 + eˣ), in binary64 for a result that is rounded to binary32. */
const wideLog1pExp = (x: number): number => {
  const clamped = x < -708 ? -708 : x;
  return 0.5 * (clamped + Math.abs(clamped)) + wideLog1pUnit(wideExp(-Math.abs(clamped)));
};

/** e^(a·b), as accurate as if the product were not rounded, in binary64 for a result that is rounded to binary32. */
const wideExpProduct = (a: number, b: number): number => wideExp(a * b);

/** 1 / (1 + e⁻ˣ), in binary64 for a result that is rounded to binary32. */
const wideSigmoid = (x: number): number => 1 / (1 + wideExp(-x));

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulExpProduct = (a: number, b: number, c: number): number => wideMulExp(a, b * c);
