import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "hardMish",
  title: "Hard Mish, mish made of parabola and lines",
  reference: "Misra 2020, H-Mish, github.com/digantamisra98/H-Mish; Wightman, timm",
  aliases: ["H-Mish", "hard_mish"],
  forward: ({ x }) => (x > -2 ? (x < 0 ? (x * (x + 2)) / 2 : x) : 0),
  derivative: ({ x }) => (x > -2 ? (x < 0 ? x + 1 : 1) : 0),
  kinks: {
    lower: { at: -2, use: "left", why: "0 is the slope of the dead side, as for hardSwish." },
  },
});
