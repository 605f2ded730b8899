// Generated from specs/intrinsics/mulAdd.ts by @subgrad/generator. Do not edit.
/** a·b + c, also where the sum cancels, in binary64 for a result that is rounded to binary32. */
export function wideMulAdd(a: number, b: number, c: number): number {
  return a * b + c;
}
