import {
  abs,
  defineActivation,
  min,
  mulGeluTanhSlope,
  mulTanhNormalCdf,
  INV_SQRT_2PI,
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

    // σ′(w)·(2w′ + x·w″ − x·w′²·tanh(w/2)) where the function is x·σ(w); it is even, and 0 beyond 40.
    secondDerivative: ({ x }) => {
      const a = min(abs(x), 40);
      const steepness = 4 * INV_SQRT_2PI;
      const growth = 1 + 3 * CUBIC * a * a;
      const t = tanh(0.5 * steepness * (a + CUBIC * a * a * a));
      const factor = 2 + 12 * CUBIC * a * a - a * steepness * growth * growth * t;
      return mulTanhNormalCdf(mulTanhNormalCdf(steepness * factor, a), -a);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
