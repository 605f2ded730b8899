import { defineIntrinsic, exp, expProduct, mulExp, mulExpProduct } from "@subgrad/spec";
import { mulExpSum, productLost } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "mulExpProduct",
  title:
    "a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow",
  inputs: ["a", "b", "c"],
  definition: ({ a, b, c }) => a * exp(b * c),
  derivatives: {
    a: ({ b, c }) => expProduct(b, c),
    b: ({ a, b, c }) => mulExpProduct(a * c, b, c),
    c: ({ a, b, c }) => mulExpProduct(a * b, b, c),
  },
  f32: ({ a, b, c }) => mulExpSum(a, b * c, productLost(b, c, b * c)),
  f64: ({ a, b, c }) => mulExpSum(a, b * c, productLost(b, c, b * c)),
  wide: ({ a, b, c }) => mulExp(a, b * c),
});
