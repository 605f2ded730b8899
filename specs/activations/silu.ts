import { abs, defineActivation, mulSigmoid, mulSigmoidSlope, sigmoid, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "silu",
  title: "Sigmoid-weighted linear unit",
  reference: "Elfwing, Uchibe & Doya 2018, arXiv:1702.03118",
  aliases: ["SiL", "SiLU", "swish1", "swish"],
  frameworks: {
    pytorch: ["torch.nn.functional.silu", "torch.nn.SiLU"],
    jax: ["jax.nn.silu", "jax.nn.swish"],
    keras: ["keras.activations.silu", "keras.activations.swish", "keras.ops.silu", "keras.ops.swish"],
    tfjs: { name: "tf.layers.activation", arguments: { activation: "swish" } },
    onnx: { name: "Swish", arguments: { alpha: 1 } },
    nnlib: "swish",
  },
  forward: ({ x }) => x * sigmoid(x),
  derivative: ({ x }) => {
    const s = sigmoid(x);
    return s * (1 + x * (1 - s));
  },
  // mulSigmoid scales last, so that products last where the sigmoid alone underflows. Its factor in the derivative takes the
  // smaller one of sigmoid(x) and sigmoid(-x): the sum would magnify the error of the other.
  stable: {
    forward: ({ x }) => mulSigmoid(x, x),
    derivative: ({ x }) => mulSigmoid((x > 0 ? 1 : 1 + x) + abs(x) * sigmoid(-abs(x)), x),
    secondDerivative: ({ x }) => mulSigmoidSlope(2 - x * tanh(0.5 * x), x),
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
