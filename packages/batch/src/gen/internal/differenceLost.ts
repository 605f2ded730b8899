// Generated from specs/intrinsics/differenceLost.ts by @subgrad/generator. Do not edit.
/** a − b − difference, what rounding the difference has lost. */
export function differenceLost(a: number, b: number, difference: number): number {
  const shadow = difference - a;
  return a - (difference - shadow) - (b + shadow);
}
