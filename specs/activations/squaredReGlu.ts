import { abs, defineGatedActivation } from "@subgrad/spec";

const LARGE = 1e15;
const SMALL = 1e-15;

export default defineGatedActivation({
  name: "squaredReGlu",
  title: "Gated linear unit with a squared rectified gate",
  reference: "So, Mańke, Liu, Dai, Shazeer & Le 2021, Primer, arXiv:2109.08668",
  aliases: ["SReGLU", "sreglu"],
  gate: "first",
  forward: ({ gate, value }) => (gate > 0 ? gate * gate * value : 0),
  derivatives: {
    gate: ({ gate, value }) => (gate > 0 ? 2 * gate * value : 0),
    value: ({ gate }) => (gate > 0 ? gate * gate : 0),
  },
  // A square alone would overflow, or underflow, where the product does not; nor may a shader's compiler, which can
  // reorder products, find a 2 to give to a large gate.
  stable: {
    forward: ({ gate, value }) => {
      if (gate > 0) {
        return abs(gate) > LARGE || gate < SMALL ? gate * (gate * value) : gate * gate * value;
      }
      return 0;
    },
    derivatives: {
      gate: ({ gate, value }) => (gate > LARGE ? gate * (2 * value) : gate > 0 ? 2 * gate * value : 0),
    },
  },
});
