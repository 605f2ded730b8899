import { defineIntrinsic } from "@subgrad/spec";

export default defineIntrinsic({
  name: "abs",
  title: "|x|",
  inputs: ["x"],
  definition: ({ x }) => (x < 0 ? -x : x),
  derivatives: { x: ({ x }) => (x < 0 ? -1 : 1) },
  thresholds: [0],
  f32: "native",
  f64: "native",
});
