import { abs, cos, defineActivation, sin } from "@subgrad/spec";

export default defineActivation({
  name: "gcu",
  title: "Growing cosine unit",
  reference: "Noel, Arunkumar, Trivedi & Dutta 2021, arXiv:2108.12943",
  aliases: ["GCU"],
  forward: ({ x }) => x * cos(x),
  derivative: ({ x }) => cos(x) - x * sin(x),
  // The slope is what is left of x · sin x, which is as large as |x|, or of its difference from cos x.
  accuracy: { scale: ({ x }) => abs(x) },
});
