import type { References } from "../oracle/references.ts";

/** Whether f(−x) = −f(x) wherever both were computed. A constant 0 has no sign that its zeros could keep. */
export function isOdd(xs: Float64Array, { nearest, rest }: References): boolean {
  const indexes = new Map(
    Array.from(xs, (x, index) => [x, index] as const).filter(([x]) => x !== 0 && !Number.isNaN(x)),
  );
  let isSomewhereNonzero = false;
  for (const [x, index] of indexes) {
    const mirrored = indexes.get(-x);
    if (x < 0 || mirrored === undefined) continue;
    if (nearest[index] !== -nearest[mirrored]! || Math.abs(rest[index]! + rest[mirrored]!) > 2 ** -20)
      return false;
    isSomewhereNonzero ||= nearest[index] !== 0;
  }
  return isSomewhereNonzero;
}
