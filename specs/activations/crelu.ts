import { defineConcatenatingActivation } from "@subgrad/spec";

export default defineConcatenatingActivation({
  name: "crelu",
  title: "Concatenated rectified linear unit",
  reference:
    "Shang, Sohn, Almeida & Lee 2016, Understanding and Improving Convolutional Neural Networks via Concatenated Rectified Linear Units, arXiv:1603.05201",
  aliases: ["CReLU", "concatRelu", "concatenatedRelu", "tf.nn.crelu"],
  forward: ({ x }) => [x > 0 ? x : 0, x < 0 ? -x : 0],
  derivative: ({ x }) => [x > 0 ? 1 : 0, x < 0 ? -1 : 0],
  kinks: {
    zero: {
      at: 0,
      use: "minNorm",
      why: "0 in both halves, as for relu: 0 is the slope of least magnitude.",
      elsewhere: { tensorflow: 0 },
    },
  },
});
