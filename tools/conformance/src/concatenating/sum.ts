import { enclosedReference, exactly, f64, ulpOf } from "../generator.ts";
import type { Enclosure, Reference } from "../generator.ts";
import { settle } from "../oracle/workbench.ts";
import type { Workbench } from "../oracle/workbench.ts";

/** Σ factor · reference, and the sum of the magnitudes of its terms, which its errors are in proportion to. */
export function sumOfProducts(
  bench: Workbench,
  products: readonly (readonly [factor: number, reference: Reference])[],
): { readonly reference: Reference; readonly magnitude: number } {
  const { add, literal, multiply } = bench.arithmetic;
  const magnitude = products.reduce((sum, [factor, { nearest }]) => sum + Math.abs(factor * nearest), 0);
  if (!Number.isFinite(magnitude)) {
    const sum = products.reduce((total, [factor, { nearest }]) => total + factor * nearest, 0);
    return { reference: exactly(sum), magnitude: 0 };
  }
  const enclosureOf = ({ nearest, rest }: Reference): Enclosure =>
    rest === 0
      ? literal(nearest)
      : add(literal(nearest), multiply(literal(rest), literal(ulpOf(f64, nearest))));
  const reference = settle(bench, "a sum", () =>
    enclosedReference(
      bench.arithmetic,
      products.reduce(
        (sum, [factor, one]) => add(sum, multiply(literal(factor), enclosureOf(one))),
        literal(0),
      ),
    ),
  );
  return { reference, magnitude };
}
