import { abs, defineStochasticActivation, sigmoid, sqrt } from "@subgrad/spec";

export default defineStochasticActivation({
  name: "noisyRelu",
  title: "Noisy rectified linear unit",
  description: "The noise has the variance sigmoid(x), whose gradient is part of the derivative.",
  reference: "Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines",
  aliases: ["NReLU", "noisy_relu"],
  forward: ({ x, z }) => {
    const noisy = x + sqrt(sigmoid(x)) * z;
    return noisy > 0 ? noisy : 0;
  },
  derivative: ({ x, z }) => {
    const noisy = x + sqrt(sigmoid(x)) * z;
    return noisy > 0 ? 1 + 0.5 * sqrt(sigmoid(x)) * sigmoid(-x) * z : 0;
  },
  kinks: {
    zero: {
      of: "noisy",
      at: 0,
      use: "left",
      why: "As for relu: of all slopes between both sides, 0 is the one of least magnitude.",
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
  // Where x and noise nearly cancel, they are what digits are lost of.
  accuracy: { scale: ({ x, z }) => abs(x) + abs(z) },
});
