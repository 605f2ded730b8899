/** Difference quotients of the first and of the second order; all are off by O(h²). */
import type { Enclosure, Expression } from "../generator.ts";
import type { Shift, Values, Workbench } from "./workbench.ts";

/** How often a formula is differentiated. */
export type Order = 1 | 2;
export type Direction = "central" | "left" | "right";

/** What is differentiated, how often, and on which side; of a mixed one, once in another variable beside. */
export interface Differentiated {
  readonly formula: Expression;
  readonly name: string;
  readonly values: Values;
  readonly order: Order;
  readonly direction: Direction;
  readonly beside?: string;
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

/** A variable with its stencil, and the exponent of its steps. */
interface Axis {
  readonly name: string;
  readonly stencil: Stencil;
  readonly mirror: 1 | -1;
  readonly exponent: number;
}

/** With steps of 2ᵏ, and of a mixed one of so much in the other variable: then the stencil is the product of two. */
export function quotient(
  bench: Workbench,
  { formula, name, values, order, direction, beside }: Differentiated,
  exponent: number,
  exponentBeside: number,
): Enclosure {
  const { arithmetic } = bench;
  const stencil = direction === "central" ? central[order] : oneSided[order];
  const own: Axis = { name, stencil, mirror: direction === "left" ? -1 : 1, exponent };
  const axes =
    beside === undefined
      ? [own]
      : [own, { name: beside, stencil: central[1], mirror: 1 as const, exponent: exponentBeside }];
  const sign = order === 1 ? own.mirror : 1;
  const terms = placesOf(axes).map(({ weight, shifts }) =>
    arithmetic.multiply(arithmetic.literal(sign * weight), bench.evaluate(formula, values, shifts)),
  );
  const step = axes.reduce((sum, one) => sum + one.exponent, 0);
  return arithmetic.multiply(terms.reduce(arithmetic.add), powerOf(bench, -order * step));
}

interface Weighted {
  readonly weight: number;
  readonly shifts: readonly Shift[];
}

function placesOf(axes: readonly Axis[]): readonly Weighted[] {
  return axes.reduce<readonly Weighted[]>(
    (places, { name, stencil, mirror, exponent }) =>
      places.flatMap((place) =>
        stencil.map(([steps, weight]) => ({
          weight: place.weight * weight,
          shifts: steps === 0 ? place.shifts : [...place.shifts, shiftBy(name, mirror * steps, exponent)],
        })),
      ),
    [{ weight: 1, shifts: [] }],
  );
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
