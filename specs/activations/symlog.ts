import { abs, defineActivation, exp, log1p } from "@subgrad/spec";

export default defineActivation({
  name: "symlog",
  title: "Symmetric logarithm",
  reference:
    "Webber 2012, A bi-symmetric log transformation; Hafner, Pasukonis, Ba & Lillicrap 2023, arXiv:2301.04104",
  aliases: ["bi-symmetric logarithm"],
  forward: ({ x }) => (x < 0 ? -log1p(-x) : log1p(x)),
  derivative: ({ x }) => 1 / (1 + abs(x)),
  derivativeFromOutput: { formula: ({ y }) => exp(-abs(y)) },
});
