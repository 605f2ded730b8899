import { defineActivation, exp } from "@subgrad/spec";

export default defineActivation({
  name: "exponential",
  title: "Exponential function",
  reference: "Keras, keras.activations.exponential",
  aliases: ["exp"],
  forward: ({ x }) => exp(x),
  derivative: ({ x }) => exp(x),
});
