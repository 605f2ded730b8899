import { defineGatedActivation } from "@subgrad/spec";

export default defineGatedActivation({
  name: "bilinear",
  title: "Bilinear unit, a gated linear unit without a nonlinearity",
  reference: "Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202",
  aliases: ["Bilinear"],
  gate: "first",
  forward: ({ gate, value }) => gate * value,
  derivatives: { gate: ({ value }) => value, value: ({ gate }) => gate },
});
