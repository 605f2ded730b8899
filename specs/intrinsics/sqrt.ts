import { defineIntrinsic, sqrt } from "@subgrad/spec";

export default defineIntrinsic({
  name: "sqrt",
  title: "√x",
  inputs: ["x"],
  definition: "sqrt",
  derivatives: { x: ({ x }) => 0.5 / sqrt(x) },
  thresholds: [0],
  f32: "native",
  f64: "native",
});
