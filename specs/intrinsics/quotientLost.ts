import { abs, defineIntrinsic } from "@subgrad/spec";
import { divisionRemainder } from "@subgrad/spec/kernel";

// Numbers beyond these cannot be split, and nothing counts as lost.
const SPLITTABLE_F32 = 1e15;
const SPLITTABLE_F64 = 1e30;

export default defineIntrinsic({
  name: "quotientLost",
  title: "a / b − quotient, what rounding the quotient has lost",
  inputs: ["a", "b", "quotient"],
  definition: ({ a, b, quotient }) => a / b - quotient,
  f32: ({ a, b, quotient }) => {
    const lost = divisionRemainder(a, quotient, b) / b;
    return abs(b) < SPLITTABLE_F32 && abs(quotient) < SPLITTABLE_F32 ? lost : 0;
  },
  f64: ({ a, b, quotient }) => {
    const lost = divisionRemainder(a, quotient, b) / b;
    return abs(b) < SPLITTABLE_F64 && abs(quotient) < SPLITTABLE_F64 ? lost : 0;
  },
  internal: true,
});
