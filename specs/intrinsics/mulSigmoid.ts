import { defineIntrinsic, exp, mulSigmoid, sigmoid } from "@subgrad/spec";
import { mulSigmoidSum } from "@subgrad/spec/kernel";

const LOWEST_WIDE = -708;

export default defineIntrinsic({
  name: "mulSigmoid",
  title: "a·σ(x), right also where σ(x) itself would underflow",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a / (1 + exp(-x)),
  derivatives: { a: ({ x }) => sigmoid(x), x: ({ a, x }) => mulSigmoid(a, x) * sigmoid(-x) },
  thresholds: [
    -1416, -745.1332191019412, -708.3964185322641, -174, -103.97208, -87.33655, -36.7368005696771, -16.635532,
    0, 16.635532, 36.7368005696771, 40,
  ],
  f32: ({ a, x }) => mulSigmoidSum(a, 1, x, 0),
  f64: ({ a, x }) => mulSigmoidSum(a, 1, x, 0),
  // Where an infinite a would count, the result is 0 all the same.
  wide: ({ a, x }) => (x < LOWEST_WIDE ? (a < 0 ? -0 : 0) : a / (1 + exp(-x))),
});
