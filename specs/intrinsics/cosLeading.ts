import { defineIntrinsic } from "@subgrad/spec";

export default defineIntrinsic({
  name: "cosLeading",
  title: "The part of cos(high + low) that cosTail(high, low) is added to",
  inputs: ["high"],
  definition: ({ high }) => 1 - 0.5 * high * high,
  f32: () => 1,
  f64: ({ high }) => 1 - 0.5 * high * high,
  internal: true,
});
