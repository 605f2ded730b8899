import { abs, defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "sqnl",
  title: "Square non-linearity",
  description: "A hyperbolic tangent made of parabolas.",
  reference: "Wuraola & Patel 2018, SQNL: A New Computationally Efficient Activation Function, IJCNN",
  aliases: ["SQNL"],
  forward: ({ x }) => (x < -2 ? -1 : x > 2 ? 1 : x - (x * abs(x)) / 4),
  derivative: ({ x }) => (x < -2 ? 0 : x > 2 ? 0 : 1 - abs(x) / 2),
});
