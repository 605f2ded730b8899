import { defineActivation, mulSigmoidSlope, tanh, xMinusTanh } from "@subgrad/spec";

export default defineActivation({
  name: "tanhshrink",
  title: "Hyperbolic tangent shrinkage",
  description: "The identity less tanh: cubic near 0, and a step of 1 closer to 0 far out.",
  reference: "PyTorch, torch.nn.Tanhshrink",
  aliases: ["tanh_shrink", "tanhShrink", "Tanhshrink"],
  frameworks: {
    pytorch: ["torch.nn.functional.tanhshrink", "torch.nn.Tanhshrink"],
    keras: ["keras.activations.tanh_shrink", "keras.ops.tanh_shrink"],
    nnlib: "tanhshrink",
  },
  forward: ({ x }) => x - tanh(x),
  derivative: ({ x }) => tanh(x) * tanh(x),
  // The difference cancels near 0.
  stable: {
    forward: ({ x }) => xMinusTanh(x),
    secondDerivative: ({ x }) => mulSigmoidSlope(8 * tanh(x), 2 * x),
  },
});
