import { abs, defineIntrinsic, expm1, expQuotient } from "@subgrad/spec";
import { addExpm1, quotientLost } from "@subgrad/spec/kernel";

// As for expm1.
const TINY_F32 = 1e-8;
const TINY_F64 = 1e-17;

export default defineIntrinsic({
  name: "expm1Quotient",
  title: "e^(a/b) − 1, as accurate as if the quotient were not rounded",
  inputs: ["a", "b"],
  definition: ({ a, b }) => expm1(a / b),
  derivatives: {
    a: ({ a, b }) => expQuotient(a, b) / b,
    b: ({ a, b }) => (-a / b / b) * expQuotient(a, b),
  },
  f32: ({ a, b }) => {
    const quotient = a / b;
    return abs(quotient) < TINY_F32 ? quotient : addExpm1(0, quotient, quotientLost(a, b, quotient));
  },
  f64: ({ a, b }) => {
    const quotient = a / b;
    return abs(quotient) < TINY_F64 ? quotient : addExpm1(0, quotient, quotientLost(a, b, quotient));
  },
  wide: ({ a, b }) => expm1(a / b),
});
