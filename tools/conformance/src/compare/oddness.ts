import type { References } from "../oracle/references.ts";

/** Whether f(−x) = −f(x) wherever both were computed. */
export function isOdd(xs: Float64Array, { nearest, rest }: References): boolean {
  const indexes = new Map(
    Array.from(xs, (x, index) => [x, index] as const).filter(([x]) => x !== 0 && !Number.isNaN(x)),
  );
  let pairs = 0;
  for (const [x, index] of indexes) {
    const mirrored = indexes.get(-x);
    if (x < 0 || mirrored === undefined) continue;
    if (nearest[index] !== -nearest[mirrored]! || Math.abs(rest[index]! + rest[mirrored]!) > 2 ** -20)
      return false;
    pairs += 1;
  }
  return pairs > 0;
}
