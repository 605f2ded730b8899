import { abs, defineActivation, exp, log1p, min, mulExp, sigmoid, tanh } from "@subgrad/spec";

// All exponentials are 0 beyond.
const FAR = 1000;

export default defineActivation({
  name: "mish",
  title: "Mish, a self-regularised non-monotonic activation",
  reference: "Misra 2019, arXiv:1908.08681",
  frameworks: {
    pytorch: ["torch.nn.functional.mish", "torch.nn.Mish"],
    jax: "jax.nn.mish",
    keras: "keras.activations.mish",
    tfjs: { name: "tf.layers.activation", arguments: { activation: "mish" } },
    onnx: "Mish",
    nnlib: "mish",
  },
  forward: ({ x }) => x * tanh(log1p(exp(x))),
  derivative: ({ x }) => {
    const t = tanh(log1p(exp(x)));
    return t + x * sigmoid(x) * (1 - t * t);
  },
  // tanh(ln(1 + eˣ)) = (1 + 2e) / (1 + 2e + 2e²) for x ≥ 0 and e(e + 2) / (e² + 2e + 2) below, with e = exp(−|x|).
  // It needs neither a logarithm nor a tanh, and the factor that underflows first comes last.
  stable: {
    forward: ({ x }) => {
      const e = exp(-abs(x));
      if (x < 0) return mulExp((x * (e + 2)) / (e * (e + 2) + 2), x);
      return (x * (1 + 2 * e)) / (1 + 2 * e * (1 + e));
    },
    derivative: ({ x }) => {
      const e = exp(-abs(x));
      if (x < 0) {
        const d = e * (e + 2) + 2;
        return mulExp((e + 2 + (4 * x * (1 + e)) / d) / d, x);
      }
      const d = 1 + 2 * e * (1 + e);
      // No factor that a compiler could move to x, which overflows where e is 0: WGSL lets it reorder products.
      return (1 + 2 * e + (x * e * (e * (4 + 4 * e))) / d) / d;
    },

    // 2ω′ + x·ω″ with ω = tanh(ln(1 + eˣ)) in the same terms.
    secondDerivative: ({ x }) => {
      const a = min(abs(x), FAR);
      const e = exp(-a);
      if (x < 0) {
        const d = e * (e + 2) + 2;
        return mulExp((4 * (2 * (1 + e) - (a * (2 + e * (2 - e * (3 + 2 * e)))) / d)) / (d * d), -a);
      }
      const d = 1 + 2 * e * (1 + e);
      return mulExp((4 * (2 * (1 + e) - (a * (2 + e * (3 - 2 * e * (1 + e)))) / d)) / (d * d), -2 * a);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
