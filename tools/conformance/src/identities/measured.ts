/**
 * Numbers as a target's answers make them: what it answered, how far off that may be if every promise is kept, and the
 * largest number on the way, in ULP of which differences are stated.
 * @module
 */
import { ordinary } from "../generator.ts";
import type { Enclosure } from "../generator.ts";
import type { Workbench } from "../oracle/workbench.ts";
import { toNumber } from "./exact.ts";

export interface Measured {
  /** Arithmetic between answers is exact. */
  readonly centre: Enclosure;
  /** The truth is at most this far away. */
  readonly radius: number;
  readonly magnitude: number;
}

export const exactly = (centre: Enclosure, bench: Workbench): Measured => ({
  centre,
  radius: 0,
  magnitude: Math.abs(toNumber(bench, centre)),
});

export const negated = (a: Measured, { arithmetic }: Workbench): Measured => ({
  ...a,
  centre: arithmetic.negate(a.centre),
});

export function combined(
  operator: "+" | "-" | "*" | "/",
  a: Measured,
  b: Measured,
  bench: Workbench,
): Measured {
  const { add, subtract, multiply, divide } = bench.arithmetic;
  const [left, right] = [a, b].map(({ centre }) => Math.abs(toNumber(bench, centre))) as [number, number];
  switch (operator) {
    case "+":
    case "-":
      return {
        centre: (operator === "+" ? add : subtract)(a.centre, b.centre),
        radius: a.radius + b.radius,
        magnitude: Math.max(a.magnitude, b.magnitude),
      };
    case "*":
      return {
        centre: multiply(a.centre, b.centre),
        radius: left * b.radius + right * a.radius + a.radius * b.radius,
        magnitude: a.magnitude * b.magnitude,
      };
    case "/": {
      const least = right - b.radius;
      return {
        centre: divide(a.centre, b.centre),
        radius: least > 0 ? (a.radius + (left / right) * b.radius) / least : Infinity,
        magnitude: a.magnitude / right,
      };
    }
  }
}

/** What a function makes of arguments: exactly, and of the uncertainty of each what it makes of that. */
export function applied(
  of: (values: readonly Enclosure[]) => Enclosure,
  values: readonly Measured[],
  bench: Workbench,
): Measured {
  const centre = of(values.map((value) => value.centre));
  const radius = values.reduce((sum, value, index) => sum + spread(of, values, index, centre, bench), 0);
  return { centre, radius, magnitude: Math.abs(toNumber(bench, centre)) };
}

/** How far the result moves when one argument moves as far as it may. */
export function spread(
  of: (values: readonly Enclosure[]) => Enclosure,
  values: readonly Measured[],
  index: number,
  centre: Enclosure,
  bench: Workbench,
): number {
  const { arithmetic } = bench;
  const { radius } = values[index]!;
  if (radius === 0) return 0;
  const by = arithmetic.literal(radius);
  const moved = [arithmetic.add, arithmetic.subtract].map((move) => {
    const all = values.map((value, place) => (place === index ? move(value.centre, by) : value.centre));
    const { lower, upper } = ordinary(arithmetic, arithmetic.subtract(of(all), centre));
    return Math.max(...[lower, upper].map((end) => Math.abs(arithmetic.mpfr.mpfr_get_d(end, 0))));
  });
  return Math.max(...moved);
}
