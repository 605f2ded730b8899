import { abs, defineIntrinsic } from "@subgrad/spec";
import { highPart } from "@subgrad/spec/kernel";

// Factors beyond these cannot be split, and nothing counts as lost. The product is then beyond every clamp, unless the
// other factor is smaller than any parameter in use.
const SPLITTABLE_F32 = 1e15;
const SPLITTABLE_F64 = 1e30;

export default defineIntrinsic({
  name: "productLost",
  title: "a·b − product, what rounding the product has lost, to the last bit (f64: but 2⁻¹⁰² of the product)",
  inputs: ["a", "b", "product"],
  definition: ({ a, b, product }) => a * b - product,
  // Dekker 1971, "A floating-point technique for extending the available precision": in this order no sum rounds, and
  // of the products only that of the 29-bit low parts in f64.
  f32: ({ a, b, product }) => {
    const aHigh = highPart(a);
    const bHigh = highPart(b);
    const aLow = a - aHigh;
    const bLow = b - bHigh;
    const lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
    return abs(a) < SPLITTABLE_F32 && abs(b) < SPLITTABLE_F32 ? lost : 0;
  },
  f64: ({ a, b, product }) => {
    const aHigh = highPart(a);
    const bHigh = highPart(b);
    const aLow = a - aHigh;
    const bLow = b - bHigh;
    const lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
    return abs(a) < SPLITTABLE_F64 && abs(b) < SPLITTABLE_F64 ? lost : 0;
  },
  internal: true,
});
