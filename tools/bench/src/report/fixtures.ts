/** A run of made-up figures. */
import type { Pass } from "../functions.ts";
import type { Results, Speed } from "../results.ts";

const speed = (contender: string, median: number, pass: Pass = "forward", length = 1000): Speed => ({
  function: "relu",
  pass,
  contender,
  length,
  nsPerElement: { median, least: median, most: 2 * median },
});

export const results: Results = {
  machine: { processor: "Abacus", cores: 2, platform: "linux x64", node: "20.0.0", v8: "11.0" },
  effort: { rounds: 9, turnMs: 2, sampleMs: 1, warmUpMs: 30 },
  contenders: [
    { id: "fast", title: "subgrad" },
    { id: "naive", title: "loop in JS" },
    { id: "tfjs-wasm", title: "TensorFlow.js (WASM)", version: "@tensorflow/tfjs-backend-wasm 4.22.0" },
  ],
  speeds: [
    speed("fast", 0.25),
    speed("naive", 8),
    speed("tfjs-wasm", 0.2),
    speed("fast", 1, "backward"),
    speed("naive", 3, "backward"),
  ],
  accuracies: [
    { function: "relu", pass: "forward", contender: "fast", ulp: 0, x: 1 },
    { function: "relu", pass: "forward", contender: "naive", ulp: Infinity, x: -1 },
  ],
  failures: [
    { function: "relu", pass: "backward", contender: "tfjs-wasm", reason: "no kernel\nat f (x.js)" },
  ],
};
