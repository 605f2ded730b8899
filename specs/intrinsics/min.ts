import { defineIntrinsic } from "@subgrad/spec";

export default defineIntrinsic({
  name: "min",
  title: "The lesser of a and b",
  inputs: ["a", "b"],
  definition: ({ a, b }) => (a < b ? a : b),
  derivatives: { a: ({ a, b }) => (a < b ? 1 : 0), b: ({ a, b }) => (a < b ? 0 : 1) },
  f32: "native",
  f64: "native",
});
