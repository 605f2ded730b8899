import { abs, defineActivation, max, min } from "@subgrad/spec";

export default defineActivation({
  name: "sShapedRelu",
  title: "S-shaped rectified linear unit",
  description: "Three lines; not the shifted rectified linear unit, which is abbreviated alike.",
  reference: "Jin, Xu, Feng, Wei, Xiong & Yan 2016, arXiv:1512.07030",
  aliases: ["SReLU", "s_shaped_relu"],
  parameters: {
    lowerThreshold: { default: 0, description: "The paper's `tˡ`.", learnable: true, samples: [-1, 1] },
    lowerSlope: { default: 0.2, description: "The paper's `aˡ`.", learnable: true, samples: [0, -0.5] },
    upperThreshold: { default: 1, description: "The paper's `tʳ`.", learnable: true, samples: [0] },
    upperSlope: { default: 1, description: "The paper's `aʳ`.", learnable: true, samples: [0, -0.5] },
  },
  require: ({ lowerThreshold, upperThreshold }) => lowerThreshold <= upperThreshold,
  forward: ({ x, lowerThreshold, lowerSlope, upperThreshold, upperSlope }) => {
    if (x < lowerThreshold) return lowerThreshold + lowerSlope * (x - lowerThreshold);
    return x > upperThreshold ? upperThreshold + upperSlope * (x - upperThreshold) : x;
  },
  derivative: ({ x, lowerThreshold, lowerSlope, upperThreshold, upperSlope }) =>
    x < lowerThreshold ? lowerSlope : x > upperThreshold ? upperSlope : 1,
  // WGSL may take a subnormal x for 0; where a threshold is 0, the clamp then answers 0 and not x.
  stable: {
    forward: ({ x, lowerThreshold, lowerSlope, upperThreshold, upperSlope }) => {
      if (x < lowerThreshold) return lowerThreshold + lowerSlope * (x - lowerThreshold);
      if (x > upperThreshold) return upperThreshold + upperSlope * (x - upperThreshold);
      return min(max(x, lowerThreshold), upperThreshold);
    },
  },
  parameterDerivatives: {
    lowerThreshold: ({ x, lowerThreshold, lowerSlope }) => (x < lowerThreshold ? 1 - lowerSlope : 0),
    lowerSlope: ({ x, lowerThreshold }) => (x < lowerThreshold ? x - lowerThreshold : 0),
    upperThreshold: ({ x, upperThreshold, upperSlope }) => (x > upperThreshold ? 1 - upperSlope : 0),
    upperSlope: ({ x, upperThreshold }) => (x > upperThreshold ? x - upperThreshold : 0),
  },
  kinks: {
    lower: { at: ({ lowerThreshold }) => lowerThreshold, use: "right", why: "The identity is not bent yet." },
    upper: { at: ({ upperThreshold }) => upperThreshold, use: "left", why: "The identity is not bent yet." },
  },
  limits: {
    forward: [
      ({ lowerThreshold, lowerSlope }) => (lowerSlope === 0 ? lowerThreshold : lowerSlope * -Infinity),
      ({ upperThreshold, upperSlope }) => (upperSlope === 0 ? upperThreshold : upperSlope * Infinity),
    ],
  },
  // The outer lines may cross zero, as differences of numbers up to twice as large as the thresholds.
  accuracy: {
    scale: ({ lowerThreshold, upperThreshold }) =>
      max(1 / 8, 2 * max(abs(lowerThreshold), abs(upperThreshold))),
  },
});
