import { abs, atan, defineActivation } from "@subgrad/spec";

// From here on 1 + x² is x² to all digits, and x² may overflow in binary32.
const LARGE = 1e9;

export default defineActivation({
  name: "arctan",
  title: "Arctangent",
  reference: "Wikipedia, Activation function, table of activation functions",
  aliases: ["atan", "ArcTan"],
  frameworks: {
    pytorch: "torch.atan",
    jax: "jax.numpy.arctan",
    keras: "keras.ops.arctan",
    tfjs: "tf.atan",
    onnx: "Atan",
  },
  forward: ({ x }) => atan(x),
  derivative: ({ x }) => 1 / (1 + x * x),
  stable: { derivative: ({ x }) => (abs(x) < LARGE ? 1 / (1 + x * x) : 1 / x / x) },
});
