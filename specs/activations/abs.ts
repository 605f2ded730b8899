import { abs, defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "abs",
  title: "Absolute value",
  reference:
    "Jarrett, Kavukcuoglu, Ranzato & LeCun 2009, What is the best multi-stage architecture for object recognition?",
  aliases: ["absolute", "absolute value rectification"],
  frameworks: {
    pytorch: "torch.abs",
    jax: "jax.numpy.abs",
    keras: "keras.ops.abs",
    tfjs: "tf.abs",
    onnx: "Abs",
    webnn: "abs",
  },
  forward: ({ x }) => abs(x),
  derivative: ({ x }) => (x > 0 ? 1 : -1),
  kinks: {
    zero: {
      at: 0,
      use: "mid",
      why: "0 is the subgradient of least magnitude, the mean of both sides, and what PyTorch answers.",
      elsewhere: {
        pytorch: "mid",
        jax: "right",
        tensorflow: "mid",
        "keras-tensorflow": "mid",
        "keras-jax": "right",
        "keras-torch": "mid",
        tfjs: "left",
        mlx: "mid",
      },
    },
  },
});
