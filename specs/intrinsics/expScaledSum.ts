import { abs, defineIntrinsic, exp, expScaledSum } from "@subgrad/spec";
import { barrier, differenceLost, expSum, round, standardizedLost } from "@subgrad/spec/kernel";

const MAX_F64 = 1.7976931348623157e308;

export default defineIntrinsic({
  name: "expScaledSum",
  title: "e^((a + b − c)/d), as accurate as if neither sum nor difference nor quotient were rounded",
  inputs: ["a", "b", "c", "d"],
  definition: ({ a, b, c, d }) => exp((a + b - c) / d),
  derivatives: {
    a: ({ a, b, c, d }) => expScaledSum(a, b, c, d) / d,
    b: ({ a, b, c, d }) => expScaledSum(a, b, c, d) / d,
    c: ({ a, b, c, d }) => -expScaledSum(a, b, c, d) / d,
    d: ({ a, b, c, d }) => (-(a + b - c) / d / d) * expScaledSum(a, b, c, d),
  },
  // A compiler that may reassociate must not draw c into the first sum.
  f32: ({ a, b, c, d }) => {
    const near = a + b;
    const sum = barrier(near, round(near > 100 ? 100 : near < -100 ? -100 : near));
    const quotient = (sum - c) / d;
    return expSum(quotient, standardizedLost(sum, c, d, quotient) + differenceLost(a, -b, sum) / d);
  },
  f64: ({ a, b, c, d }) => {
    const sum = a + b;
    const quotient = (sum - c) / d;
    return expSum(quotient, standardizedLost(sum, c, d, quotient) + differenceLost(a, -b, sum) / d);
  },
  // A sum of large numbers loses what counts, and neither the difference nor the quotient do. An infinity loses nothing.
  wide: ({ a, b, c, d }) => {
    const sum = a + b;
    const lost = abs(sum) > MAX_F64 ? 0 : differenceLost(a, -b, sum);
    return exp((sum - c + lost) / d);
  },
});
