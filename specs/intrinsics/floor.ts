import { defineIntrinsic } from "@subgrad/spec";

export default defineIntrinsic({
  name: "floor",
  title: "⌊x⌋",
  inputs: ["x"],
  definition: "floor",
  f32: "native",
  f64: "native",
  internal: true,
});
