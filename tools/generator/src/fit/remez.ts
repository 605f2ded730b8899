/**
 * The exchange algorithm of Remez (1934), in the form of Cheney 1966, "Introduction to Approximation Theory",
 * chapter 3: solve for a polynomial whose weighted error alternates with equal magnitude on degree + 2 reference
 * points, move the reference to the extrema of its error, repeat.
 * @module
 */
import type { Multiprecision } from "../arithmetic/multiprecision.ts";
import type { Pointer } from "../arithmetic/mpfr.ts";
import type { Grid } from "./grid.ts";
import { solve } from "./solve.ts";

export interface Minimax {
  readonly coefficients: readonly Pointer[];
  readonly error: number;
}

const MAX_EXCHANGES = 60;
/** The error is levelled when its largest extremum exceeds the reference's by no more than this. */
const LEVEL = 1.002;

/** The polynomial whose largest weighted error on the grid is the least. */
export function minimax(grid: Grid, degree: number, numbers: Multiprecision): Minimax {
  let reference = firstReference(grid.points.length, degree + 2);
  for (let exchange = 0; exchange < MAX_EXCHANGES; exchange++) {
    const { coefficients, level } = interpolate(grid, reference, numbers);
    const errors = weightedErrors(grid, coefficients, numbers);
    const error = Math.max(...errors.map(Math.abs));
    if (error <= level * LEVEL) return { coefficients, error };
    reference = exchangeReference(errors, degree + 2);
  }
  throw new Error(
    `minimax: a polynomial of degree ${degree} did not level its error in ${MAX_EXCHANGES} exchanges`,
  );
}

function firstReference(points: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.round((index / (count - 1)) * (points - 1)));
}

/** The polynomial with errors of +level, −level, +level... on the reference. */
function interpolate(
  grid: Grid,
  reference: readonly number[],
  numbers: Multiprecision,
): { coefficients: Pointer[]; level: number } {
  const one = numbers.literal(1);
  const system = reference.map((position, index) => {
    const point = grid.points[position]!;
    const powers = [one];
    while (powers.length < reference.length - 1) powers.push(numbers.multiply(powers.at(-1)!, point));
    const alternating = numbers.divide(numbers.literal(index % 2 === 0 ? 1 : -1), grid.weights[position]!);
    return [...powers, alternating, grid.targets[position]!];
  });
  const solution = solve(system, numbers);
  return { coefficients: solution.slice(0, -1), level: Math.abs(numbers.toNumber(solution.at(-1)!)) };
}

/** weight · (polynomial − target) at every grid point. */
export function weightedErrors(
  grid: Grid,
  coefficients: readonly Pointer[],
  numbers: Multiprecision,
): number[] {
  return grid.points.map((point, index) => {
    const mark = numbers.mark();
    const value = coefficients.reduceRight(
      (sum, c) => numbers.add(numbers.multiply(sum, point), c),
      numbers.literal(0),
    );
    const error = numbers.multiply(numbers.subtract(value, grid.targets[index]!), grid.weights[index]!);
    const result = numbers.toNumber(error);
    numbers.release(mark);
    return result;
  });
}

/** The largest error of every run of equal signs, thinned out to as many as asked for. */
function exchangeReference(errors: readonly number[], count: number): number[] {
  const extrema: number[] = [];
  errors.forEach((error, position) => {
    const last = extrema.at(-1);
    if (last === undefined || Math.sign(errors[last]!) !== Math.sign(error)) extrema.push(position);
    else if (Math.abs(error) > Math.abs(errors[last]!)) extrema[extrema.length - 1] = position;
  });
  if (extrema.length < count)
    throw new Error(`minimax: ${extrema.length} extrema of ${count}: raise the precision`);
  while (extrema.length > count) dropSmallest(extrema, errors, extrema.length - count > 1);
  return extrema;
}

/** Signs must go on alternating: an end may go alone, an inner extremum only with a neighbour. */
function dropSmallest(extrema: number[], errors: readonly number[], inPairs: boolean): void {
  const size = (index: number): number => Math.abs(errors[extrema[index] ?? -1] ?? Infinity);
  const last = extrema.length - 1;
  const indices = inPairs ? extrema.map((_, index) => index) : [0, last];
  const smallest = indices.reduce((best, index) => (size(index) < size(best) ? index : best));
  if (smallest === 0 || smallest === last) extrema.splice(smallest, 1);
  else extrema.splice(size(smallest - 1) < size(smallest + 1) ? smallest - 1 : smallest, 2);
}
