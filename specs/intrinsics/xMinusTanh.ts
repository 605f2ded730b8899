import { abs, defineIntrinsic, sigmoid, tanh } from "@subgrad/spec";
import { fma } from "@subgrad/spec/kernel";

// 2²⁷ + 1 takes apart the small numbers that are out of the reach of highPart (Dekker 1971).
const SPLITTER = 134217729;

export default defineIntrinsic({
  name: "xMinusTanh",
  title: "x − tanh x",
  inputs: ["x"],
  definition: ({ x }) => x - tanh(x),
  derivatives: { x: ({ x }) => tanh(x) * tanh(x) },
  thresholds: [-19.061547465398498, -9.010913, -1, 0, 1, 9.010913, 19.061547465398498],
  // Near 0 the difference cancels; x³·(¼ + p) does not, with p in powers of x² − ½ rather than x², so that it stays
  // small, and its error with it. Far out, where tanh is near ±1, x − tanh x = x ∓ 1 ± 2σ(∓2x).
  f32: ({ x }) => {
    const z = x * x;
    const w = z - 0.5;
    const p6 = fma(-0.00014313795, w, 0.00042531284);
    const p4 = fma(fma(p6, w, -0.0011858633), w, 0.003518736);
    const p2 = fma(fma(p4, w, -0.010454477), w, 0.031029472);
    const p = fma(fma(p2, w, -0.09223752), w, 0.027885655);
    const far = abs(x) - 1 + 2 * sigmoid(-2 * abs(x));
    return abs(x) < 1 ? x * z * (0.25 + p) : x < 0 ? -far : far;
  },
  // The cube is carried in two words, and a quarter of it is exact.
  f64: ({ x }) => {
    if (abs(x) > 1) {
      const far = abs(x) - 1 + 2 * sigmoid(-2 * abs(x));
      return x < 0 ? -far : far;
    }
    const z = x * x;
    const w = z - 0.5;
    const p14 = 6.725592945314515e-8 + w * (-2.499818994882245e-8 + w * 7.456021257836302e-9);
    const p12 = 5.856095754979088e-7 + w * (-1.9648975398158997e-7 + w * p14);
    const p10 = 0.00000516011943120181 + w * (-0.0000017390929378506018 + w * p12);
    const p8 = 0.000045436391776125474 + w * (-0.00001531183231046798 + w * p10);
    const p6 = 0.00040008889800062443 + w * (-0.00013482804013462645 + w * p8);
    const p4 = 0.0035229851974328237 + w * (-0.001187224805079996 + w * p6);
    const p2 = 0.031029244854937434 + w * (-0.010454406818229327 + w * p4);
    const p = 0.02788565683890471 + w * (-0.09223751778642147 + w * p2);
    const xHigh = SPLITTER * x - (SPLITTER * x - x);
    const xLow = x - xHigh;
    const zHigh = SPLITTER * z - (SPLITTER * z - z);
    const zLow = z - zHigh;
    const zLost = xHigh * xHigh - z + 2 * xHigh * xLow + xLow * xLow;
    const cube = x * z;
    const cubeLost = xHigh * zHigh - cube + xHigh * zLow + xLow * zHigh + xLow * zLow + x * zLost;
    return 0.25 * cube + (cube * p + cubeLost * (0.25 + p));
  },
  notes: `Coefficients: fits xMinusTanh32 (degree 7, error 0.1 · 2^-24) and xMinusTanh64 (degree 16, 0.03 · 2^-53).`,
});
