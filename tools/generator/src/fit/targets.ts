/** The functions that the kernels approximate by polynomials, in multiprecision. @module */
import type { Pointer } from "../arithmetic/mpfr.ts";
import type { Multiprecision } from "../arithmetic/multiprecision.ts";
import type { Formula } from "./fit.ts";

const call = (m: Multiprecision, name: string, x: Pointer): Pointer => m.functions[name]!(x);
const square = (x: Pointer, m: Multiprecision): Pointer => m.multiply(x, x);
const cube = (x: Pointer, m: Multiprecision): Pointer => m.multiply(x, square(x, m));
const half = (x: Pointer, m: Multiprecision): Pointer => m.divide(x, m.literal(2));

/** A formula of x as one of z = x². */
export const ofSquare =
  (formula: Formula): Formula =>
  (z, m) =>
    formula(call(m, "sqrt", z), m);

/** A formula of x as one of w = x² − ½. */
export const ofCentredSquare =
  (formula: Formula): Formula =>
  (w, m) =>
    formula(call(m, "sqrt", m.add(w, m.literal(0.5))), m);

/** (eʳ − 1 − r) / r² */
export const expTail: Formula = (r, m) => m.divide(m.subtract(call(m, "expm1", r), r), square(r, m));
/** r² / (eʳ − 1) */
export const expTailShare: Formula = (r, m) => m.divide(square(r, m), call(m, "expm1", r));

/** r³ / eʳ */
export const cubeShareOfExp: Formula = (r, m) => m.divide(cube(r, m), call(m, "exp", r));

/** What eʰ is beyond its Taylor polynomial of the given degree, over the next power of h. */
export const expBeyond =
  (degree: number): Formula =>
  (h, m) => {
    const power = powerOf(degree + 1)(h, m);
    let term = m.literal(1);
    let rest = call(m, "expm1", h);
    for (let k = 1; k <= degree; k++) {
      term = m.divide(m.multiply(term, h), m.literal(k));
      rest = m.subtract(rest, term);
    }
    return m.divide(rest, power);
  };
export const powerOf =
  (exponent: number): Formula =>
  (x, m) =>
    Array.from({ length: exponent }).reduce((power: Pointer) => m.multiply(power, x), m.literal(1));

/** (f(x) / x − 1) / x² for an odd f whose slope at 0 is 1 */
export const oddTail =
  (name: "atan" | "sin" | "tanh"): Formula =>
  (x, m) =>
    m.divide(m.subtract(m.divide(call(m, name, x), x), m.literal(1)), square(x, m));
/** x³ / f(x) */
export const oddTailShare =
  (name: "atan" | "sin" | "tanh"): Formula =>
  (x, m) =>
    m.divide(cube(x, m), call(m, name, x));

/** (x − tanh x) / x³ − ¼ */
export const xMinusTanh: Formula = (x, m) =>
  m.subtract(m.divide(m.subtract(x, call(m, "tanh", x)), cube(x, m)), m.literal(0.25));
/** x³ / (x − tanh x) */
export const xMinusTanhShare: Formula = (x, m) => m.divide(cube(x, m), m.subtract(x, call(m, "tanh", x)));

/** (cos x − 1 + x²/2) / x⁴ */
export const cosTail: Formula = (x, m) => {
  const beyondOne = m.subtract(call(m, "cos", x), m.literal(1));
  return m.divide(m.add(beyondOne, half(square(x, m), m)), square(square(x, m), m));
};
/** x⁴ / cos x */
export const cosTailShare: Formula = (x, m) => m.divide(square(square(x, m), m), call(m, "cos", x));

/** (ln(1 + f) − f + f²/2) / f³ */
export const log1pTail: Formula = (f, m) =>
  m.divide(m.add(m.subtract(call(m, "log1p", f), f), half(square(f, m), m)), cube(f, m));
/** f³ / ln(1 + f) */
export const log1pTailShare: Formula = (f, m) => m.divide(cube(f, m), call(m, "log1p", f));

/** (2 artanh(s) / s − 2) / s² */
export const artanhTail: Formula = (s, m) => {
  const twice = m.subtract(call(m, "log1p", s), call(m, "log1p", m.negate(s)));
  return m.divide(m.subtract(m.divide(twice, s), m.literal(2)), square(s, m));
};
/** s³ / (2 artanh(s)), with the numerator's first term for the denominator */
export const artanhTailShare: Formula = (s, m) => half(square(s, m), m);

/** erf(x) / x − 1 */
export const erfCentre: Formula = (x, m) => m.subtract(m.divide(call(m, "erf", x), x), m.literal(1));
/** x / erf(x) */
export const erfCentreShare: Formula = (x, m) => m.divide(x, call(m, "erf", x));

/** (Φ(x) − ½) / x */
export const normalCdfCentre: Formula = (x, m) =>
  m.divide(call(m, "erf", m.multiply(x, m.constant("SQRT1_2"))), m.add(x, x));
/** x / Φ(−x) */
export const normalCdfCentreShare: Formula = (x, m) =>
  m.divide(m.add(x, x), call(m, "erfc", m.multiply(x, m.constant("SQRT1_2"))));

/** φ(a) / Φ(−a) = √(2/π) e^(−a²/2) / erfc(a / √2), the inverse of the Mills ratio */
const inverseMills: Formula = (a, m) => {
  const peak = call(m, "sqrt", m.divide(m.literal(2), m.constant("PI")));
  const density = m.multiply(peak, call(m, "exp", m.negate(half(square(a, m), m))));
  return m.divide(density, call(m, "erfc", m.multiply(a, m.constant("SQRT1_2"))));
};
/** The a of which t is (a − ½) / (a + 3⅝) */
const millsArgument: Formula = (t, m) =>
  m.divide(m.add(m.literal(0.5), m.multiply(m.literal(3.625), t)), m.subtract(m.literal(1), t));
/** φ(a) / Φ(−a) − a − 41/64 */
export const inverseMillsTail: Formula = (t, m) => {
  const a = millsArgument(t, m);
  return m.subtract(inverseMills(a, m), m.add(a, m.literal(0.640625)));
};
/** Φ(−a) / φ(a) */
export const inverseMillsShare: Formula = (t, m) =>
  m.divide(m.literal(1), inverseMills(millsArgument(t, m), m));

/** The a of which u is 1 / (a + 4½) */
const shiftedArgument: Formula = (u, m) => m.subtract(m.divide(m.literal(1), u), m.literal(4.5));
/** (a + 4½) · Φ(−a) / φ(a) */
export const millsRatio: Formula = (u, m) =>
  m.divide(m.literal(1), m.multiply(u, inverseMills(shiftedArgument(u, m), m)));
/** Its inverse. */
export const millsRatioShare: Formula = (u, m) => m.divide(m.literal(1), millsRatio(u, m));
