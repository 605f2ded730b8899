import { defineIntrinsic } from "@subgrad/spec";
import { barrier, quotientLost, round } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "standardizedLost",
  title: "(x − mean) / deviation − quotient, what rounding difference and quotient has lost",
  inputs: ["x", "mean", "deviation", "quotient"],
  definition: ({ x, mean, deviation, quotient }) => (x - mean) / deviation - quotient,
  // What the difference loses is known exactly (Knuth 1969, "The Art of Computer Programming" 2, 4.2.2), unless a
  // compiler that may reassociate takes it for 0.
  f32: ({ x, mean, deviation, quotient }) => {
    const whole = round(quotient > 100 ? 100 : quotient < -100 ? -100 : quotient);
    const difference = barrier(x - mean, whole);
    const shadow = barrier(difference - x, whole);
    const lost = x - (difference - shadow) - (mean + shadow);
    return quotientLost(difference, deviation, quotient) + lost / deviation;
  },
  f64: ({ x, mean, deviation, quotient }) => {
    const difference = x - mean;
    const shadow = difference - x;
    const lost = x - (difference - shadow) - (mean + shadow);
    return quotientLost(difference, deviation, quotient) + lost / deviation;
  },
  internal: true,
});
