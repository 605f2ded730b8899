import { defineIntrinsic } from "@subgrad/spec";
import { highPart } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "divisionRemainder",
  title: "dividend − quotient · divisor, of which nothing is lost where the quotient is nearly right",
  inputs: ["dividend", "quotient", "divisor"],
  definition: ({ dividend, quotient, divisor }) => dividend - quotient * divisor,
  // The products with the high parts are exact (Dekker 1971), and so are the first two differences.
  f32: ({ dividend, quotient, divisor }) => {
    const quotientHigh = highPart(quotient);
    const divisorHigh = highPart(divisor);
    const first = dividend - quotientHigh * divisorHigh - quotientHigh * (divisor - divisorHigh);
    return first - (quotient - quotientHigh) * divisor;
  },
  f64: ({ dividend, quotient, divisor }) => {
    const quotientHigh = highPart(quotient);
    const divisorHigh = highPart(divisor);
    const first = dividend - quotientHigh * divisorHigh - quotientHigh * (divisor - divisorHigh);
    return first - (quotient - quotientHigh) * divisor;
  },
  internal: true,
});
