import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "relu",
  title: "Rectified linear unit",
  reference: "Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines",
  aliases: ["ramp", "rectifier", "ReLU"],
  frameworks: {
    pytorch: ["torch.relu", "torch.nn.functional.relu", "torch.nn.ReLU"],
    jax: "jax.nn.relu",
    keras: ["keras.activations.relu", "keras.ops.relu", "keras.layers.ReLU"],
    tfjs: ["tf.relu", "tf.layers.reLU"],
    onnx: "Relu",
    webnn: "relu",
    nnlib: "relu",
  },
  forward: ({ x }) => (x > 0 ? x : 0),
  derivative: ({ x }) => (x > 0 ? 1 : 0),
  derivativeFromOutput: { formula: ({ y }) => (y > 0 ? 1 : 0) },
  kinks: {
    zero: {
      at: 0,
      use: "left",
      why: "0 is the subgradient of least magnitude, and what every framework answers.",
      elsewhere: {
        pytorch: 0,
        jax: 0,
        tensorflow: 0,
        "keras-tensorflow": 0,
        "keras-jax": 0,
        "keras-torch": 0,
        tfjs: 0,
        nnlib: 0,
        mlx: 0,
      },
    },
  },
});
