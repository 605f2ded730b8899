/**
 * Every polynomial of the kernels in specs/intrinsics. `npx tsx tools/generator/src/fit/cli.ts [name]` prints the
 * coefficients.
 * @module
 */
import type { Fit, Formula } from "./fit.ts";

/** Half of ln 2, and a little for the rounding of the quotient that the argument reduction rounds to an integer. */
const HALF_LN2 = 0.3466;

/** (eʳ − 1 − r) / r² */
const expTail: Formula = (r, m) => m.divide(m.subtract(m.functions["expm1"]!(r), r), m.multiply(r, r));
/** The weight of an error in expTail, relative to eʳ − 1. */
const relativeToExpm1: Formula = (r, m) => m.divide(m.multiply(r, r), m.functions["expm1"]!(r));

/** a, of which t is (a − ½) / (a + 3⅝). */
const tailArgument: Formula = (t, m) =>
  m.divide(m.add(m.literal(0.5), m.multiply(m.literal(3.625), t)), m.subtract(m.literal(1), t));

/** φ(a) / Φ(−a) = √(2/π) e^(−a²/2) / erfc(a / √2) */
const inverseMills: Formula = (a, m) => {
  const halfSquare = m.divide(m.multiply(a, a), m.literal(2));
  const density = m.multiply(
    m.functions["sqrt"]!(m.divide(m.literal(2), m.constant("PI"))),
    m.functions["exp"]!(m.negate(halfSquare)),
  );
  return m.divide(density, m.functions["erfc"]!(m.multiply(a, m.constant("SQRT1_2"))));
};
const millsFit = (type: "f32"|"f64", degree: number, top: number, c: number): Fit => ({
    name: type==="f32"?"inverseMills32":"inverseMills64",
    title: `φ(a) / Φ(−a) − a − ${c} for t = (a − ½) / (a + 3⅝), relative to φ(a) / Φ(−a)`,
    type, degree, interval: [-0.5/3.625, (top-0.5) / (top + 3.625)],
    target: (t, m) => { const a = tailArgument(t,m); return m.subtract(m.subtract(inverseMills(a, m), a), m.literal(c)) },
    weight: (t, m) => m.divide(m.literal(1), inverseMills(tailArgument(t, m),m)),
});

/** (Φ(x) − ½) / x for z = x² */
const cdfCentre = (type: "f32"|"f64", degree: number): Fit => ({
    name: type==="f32"?"normalCdfCentre32":"normalCdfCentre64",
    title: `(Φ(x) − ½) / x for z = x², relative to Φ(−x) / x`,
    type, degree, interval: [1e-9, 0.25],
    target: (z, m) => { const x = m.functions["sqrt"]!(z); return m.divide(m.functions["erf"]!(m.multiply(x,m.constant("SQRT1_2"))), m.multiply(m.literal(2),x)) },
    weight: (z, m) => { const x = m.functions["sqrt"]!(z); return m.divide(m.multiply(m.literal(2),x), m.functions["erfc"]!(m.multiply(x,m.constant("SQRT1_2")))) },
});

const logFit = (degree: number, top: number): Fit => ({ name: "logTail64", title: `(2 artanh(s)/s − 2)/z for z = s² d${degree} [0,${top}]`, type: "f64", degree, interval: [1e-9, top],
  target: (z, m) => { const s = m.functions["sqrt"]!(z); const at = m.divide(m.subtract(m.functions["log1p"]!(s), m.functions["log1p"]!(m.negate(s))), s); return m.divide(m.subtract(at, m.literal(2)), z); },
  weight: (z, m) => m.divide(z, m.literal(2)) });
const log32 = (degree: number, i: [number,number]): Fit => ({ name: "logTail32", title: `(log1p(f) − f + f²/2)/f³ d${degree} ${i}`, type: "f32", degree, interval: i,
  target: (f, m) => m.divide(m.add(m.subtract(m.functions["log1p"]!(f), f), m.divide(m.multiply(f,f),m.literal(2))), m.multiply(f, m.multiply(f,f))),
  weight: (f, m) => m.divide(m.multiply(f, m.multiply(f,f)), m.functions["log1p"]!(f)) });
const tanh32 = (degree: number): Fit => ({ name: "tanhCentre32", title: `(tanh(x)/x − 1)/z d${degree}`, type: "f32", degree, interval: [1e-9, 0.625**2],
  target: (z, m) => { const x = m.functions["sqrt"]!(z); return m.divide(m.subtract(m.divide(m.functions["tanh"]!(x), x), m.literal(1)), z); },
  weight: (z, m) => { const x = m.functions["sqrt"]!(z); return m.divide(m.multiply(x,z), m.functions["tanh"]!(x)); } });
const erfC = (type: "f32"|"f64", degree: number): Fit => ({ name: type==="f32"?"erfCentre32":"erfCentre64", title: `erf(x)/x − 1 d${degree}`, type, degree, interval: [1e-9, 1],
  target: (z, m) => { const x = m.functions["sqrt"]!(z); return m.subtract(m.divide(m.functions["erf"]!(x), x), m.literal(1)); },
  weight: (z, m) => { const x = m.functions["sqrt"]!(z); return m.divide(x, m.functions["erf"]!(x)); } });
export const fits: readonly Fit[] = [
  {
    name: "expTail32",
    title: "(e^r - 1 - r) / r², relative to e^r - 1",
    type: "f32",
    degree: 5,
    interval: [-HALF_LN2, HALF_LN2],
    target: expTail,
    weight: relativeToExpm1,
  },
  {
    name: "expTail32b",
    title: "(e^r - 1 - r) / r², relative to e^r - 1",
    type: "f32",
    degree: 4,
    interval: [-HALF_LN2, HALF_LN2],
    target: expTail,
    weight: relativeToExpm1,
  },
  {
    name: "expTail64",
    title: "(e^r - 1 - r) / r², relative to e^r - 1",
    type: "f64",
    degree: 10,
    interval: [-HALF_LN2, HALF_LN2],
    target: expTail,
    weight: relativeToExpm1,
  },
  millsFit("f64", 25, 53, 0.640625),
  millsFit("f32", 10, 19, 0.640625),
  cdfCentre("f64", 7),
  cdfCentre("f32", 3),
  logFit(7,0.04),
  ...[7,8].map(d=>log32(d,[-0.293,0.5])),
  ...[4].map(d=>tanh32(d)),
  ...[6].map(d=>erfC("f32",d)), ...[12].map(d=>erfC("f64",d)),
];
