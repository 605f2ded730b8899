// Generated from specs/intrinsics by @subgrad/generator. Do not edit.
import { readOnly } from "../read-only.ts";

/** |x|. */
export function abs(_x: number): number {
  return readOnly("abs");
}

/** asinh x. */
export function asinh(_x: number): number {
  return readOnly("asinh");
}

/** atan x. */
export function atan(_x: number): number {
  return readOnly("atan");
}

/** cos x. */
export function cos(_x: number): number {
  return readOnly("cos");
}

/** cos(a·b), as accurate as if the product were not rounded. */
export function cosProduct(_a: number, _b: number): number {
  return readOnly("cosProduct");
}

/** erf x, the error function. */
export function erf(_x: number): number {
  return readOnly("erf");
}

/** 1 − erf x. */
export function erfc(_x: number): number {
  return readOnly("erfc");
}

/** eˣ. */
export function exp(_x: number): number {
  return readOnly("exp");
}

/** 2ˣ. */
export function exp2(_x: number): number {
  return readOnly("exp2");
}

/** e^(a − b) where b is the greater one, as accurate as if the difference were not rounded; 1 elsewhere. */
export function expDifference(_a: number, _b: number): number {
  return readOnly("expDifference");
}

/** e^(x − eˣ), the density of the Gumbel distribution of minima. */
export function expMinusExp(_x: number): number {
  return readOnly("expMinusExp");
}

/** e^(a·b), as accurate as if the product were not rounded. */
export function expProduct(_a: number, _b: number): number {
  return readOnly("expProduct");
}

/** e^(a/b), as accurate as if the quotient were not rounded. */
export function expQuotient(_a: number, _b: number): number {
  return readOnly("expQuotient");
}

/** e^((a − b)/|c|) for a ≤ b, as accurate as if neither difference nor quotient were rounded. */
export function expScaledDifference(_a: number, _b: number, _c: number): number {
  return readOnly("expScaledDifference");
}

/** e^((a + b − c)/d), as accurate as if neither sum nor difference nor quotient were rounded. */
export function expScaledSum(_a: number, _b: number, _c: number, _d: number): number {
  return readOnly("expScaledSum");
}

/** eˣ − 1. */
export function expm1(_x: number): number {
  return readOnly("expm1");
}

/** eˣ − 1 − x, the height of eˣ above its tangent at 0. */
export function expm1MinusX(_x: number): number {
  return readOnly("expm1MinusX");
}

/** e^(a/b) − 1, as accurate as if the quotient were not rounded. */
export function expm1Quotient(_a: number, _b: number): number {
  return readOnly("expm1Quotient");
}

/** Φ(x) + x·φ(x), the derivative of x·Φ(x). */
export function geluSlope(_x: number): number {
  return readOnly("geluSlope");
}

/** λ(x) = φ(x) / Φ(−x), the inverse Mills ratio. */
export function inverseMills(_x: number): number {
  return readOnly("inverseMills");
}

/** ln x. */
export function log(_x: number): number {
  return readOnly("log");
}

/** ln(1 + x). */
export function log1p(_x: number): number {
  return readOnly("log1p");
}

/** ln(1 + eˣ). */
export function log1pExp(_x: number): number {
  return readOnly("log1pExp");
}

/** The greater of a and b. */
export function max(_a: number, _b: number): number {
  return readOnly("max");
}

/** The lesser of a and b. */
export function min(_a: number, _b: number): number {
  return readOnly("min");
}

/** a·b + c, also where the sum cancels. */
export function mulAdd(_a: number, _b: number, _c: number): number {
  return readOnly("mulAdd");
}

/** a·eˣ, right also where eˣ itself would underflow or overflow. */
export function mulExp(_a: number, _x: number): number {
  return readOnly("mulExp");
}

/** a·e^(x − eˣ), right also where the exponential itself would underflow. */
export function mulExpMinusExp(_a: number, _x: number): number {
  return readOnly("mulExpMinusExp");
}

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow. */
export function mulExpProduct(_a: number, _b: number, _c: number): number {
  return readOnly("mulExpProduct");
}

/** a·e^(b/c), as accurate as if the quotient were not rounded, right also where e^(b/c) itself would underflow. */
export function mulExpQuotient(_a: number, _b: number, _c: number): number {
  return readOnly("mulExpQuotient");
}

/** a times the second derivative of x·T(x) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))). */
export function mulGeluTanhBend(_a: number, _x: number): number {
  return readOnly("mulGeluTanhBend");
}

/** a·(T(x) + x·T′(x)) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))): a times the slope of x·T(x). */
export function mulGeluTanhSlope(_a: number, _x: number): number {
  return readOnly("mulGeluTanhSlope");
}

/** a·b·Φ(x), right also where a·b overflows or Φ(x) underflows, for |b| from 1 to 1/√Φ(x). */
export function mulMulNormalCdf(_a: number, _b: number, _x: number): number {
  return readOnly("mulMulNormalCdf");
}

/** a·b·φ(x), right also where a·b overflows or φ(x) underflows, for |b| up to 1/√φ(x). */
export function mulMulNormalPdf(_a: number, _b: number, _x: number): number {
  return readOnly("mulMulNormalPdf");
}

/** a·b·½(1 + tanh(√(2/π)(x + 0.044715x³))), right also where a·b overflows, for |b| from 1 to the inverse of its root. */
export function mulMulTanhNormalCdf(_a: number, _b: number, _x: number): number {
  return readOnly("mulMulTanhNormalCdf");
}

/** a·Φ(x), right also where Φ(x) itself would underflow. */
export function mulNormalCdf(_a: number, _x: number): number {
  return readOnly("mulNormalCdf");
}

/** a·φ(x), right also where φ(x) itself would underflow. */
export function mulNormalPdf(_a: number, _x: number): number {
  return readOnly("mulNormalPdf");
}

/** a·φ((x − mean) / deviation), as accurate as if difference and quotient were not rounded, right also where φ itself would underflow. */
export function mulNormalPdfOf(_a: number, _mean: number, _deviation: number, _x: number): number {
  return readOnly("mulNormalPdfOf");
}

/** a·σ(1.702·x), as accurate as if the product were not rounded, right also where σ itself would underflow. */
export function mulQuickSigmoid(_a: number, _x: number): number {
  return readOnly("mulQuickSigmoid");
}

/** a·σ(x), right also where σ(x) itself would underflow. */
export function mulSigmoid(_a: number, _x: number): number {
  return readOnly("mulSigmoid");
}

/** a·σ(b·c), as accurate as if the product were not rounded, right also where σ(b·c) itself would underflow. */
export function mulSigmoidProduct(_a: number, _b: number, _c: number): number {
  return readOnly("mulSigmoidProduct");
}

/** a·σ(x)·σ(−x), right also where the slope itself would underflow. */
export function mulSigmoidSlope(_a: number, _x: number): number {
  return readOnly("mulSigmoidSlope");
}

/** a·½(1 + tanh(√(2/π)(x + 0.044715x³))), a times the tanh approximation of Φ(x). */
export function mulTanhNormalCdf(_a: number, _x: number): number {
  return readOnly("mulTanhNormalCdf");
}

/** Φ(x), the distribution function of the normal distribution. */
export function normalCdf(_x: number): number {
  return readOnly("normalCdf");
}

/** Φ((x − mean) / deviation), the distribution function of a normal distribution. */
export function normalCdfOf(_mean: number, _deviation: number, _x: number): number {
  return readOnly("normalCdfOf");
}

/** φ(x) = e^(−x²/2) / √(2π), the density of the normal distribution. */
export function normalPdf(_x: number): number {
  return readOnly("normalPdf");
}

/** 1 / (1 + e⁻ˣ). */
export function sigmoid(_x: number): number {
  return readOnly("sigmoid");
}

/** σ(x)·σ(−x), the derivative of the sigmoid. */
export function sigmoidSlope(_x: number): number {
  return readOnly("sigmoidSlope");
}

/** sin x. */
export function sin(_x: number): number {
  return readOnly("sin");
}

/** sin(a·b), as accurate as if the product were not rounded. */
export function sinProduct(_a: number, _b: number): number {
  return readOnly("sinProduct");
}

/** sin(x) / x, and 1 at 0. */
export function sinc(_x: number): number {
  return readOnly("sinc");
}

/** ln(1 + e^−|b·x|) / b, right also where the exponential itself would underflow. */
export function softplusTail(_b: number, _x: number): number {
  return readOnly("softplusTail");
}

/** √x. */
export function sqrt(_x: number): number {
  return readOnly("sqrt");
}

/** tanh x. */
export function tanh(_x: number): number {
  return readOnly("tanh");
}

/** x − tanh x. */
export function xMinusTanh(_x: number): number {
  return readOnly("xMinusTanh");
}
