import { defineActivation, exp, sigmoid } from "@subgrad/spec";

export default defineActivation({
  name: "sigmoid",
  title: "Logistic sigmoid",
  reference: "Verhulst 1845; Cox 1958, The Regression Analysis of Binary Sequences",
  aliases: ["logistic", "expit"],
  forward: ({ x }) => 1 / (1 + exp(-x)),
  derivative: ({ x }) => sigmoid(x) * (1 - sigmoid(x)),
  // 1 − sigmoid(x) cancels on the right; sigmoid(−x) is the same and does not.
  stable: {
    forward: ({ x }) => sigmoid(x),
    derivative: ({ x }) => sigmoid(x) * sigmoid(-x),
  },
});
