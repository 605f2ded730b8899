import { defineIntrinsic, SQRT2, TWO_OVER_SQRT_PI } from "@subgrad/spec";
import { highPart } from "@subgrad/spec/kernel";

// 2√(2/π) and 0.044715 times that; high parts of two words, of which tanhNormalLow has the others.
const LINEAR_F32 = 1.595703125;
const CUBIC_F32 = 0.07135009765625;
const LINEAR_F64 = 1.5957691669464111;
const CUBIC_F64 = 0.07135481387376785;

export default defineIntrinsic({
  name: "tanhNormalHigh",
  title:
    "The high word of w(x) = 2√(2/π)(x + 0.044715x³), of which the logistic function is the tanh approximation of Φ",
  inputs: ["x"],
  definition: ({ x }) => SQRT2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x),
  // w is x·(linear + cubic·x²), of which the high parts of both factors give the leading part without a rounding error.
  f32: ({ x }) => highPart(x) * highPart(LINEAR_F32 + CUBIC_F32 * (x * x)),
  f64: ({ x }) => highPart(x) * highPart(LINEAR_F64 + CUBIC_F64 * (x * x)),
  internal: true,
});
