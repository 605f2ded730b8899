import { defineIntrinsic, exp, expQuotient, mulExp, mulExpQuotient } from "@subgrad/spec";
import { mulExpSum, quotientLost } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "mulExpQuotient",
  title:
    "a·e^(b/c), as accurate as if the quotient were not rounded, right also where e^(b/c) itself would underflow",
  inputs: ["a", "b", "c"],
  definition: ({ a, b, c }) => a * exp(b / c),
  derivatives: {
    a: ({ b, c }) => expQuotient(b, c),
    b: ({ a, b, c }) => mulExpQuotient(a / c, b, c),
    c: ({ a, b, c }) => mulExpQuotient((-a * b) / c / c, b, c),
  },
  f32: ({ a, b, c }) => mulExpSum(a, b / c, quotientLost(b, c, b / c)),
  f64: ({ a, b, c }) => mulExpSum(a, b / c, quotientLost(b, c, b / c)),
  wide: ({ a, b, c }) => mulExp(a, b / c),
});
