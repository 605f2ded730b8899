/** Every polynomial of the kernels in specs/intrinsics; cli.ts prints the coefficients. @module */
import type { Fit } from "./fit.ts";
import * as targets from "./targets.ts";
import { ofCentredSquare, ofSquare } from "./targets.ts";

/**
 * Bits of the fits' arithmetic. Every coefficient that is fixed divides the rest by the variable, whose smallest
 * value is about 10⁻⁶ of the interval: twenty bits a coefficient.
 */
export const PRECISION = 800;

/** Half of ln 2, and a little for the rounding of the quotient that the argument reduction rounds to an integer. */
const HALF_LN2 = 0.3466;
/** (π/4)², and a little for the same reason. */
const QUARTER_PI_SQUARED = 0.6193;
/** Squares are fitted from here on: the formulas divide by them. */
const ZERO = 1e-9;
/** (a − ½) / (a + 3⅝) */
const millsVariable = (a: number): number => (a - 0.5) / (a + 3.625);

const exp = {
  spec: "expTail",
  title: "(e^r − 1 − r) / r² on |r| ≤ ½ ln 2, relative to e^r − 1",
  interval: [-HALF_LN2, HALF_LN2],
  target: targets.expTail,
  weight: targets.expTailShare,
} as const;

const log = {
  spec: "log1pTail",
  title: "(ln(1 + f) − f + f²/2) / f³ on [−0.293, 0.5], relative to ln(1 + f)",
  interval: [-0.293, 0.5],
  target: targets.log1pTail,
  weight: targets.log1pTailShare,
} as const;

const sin = {
  spec: "sinTail",
  title: "(sin(r) / r − 1) / z in z = r², |r| ≤ π/4, relative to sin(r) / r",
  interval: [ZERO, QUARTER_PI_SQUARED],
  target: ofSquare(targets.oddTail("sin")),
  weight: ofSquare(targets.oddTailShare("sin")),
} as const;

const cos = {
  spec: "cosTail",
  title: "(cos(r) − 1 + z/2) / z² in z = r², |r| ≤ π/4, relative to cos(r)",
  interval: [ZERO, QUARTER_PI_SQUARED],
  target: ofSquare(targets.cosTail),
  weight: ofSquare(targets.cosTailShare),
} as const;

const xMinusTanh = {
  spec: "xMinusTanh",
  title: "(x − tanh x) / x³ − ¼ in w = x² − ½, x ≤ 1, relative to (x − tanh x) / x³",
  interval: [ZERO - 0.5, 0.5],
  target: ofCentredSquare(targets.xMinusTanh),
  weight: ofCentredSquare(targets.xMinusTanhShare),
} as const;

const atan = {
  spec: "atan",
  title: "(atan(t) / t − 1) / z in z = t², |t| ≤ ¼, relative to atan(t) / t",
  interval: [ZERO, 0.0625],
  target: ofSquare(targets.oddTail("atan")),
  weight: ofSquare(targets.oddTailShare("atan")),
} as const;

const erf = {
  spec: "erfCentre",
  title: "erf(x) / x − 1 in w = x² − ½, x ≤ 1, relative to erf(x) / x",
  interval: [ZERO - 0.5, 0.5],
  target: ofCentredSquare(targets.erfCentre),
  weight: ofCentredSquare(targets.erfCentreShare),
} as const;

const normalCdf = {
  spec: "normalCdfCentre",
  title: "(Φ(x) − ½) / x in z = x², x ≤ ½, relative to Φ(−x) / x",
  interval: [ZERO, 0.25],
  target: ofSquare(targets.normalCdfCentre),
  weight: ofSquare(targets.normalCdfCentreShare),
} as const;

const mills = {
  spec: "inverseMillsTail",
  title: "φ(a) / Φ(−a) − a − 41/64 in t = (a − ½) / (a + 3⅝), relative to φ(a) / Φ(−a)",
  target: targets.inverseMillsTail,
  weight: targets.inverseMillsShare,
} as const;

export const fits: readonly Fit[] = [
  {
    name: "expTail32",
    spec: "expTail",
    title: "(e^r − 1 − r − r²/2) / r³ on |r| ≤ ½ ln 2, relative to e^r",
    type: "f32",
    degree: 3,
    interval: [-HALF_LN2, HALF_LN2],
    target: targets.expBeyond(2),
    weight: targets.cubeShareOfExp,
  },
  { ...exp, name: "expm1MinusX32", spec: "expm1MinusX", type: "f32", degree: 5 },
  { ...exp, name: "expTail64", type: "f64", degree: 10 },
  { ...exp, name: "expm1ReducedWide", spec: "expm1Reduced", type: "wide", degree: 5 },
  {
    name: "expMinusExp32",
    spec: "mulExpMinusExp",
    title: "(e^h − 1 − h − h²/2 − h³/6) / h⁴ on |h| ≤ 0.351, relative to 1",
    type: "f32",
    degree: 3,
    interval: [-0.351, 0.351],
    target: targets.expBeyond(3),
    weight: targets.powerOf(4),
  },
  {
    name: "expMinusExp64",
    spec: "mulExpMinusExp",
    title: "(e^h − 1 − h − h²/2 − h³/6 − h⁴/24) / h⁵ on |h| ≤ 0.347, relative to 1",
    type: "f64",
    degree: 8,
    interval: [-0.347, 0.347],
    target: targets.expBeyond(4),
    weight: targets.powerOf(5),
  },
  { name: "log1pTail32", type: "f32", degree: 8, ...log },
  {
    name: "artanhTail64",
    spec: "log1pTail",
    title: "(2 artanh(s) / s − 2) / z in z = s² ≤ 1/25, relative to 2 artanh(s) / s",
    type: "f64",
    degree: 7,
    interval: [ZERO, 0.04],
    target: ofSquare(targets.artanhTail),
    weight: ofSquare(targets.artanhTailShare),
  },
  {
    name: "log1pUnitWide",
    spec: "log1pUnit",
    title: "(2 artanh(s) / s − 2) / z in z = s² ≤ 1/9, relative to 2 artanh(s) / s",
    type: "wide",
    degree: 4,
    interval: [ZERO, 0.1111112],
    target: ofSquare(targets.artanhTail),
    weight: ofSquare(targets.artanhTailShare),
  },
  {
    name: "tanhCentre32",
    spec: "tanh",
    title: "(tanh(x) / x − 1) / z in z = x², x ≤ 5/8, relative to tanh(x) / x",
    type: "f32",
    degree: 4,
    interval: [ZERO, 0.390625],
    target: ofSquare(targets.oddTail("tanh")),
    weight: ofSquare(targets.oddTailShare("tanh")),
  },
  { name: "xMinusTanh32", type: "f32", degree: 7, ...xMinusTanh },
  { name: "xMinusTanh64", type: "f64", degree: 16, ...xMinusTanh },
  { name: "sinTail32", type: "f32", degree: 2, ...sin },
  { name: "sinTail64", type: "f64", degree: 5, ...sin },
  { name: "cosTail32", type: "f32", degree: 2, ...cos },
  { name: "cosTail64", type: "f64", degree: 5, ...cos },
  { name: "atanTail32", type: "f32", degree: 3, ...atan },
  { name: "atanTail64", type: "f64", degree: 8, ...atan },
  {
    ...atan,
    name: "atanTailWide",
    title: "(atan(t) / t − 1) / z in z = t², |t| ≤ 1, relative to atan(t) / t",
    type: "wide",
    degree: 10,
    interval: [ZERO, 1],
  },
  { name: "erfCentre32", type: "f32", degree: 6, ...erf },
  { name: "erfCentre64", type: "f64", degree: 12, ...erf },
  { name: "erfCentreWide", type: "wide", degree: 7, ...erf },
  { name: "normalCdfCentre32", type: "f32", degree: 3, ...normalCdf },
  { name: "normalCdfCentre64", type: "f64", degree: 7, ...normalCdf },
  {
    name: "inverseMills32",
    type: "f32",
    degree: 10,
    interval: [millsVariable(0), millsVariable(19)],
    ...mills,
  },
  {
    name: "inverseMills64",
    type: "f64",
    degree: 25,
    interval: [millsVariable(0), millsVariable(53)],
    ...mills,
  },
  {
    name: "millsRatioWide",
    spec: "millsRatio",
    title: "(a + 4½) · Φ(−a) / φ(a) in u = 1 / (a + 4½), a ≤ 24, relative to itself",
    type: "wide",
    degree: 12,
    interval: [1 / 28.5, 1 / 4.5],
    target: targets.millsRatio,
    weight: targets.millsRatioShare,
  },
];
