import { defineActivation, mulSigmoidSlope, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "tanh",
  title: "Hyperbolic tangent",
  reference: "LeCun, Bottou, Orr & Müller 1998, Efficient BackProp",
  frameworks: {
    pytorch: ["torch.tanh", "torch.nn.functional.tanh", "torch.nn.Tanh"],
    jax: ["jax.nn.tanh", "jax.numpy.tanh"],
    keras: ["keras.activations.tanh", "keras.ops.tanh"],
    tfjs: "tf.tanh",
    onnx: "Tanh",
    webnn: "tanh",
    nnlib: "tanh_fast",
  },
  forward: ({ x }) => tanh(x),
  derivative: ({ x }) => 1 - tanh(x) * tanh(x),
  // As a product, since 1 − y² cancels.
  derivativeFromOutput: { formula: ({ y }) => (1 - y) * (1 + y) },
  // 1 − tanh² x = 4·σ(2x)·σ(−2x), which does not cancel; the factor that underflows comes last.
  stable: {
    derivative: ({ x }) => mulSigmoidSlope(4, 2 * x),
    secondDerivative: ({ x }) => mulSigmoidSlope(-8 * tanh(x), 2 * x),
  },
});
