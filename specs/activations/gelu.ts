import {
  defineActivation,
  inverseMills,
  mulNormalCdf,
  mulNormalPdf,
  normalCdf,
  normalPdf,
} from "@subgrad/spec";

export default defineActivation({
  name: "gelu",
  title: "Gaussian error linear unit",
  description: "The exact form, with the normal distribution function; not the tanh approximation.",
  reference: "Hendrycks & Gimpel 2016, arXiv:1606.08415",
  aliases: ["GELU", "gelu_none"],
  forward: ({ x }) => x * normalCdf(x),
  derivative: ({ x }) => normalCdf(x) + x * normalPdf(x),
  stable: {
    forward: ({ x }) => mulNormalCdf(x, x),
    // Φ = φ / λ(−x) on the left, where Φ underflows before x·φ does.
    derivative: ({ x }) =>
      x < -1 ? mulNormalPdf(x + 1 / inverseMills(-x), x) : normalCdf(x) + mulNormalPdf(x, x),
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
