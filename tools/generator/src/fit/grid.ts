import type { Multiprecision } from "../arithmetic/multiprecision.ts";
import type { Pointer } from "../arithmetic/mpfr.ts";
import type { Fit } from "./fit.ts";

/** The fit's functions at points dense enough to see every oscillation of the error. */
export interface Grid {
  readonly points: readonly Pointer[];
  readonly targets: readonly Pointer[];
  readonly weights: readonly Pointer[];
}

const POINTS_PER_COEFFICIENT = 40;

/** Chebyshev points: the error of a polynomial oscillates evenly in them. An even number of them avoids the centre. */
export function createGrid(fit: Fit, numbers: Multiprecision): Grid {
  const [low, high] = fit.interval;
  const count = POINTS_PER_COEFFICIENT * (fit.degree + 2);
  const points = Array.from({ length: count }, (_, index) => {
    const cosine = Math.cos(((index + 0.5) * Math.PI) / count);
    return numbers.literal((low + high) / 2 - ((high - low) / 2) * cosine);
  });
  return {
    points,
    targets: points.map((point) => fit.target(point, numbers)),
    weights: points.map((point) => numbers.functions["abs"]!(fit.weight(point, numbers))),
  };
}

/**
 * The grid on which the rest of the polynomial is fitted once its constant term is fixed:
 * c + v·q(v) ≈ t where q(v) ≈ (t − c) / v, with an error that is v times as important.
 */
export function withoutConstant(grid: Grid, constant: Pointer, numbers: Multiprecision): Grid {
  const { points, targets, weights } = grid;
  const magnitude = numbers.functions["abs"]!;
  return {
    points,
    targets: targets.map((target, index) =>
      numbers.divide(numbers.subtract(target, constant), points[index]!),
    ),
    weights: weights.map((weight, index) => numbers.multiply(weight, magnitude(points[index]!))),
  };
}
