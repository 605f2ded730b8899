import { cos, defineIntrinsic } from "@subgrad/spec";
import { fma } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "cosTail",
  title: "cos(high + low) − cosLeading(high) for |high| ≤ π/4, where low is what reduction left over",
  inputs: ["high", "low"],
  definition: ({ high, low }) => cos(high + low) - (1 - 0.5 * high * high),
  // −high²/2 + high⁴·p(high²) − high·low
  f32: ({ high, low }) => {
    const z = high * high;
    const p = fma(fma(0.000024432102, z, -0.0013887308), z, 0.041666646);
    return fma(-0.5, z, fma(z * z, p, -high * low));
  },
  // What 1 − high²/2 has lost by rounding is known exactly (fdlibm, k_cos.c).
  f64: ({ high, low }) => {
    const z = high * high;
    const half = 0.5 * z;
    const p4 = 2.0875678087965784e-9 + z * -1.135733692269237e-11;
    const p2 = 0.000024801587288295417 + z * (-2.755731401513862e-7 + z * p4);
    const p = 0.04166666666666659 + z * (-0.0013888888888872186 + z * p2);
    return 1 - (1 - half) - half + (z * z * p - high * low);
  },
  notes: `Coefficients: fits cosTail32 (degree 2 in high², error 0.002 · 2^-24 of the cosine) and cosTail64 (degree 5,
    0.0005 · 2^-53).`,
  internal: true,
});
