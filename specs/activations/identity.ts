import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "identity",
  title: "Identity",
  reference: "Widrow & Hoff 1960, Adaptive switching circuits",
  aliases: ["none", "passthrough"],
  forward: ({ x }) => x,
  derivative: () => 1,
});
