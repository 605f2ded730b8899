import {
  abs,
  defineActivation,
  exp,
  expProduct,
  log1p,
  max,
  mulExpProduct,
  sigmoid,
  softplusTail,
} from "@subgrad/spec";

export default defineActivation({
  name: "thresholdedSoftplus",
  title: "Softplus with a threshold",
  description:
    "PyTorch's softplus, which is x itself beyond a threshold and jumps there, by 2·10⁻⁹ by default.",
  reference: "PyTorch, torch.nn.Softplus",
  aliases: ["thresholded_softplus", "torch_softplus"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.softplus", "torch.nn.Softplus"],
      parameters: { beta: "beta", threshold: "threshold" },
    },
  },
  parameters: {
    beta: { default: 1, above: 0, description: "Sharpness of the bend." },
    threshold: { default: 20, description: "The function is x where beta·x is greater.", samples: [1] },
  },
  forward: ({ x, beta, threshold }) => (x > threshold / beta ? x : log1p(exp(beta * x)) / beta),
  derivative: ({ x, beta, threshold }) => (x > threshold / beta ? 1 : sigmoid(beta * x)),
  parameterDerivatives: {
    // x·σ(beta·x) − f cancels; the same written in e = exp(−beta·|x|) does not.
    beta: ({ x, beta, threshold }) => {
      if (x > threshold / beta) return 0;
      if (beta * abs(x) > 40) return -mulExpProduct((abs(x) + 1 / beta) / beta, -beta, abs(x));
      const e = expProduct(-beta, abs(x));
      return -(abs(x) * (e / (1 + e)) + softplusTail(beta, x)) / beta;
    },
    threshold: () => 0,
  },
  // As softplus: in e = exp(−beta·|x|).
  stable: {
    forward: ({ x, beta, threshold }) => (x > threshold / beta ? x : max(x, 0) + softplusTail(beta, x)),
    derivative: ({ x, beta, threshold }) => {
      const e = expProduct(-beta, abs(x));
      return x > threshold / beta ? 1 : (x < 0 ? e : 1) / (1 + e);
    },
    secondDerivative: ({ x, beta, threshold }) => {
      const e = expProduct(-beta, abs(x));
      return x > threshold / beta ? 0 : mulExpProduct(beta / (1 + e * (2 + e)), -beta, abs(x));
    },
  },
  kinks: {
    threshold: {
      at: ({ beta, threshold }) => threshold / beta,
      use: "left",
      value: "left",
      why: "The smooth branch owns the threshold: PyTorch compares with a strict >.",
      elsewhere: { pytorch: "left" },
    },
  },
  limits: { parameterDerivatives: { beta: [0, 0] } },
});
