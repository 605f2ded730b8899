import { abs, cos, cosProduct, defineActivation, sin, sinProduct } from "@subgrad/spec";

const TINY = 1e-15;

export default defineActivation({
  name: "sine",
  title: "Sine",
  description: "The activation of sinusoidal representation networks (SIREN).",
  reference: "Sitzmann, Martel, Bergman, Lindell & Wetzstein 2020, arXiv:2006.09661",
  aliases: ["sin", "siren", "SIREN"],
  parameters: {
    omega: {
      default: 30,
      description: "Angular frequency, in the paper ω₀.",
      learnable: true,
      samples: [-1, 0],
    },
  },
  forward: ({ x, omega }) => sin(omega * x),
  derivative: ({ x, omega }) => omega * cos(omega * x),
  parameterDerivatives: { omega: ({ x, omega }) => x * cos(omega * x) },
  // The rounding of omega · x alone would cost as many ULP as the product is large. Frequency 0 leaves lines, which
  // have limits.
  stable: {
    forward: ({ x, omega }) => (omega === 0 ? 0 : sinProduct(omega, x)),
    derivative: ({ x, omega }) => (omega === 0 ? 0 : omega * cosProduct(omega, x)),

    // Where omega · x may be subnormal, it is multiplied last.
    secondDerivative: ({ x, omega }) => {
      if (omega === 0) return 0;
      return abs(omega * x) < TINY ? -(omega * omega * omega) * x : -(omega * (omega * sinProduct(omega, x)));
    },

    parameterDerivatives: { omega: ({ x, omega }) => (omega === 0 ? x : x * cosProduct(omega, x)) },
  },
});
