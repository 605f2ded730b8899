import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "cube",
  title: "Cube",
  reference: "Chen & Manning 2014, A Fast and Accurate Dependency Parser using Neural Networks",
  aliases: ["cubic"],
  forward: ({ x }) => x * x * x,
  derivative: ({ x }) => 3 * x * x,
});
