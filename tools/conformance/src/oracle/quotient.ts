/** Difference quotients of the first and of the second order; all are off by O(h²). */
import type { Enclosure, Expression } from "../generator.ts";
import type { Shift, Values, Workbench } from "./workbench.ts";

/** How often a formula is differentiated. */
export type Order = 1 | 2;
export type Direction = "central" | "left" | "right";

/** What is differentiated, how often, and on which side. */
export interface Differentiated {
  readonly formula: Expression;
  readonly name: string;
  readonly values: Values;
  readonly order: Order;
  readonly direction: Direction;
}

/** Values at so many steps from the place, and their weights. */
type Stencil = readonly (readonly [steps: number, weight: number])[];

/** (f(v + h) − f(v − h)) / 2h, or ±(−3f(v) + 4f(v ± h) − f(v ± 2h)) / 2h; and with 1 / h² those of the second order. */
const central: { readonly [order in Order]: Stencil } = {
  1: [
    [1, 0.5],
    [-1, -0.5],
  ],
  2: [
    [1, 1],
    [0, -2],
    [-1, 1],
  ],
};
const oneSided: { readonly [order in Order]: Stencil } = {
  1: [
    [0, -1.5],
    [1, 2],
    [2, -0.5],
  ],
  2: [
    [0, 1.75],
    [1, -4],
    [2, 2.5],
    [4, -0.25],
  ],
};

/** With steps of 2ᵏ. */
export function quotient(
  bench: Workbench,
  { formula, name, values, order, direction }: Differentiated,
  exponent: number,
): Enclosure {
  const { arithmetic } = bench;
  const mirror = direction === "left" ? -1 : 1;
  const stencil = direction === "central" ? central[order] : oneSided[order];
  const terms = stencil.map(([steps, weight]) => {
    const shift = steps === 0 ? undefined : shiftBy(name, mirror * steps, exponent);
    const factor = order === 1 ? mirror * weight : weight;
    return arithmetic.multiply(arithmetic.literal(factor), bench.evaluate(formula, values, shift));
  });
  return arithmetic.multiply(terms.reduce(arithmetic.add), powerOf(bench, -order * exponent));
}

/** Numbers of steps are powers of two. */
const shiftBy = (name: string, steps: number, exponent: number): Shift => ({
  name,
  sign: steps < 0 ? -1 : 1,
  exponent: exponent + Math.log2(Math.abs(steps)),
});

function powerOf({ arithmetic: { mpfr, arena } }: Workbench, exponent: number): Enclosure {
  const result = arena.take();
  mpfr.mpfr_set_si_2exp(result, 1, exponent, 0);
  return { lower: result, upper: result };
}
