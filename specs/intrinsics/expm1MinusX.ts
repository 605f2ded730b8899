import { abs, defineIntrinsic, expm1, LN2 } from "@subgrad/spec";
import { addExpm1, expTail, fma, productLost } from "@subgrad/spec/kernel";

// Below these magnitudes the result rounds to x²/2, a factor of which may be subnormal.
const TINY_F32 = 1e-8;
const TINY_F64 = 1e-17;
// From here on x is lost beside eˣ.
const FAR = 60;

export default defineIntrinsic({
  name: "expm1MinusX",
  title: "eˣ − 1 − x, the height of eˣ above its tangent at 0",
  inputs: ["x"],
  definition: ({ x }) => expm1(x) - x,
  derivatives: { x: ({ x }) => expm1(x) },
  thresholds: [-40, -18, -0.6931471805599453, 0, 0.6931471805599453, 88.72284, 89, 709.782712893384, 710],
  // Near 0 from the value g at half the argument, y: (y + g)² + 2g, of which both terms are positive. Of expTail only the
  // share in eʳ counts, here all of it does.
  f32: ({ x }) => {
    const y = 0.5 * x;
    const p4 = fma(0.00019760239, y, 0.0013932337);
    const p2 = fma(fma(p4, y, 0.008333547), y, 0.041666493);
    const g = y * y * fma(fma(p2, y, 0.16666666), y, 0.5);
    const centre = fma(y + g, y + g, 2 * g);
    return abs(x) < TINY_F32 ? y * x : abs(x) < LN2 ? centre : addExpm1(x > FAR ? 0 : -x, x, 0);
  },
  // The roundings of both squares, this one and that within g, are made up for.
  f64: ({ x }) => {
    if (abs(x) > LN2) return addExpm1(x > FAR ? 0 : -x, x, 0);
    const y = 0.5 * x;
    const g = expTail(y);
    const sum = y + g;
    const lost = y - sum + g;
    const square = sum * sum;
    const rest = productLost(sum, sum, square) + productLost(y, y, y * y) + 2 * (g + sum * lost);
    return abs(x) < TINY_F64 ? y * x : square + rest;
  },
  notes:
    "Coefficients: fit expm1MinusX32 (degree 5, error 0.007 · 2^-24 of e^r - 1), whose constant term came out as exactly 1/2.",
});
