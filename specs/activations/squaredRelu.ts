import { defineActivation, sqrt } from "@subgrad/spec";

export default defineActivation({
  name: "squaredRelu",
  title: "Squared rectified linear unit",
  reference: "So, Mańke, Liu, Dai, Shazeer & Le 2021, Primer, arXiv:2109.08668",
  aliases: ["relu2", "reluSquared", "relu_squared", "sqrrelu"],
  forward: ({ x }) => (x > 0 ? x * x : 0),
  derivative: ({ x }) => (x > 0 ? 2 * x : 0),
  derivativeFromOutput: { formula: ({ y }) => (y > 0 ? 2 * sqrt(y) : 0) },
});
