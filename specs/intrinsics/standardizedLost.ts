import { defineIntrinsic } from "@subgrad/spec";
import { barrier, differenceLost, quotientLost, round } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "standardizedLost",
  title: "(x − mean) / deviation − quotient, what rounding difference and quotient has lost",
  inputs: ["x", "mean", "deviation", "quotient"],
  definition: ({ x, mean, deviation, quotient }) => (x - mean) / deviation - quotient,
  // A compiler that may reassociate must not draw x and the mean into the remainder of the division.
  f32: ({ x, mean, deviation, quotient }) => {
    const whole = round(quotient > 100 ? 100 : quotient < -100 ? -100 : quotient);
    const difference = barrier(x - mean, whole);
    return quotientLost(difference, deviation, quotient) + differenceLost(x, mean, difference) / deviation;
  },
  f64: ({ x, mean, deviation, quotient }) => {
    const difference = x - mean;
    return quotientLost(difference, deviation, quotient) + differenceLost(x, mean, difference) / deviation;
  },
  internal: true,
});
