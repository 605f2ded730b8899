import type { Reference } from "../generator.ts";

/** References of many inputs, as arrays that travel between threads and files. */
export interface References {
  readonly nearest: Float64Array;
  readonly rest: Float64Array;
}

export const referenceAt = ({ nearest, rest }: References, index: number): Reference => ({
  nearest: nearest[index]!,
  rest: rest[index]!,
});

export function collect(xs: Float64Array, compute: (x: number) => Reference): References {
  const nearest = new Float64Array(xs.length);
  const rest = new Float64Array(xs.length);
  xs.forEach((x, index) => {
    const reference = compute(x);
    nearest[index] = reference.nearest;
    rest[index] = reference.rest;
  });
  return { nearest, rest };
}
