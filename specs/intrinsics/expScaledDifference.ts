import { defineIntrinsic, exp, expScaledDifference } from "@subgrad/spec";
import { barrier, expSum, quotientLost } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "expScaledDifference",
  title: "e^((a − b)/c), as accurate as if neither difference nor quotient were rounded",
  inputs: ["a", "b", "c"],
  definition: ({ a, b, c }) => exp((a - b) / c),
  derivatives: {
    a: ({ a, b, c }) => expScaledDifference(a, b, c) / c,
    b: ({ a, b, c }) => -expScaledDifference(a, b, c) / c,
    c: ({ a, b, c }) => (-(a - b) / c / c) * expScaledDifference(a, b, c),
  },
  // What the difference loses is the error of Knuth's sum of two numbers, whichever of them is larger.
  f32: ({ a, b, c }) => {
    const difference = a - b;
    const part = barrier(difference - a, a);
    const lost = a - barrier(difference - part, a) - (b + part);
    return expSum(difference / c, quotientLost(difference, c, difference / c) + lost / c);
  },
  f64: ({ a, b, c }) => {
    const difference = a - b;
    const part = difference - a;
    const lost = a - (difference - part) - (b + part);
    return expSum(difference / c, quotientLost(difference, c, difference / c) + lost / c);
  },
});
