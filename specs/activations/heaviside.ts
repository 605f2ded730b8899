import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "heaviside",
  title: "Heaviside step",
  description:
    'The value at the jump is a convention: 0 here, 1 with `jumps: "right"`, 1/2 with `jumps: "mid"`.',
  reference: "McCulloch & Pitts 1943, A logical calculus of the ideas immanent in nervous activity",
  aliases: ["step", "binaryStep", "unitStep", "binary_step", "heavyside"],
  frameworks: {
    pytorch: { name: "torch.heaviside", parameters: { threshold: 0 }, arguments: { values: 0 } },
    jax: { name: "jax.numpy.heaviside", parameters: { threshold: 0 }, arguments: { x2: 0 } },
    tfjs: { name: "tf.step", parameters: { threshold: 0 }, arguments: { alpha: 0 } },
  },
  parameters: {
    threshold: { default: 0, description: "Where the step is.", samples: [-1] },
  },
  forward: ({ x, threshold }) => (x > threshold ? 1 : 0),
  derivative: () => 0,
  parameterDerivatives: { threshold: () => 0 },
  kinks: {
    step: {
      at: ({ threshold }) => threshold,
      use: "left",
      value: "left",
      why: "The comparison is strict, as in MLX and TensorFlow.js; PyTorch has no default value.",
    },
  },
});
