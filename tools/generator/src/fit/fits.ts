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

/** a, of which t is (a − ½) / (a + 3½). */
const tailArgument: Formula = (t, m) =>
  m.divide(m.add(m.literal(0.5), m.multiply(m.literal(3.5), t)), m.subtract(m.literal(1), t));

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
    title: `φ(a) / Φ(−a) − a − ${c} for t = (a − ½) / (a + 3½), relative to φ(a) / Φ(−a)`,
    type, degree, interval: [-1/7, (top-0.5) / (top + 3.5)],
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
  millsFit("f64", 24, 53, 0.640625),
  millsFit("f32", 10, 19, 0.640625),
  cdfCentre("f64", 7),
  cdfCentre("f32", 3),
];
