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

/** λ(a) = φ(a) / Φ(−a) for the a ≥ 0 of which v is a / (a + k). */
const inverseMills =
  (k: number): Formula =>
  (v, m) => {
    const a = argumentOf(k)(v, m);
    const half = m.divide(m.multiply(a, a), m.literal(2));
    const root = m.functions["sqrt"]!(m.divide(m.literal(2), m.constant("PI")));
    const tail = m.functions["erfc"]!(m.multiply(a, m.constant("SQRT1_2")));
    return m.divide(m.multiply(root, m.functions["exp"]!(m.negate(half))), tail);
  };
const argumentOf =
  (k: number): Formula =>
  (v, m) =>
    m.divide(m.multiply(m.literal(k), v), m.subtract(m.literal(1), v));
const millsFit = (name: string, type: "f32"|"f64", degree: number, k: number, top: number): Fit => ({
    name,
    title: `φ(a) / Φ(−a) − a for v = a / (a + ${k}), relative to φ(a) / Φ(−a)`,
    type, degree, interval: [0, top / (top + k)],
    target: (v, m) => m.subtract(inverseMills(k)(v, m), argumentOf(k)(v, m)),
    weight: (v, m) => m.divide(m.literal(1), inverseMills(k)(v, m)),
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
  ...[2,2.5,3,3.5,4].flatMap((k)=>[16,18,20,22].map((d)=>millsFit(`mills64_${k}_${d}`,"f64",d,k,53))),
  ...[2,2.5,3,3.5,4].flatMap((k)=>[6,7,8].map((d)=>millsFit(`mills32_${k}_${d}`,"f32",d,k,19))),
];
