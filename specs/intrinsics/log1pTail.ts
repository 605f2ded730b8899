import { defineIntrinsic, log1p } from "@subgrad/spec";
import { fma } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "log1pTail",
  title: "ln(1 + f) − f for −0.293 ≤ f ≤ 0.5",
  inputs: ["f"],
  definition: ({ f }) => log1p(f) - f,
  // −f²/2 + f³·p
  f32: ({ f }) => {
    const p6 = fma(fma(0.048089165, f, -0.10458293), f, 0.12128941);
    const p4 = fma(fma(p6, f, -0.12636478), f, 0.1421619);
    const p2 = fma(fma(p4, f, -0.16654067), f, 0.20001777);
    const p = fma(fma(p2, f, -0.25000268), f, 0.3333332);
    const square = f * f;
    return fma(-0.5, square, f * square * p);
  },
  // With s = f / (2 + f), ln(1 + f) = 2 artanh(s) = 2s + s·z·p, where 2s = f − s·f and s·f = f²/2 − s·f²/2
  // (fdlibm, e_log.c): the quotient and the series only touch terms of third order.
  f64: ({ f }) => {
    const s = f / (2 + f);
    const z = s * s;
    const p5 = 0.15391107806313797 + z * (0.13173671844573326 + z * 0.13842534451233765);
    const p3 = 0.22222224294674758 + z * (0.18181665994751403 + z * p5);
    const p1 = 0.4000000000005664 + z * (0.28571428555841516 + z * p3);
    const p = 0.666666666666666 + z * p1;
    const halfSquare = 0.5 * f * f;
    return s * (halfSquare + z * p) - halfSquare;
  },
  notes: `Coefficients: fits log1pTail32 (degree 8, error 0.04 · 2^-24 of ln(1 + f)) and artanhTail64 (degree 7 in s²,
    0.002 · 2^-53).`,
  internal: true,
});
