// Generated from specs/intrinsics/tanhNormalHigh.ts by @subgrad/generator. Do not edit.
/** The high word of w(x) = 2√(2/π)(x + 0.044715x³), of which the logistic function is the tanh approximation of Φ. */
export function tanhNormalHigh(x: number): number {
  return Math.fround(x) * Math.fround(1.5957691669464111 + 0.07135481387376785 * (x * x));
}
