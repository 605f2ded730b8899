import {
  defineActivation,
  mulGeluTanhBend,
  mulGeluTanhSlope,
  mulTanhNormalCdf,
  SQRT2,
  tanh,
  TWO_OVER_SQRT_PI,
} from "@subgrad/spec";

const CUBIC = 0.044715;

export default defineActivation({
  name: "geluTanh",
  title: "Tanh approximation of gelu",
  description: "Differs from gelu by at most 0.00048.",
  reference: "Hendrycks & Gimpel 2016, arXiv:1606.08415",
  aliases: ["gelu_tanh", "gelu_new", "gelu_fast", "gelu_pytorch_tanh", "gelu_approximate", "geluNew"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.gelu", "torch.nn.GELU"],
      arguments: { approximate: "tanh" },
    },
    jax: { name: "jax.nn.gelu", arguments: { approximate: true } },
    keras: { name: ["keras.activations.gelu", "keras.ops.gelu"], arguments: { approximate: true } },
    tfjs: { name: "tf.layers.activation", arguments: { activation: "gelu_new" } },
    onnx: { name: "Gelu", arguments: { approximate: "tanh" } },
    nnlib: ["gelu_tanh", "gelu_sigmoid", "gelu"],
  },
  forward: ({ x }) => (x / 2) * (1 + tanh((SQRT2 / 2) * TWO_OVER_SQRT_PI * (x + CUBIC * x * x * x))),
  derivative: ({ x }) => {
    const t = tanh((SQRT2 / 2) * TWO_OVER_SQRT_PI * (x + CUBIC * x * x * x));
    const slope = (SQRT2 / 2) * TWO_OVER_SQRT_PI * (1 + 3 * CUBIC * x * x);
    return 0.5 * (1 + t) + (x / 2) * (1 - t * t) * slope;
  },
  // The kernels scale last.
  stable: {
    forward: ({ x }) => mulTanhNormalCdf(x, x),
    derivative: ({ x }) => mulGeluTanhSlope(1, x),
    secondDerivative: ({ x }) => mulGeluTanhBend(1, x),
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
