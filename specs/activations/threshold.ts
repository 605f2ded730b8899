import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "threshold",
  title: "Threshold",
  description: "Keeps what exceeds the cutoff and replaces the rest.",
  reference: "Collobert, Kavukcuoglu & Farabet 2011, Torch7; torch.nn.Threshold",
  aliases: ["Threshold"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.threshold", "torch.nn.Threshold"],
      parameters: {
        cutoff: { name: "threshold", default: "required" },
        replacement: { name: "value", default: "required" },
      },
    },
    keras: {
      name: ["keras.activations.threshold", "keras.ops.threshold"],
      parameters: {
        cutoff: { name: "threshold", default: "required" },
        replacement: { name: "default_value", default: "required" },
      },
    },
  },
  parameters: {
    cutoff: {
      default: 0,
      description: "What x has to exceed; 0 makes this a relu.",
      samples: [1, -1],
    },
    replacement: {
      default: 0,
      description: "The answer where x does not.",
      samples: [-1],
    },
  },
  forward: ({ x, cutoff, replacement }) => (x > cutoff ? x : replacement),
  derivative: ({ x, cutoff }) => (x > cutoff ? 1 : 0),
  parameterDerivatives: {
    cutoff: () => 0,
    replacement: ({ x, cutoff }) => (x > cutoff ? 0 : 1),
  },
  kinks: {
    onset: {
      at: ({ cutoff }) => cutoff,
      use: "left",
      value: "left",
      why: "The comparison is strict, as in every framework: the cutoff itself is replaced.",
      elsewhere: {
        pytorch: "left",
        jax: "left",
        tensorflow: "left",
        "keras-tensorflow": "left",
        "keras-jax": "left",
        "keras-torch": "left",
        tfjs: "left",
        nnlib: "left",
      },
    },
  },
});
