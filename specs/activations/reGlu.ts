import { defineGatedActivation } from "@subgrad/spec";

export default defineGatedActivation({
  name: "reGlu",
  title: "Gated linear unit with a rectified gate",
  reference: "Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202",
  aliases: ["ReGLU"],
  gate: "first",
  forward: ({ gate, value }) => (gate > 0 ? gate * value : 0),
  derivatives: {
    gate: ({ gate, value }) => (gate > 0 ? value : 0),
    value: ({ gate }) => (gate > 0 ? gate : 0),
  },
  kinks: {
    zero: {
      of: "gate",
      at: 0,
      use: "left",
      why: "The gate is relu, whose slope at 0 is 0 in every framework.",
      elsewhere: {
        pytorch: "left",
        jax: "left",
        tensorflow: "left",
        "keras-tensorflow": "left",
        "keras-jax": "left",
        "keras-torch": "left",
        mlx: "left",
      },
    },
  },
});
