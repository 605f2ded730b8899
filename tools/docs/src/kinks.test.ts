import { expect, test } from "vitest";
import { loadModel } from "./generator.ts";
import { kinksTable } from "./kinks.ts";

/**
 * What the libraries answer, read from their sources: PyTorch's derivatives and kernels, JAX's nn/functions.py and
 * lax.py, TensorFlow's relu_op_functor.h, TF.js' gradients, NNlib's activations.jl, MLX's layers.
 */
const published: readonly [name: string, point: string, answers: Readonly<Record<string, string>>][] = [
  ["relu", "0 (zero)", { pytorch: "0", jax: "0", tensorflow: "0", tfjs: "0", nnlib: "0", mlx: "0" }],
  [
    "leakyRelu",
    "0 (zero)",
    { pytorch: "0.01", jax: "**1**", tensorflow: "0.01", tfjs: "0.01", nnlib: "0.01", mlx: "**1**" },
  ],
  [
    "selu",
    "0 (zero)",
    { pytorch: "1.7581", jax: "1.7581", tensorflow: "**1.0507**", tfjs: "1.7581", nnlib: "1.7581" },
  ],
  ["softshrink", "-0.5 (lower)", { pytorch: "0", jax: "0", tensorflow: "0", nnlib: "0", mlx: "0" }],
  ["softshrink", "0.5 (upper)", { pytorch: "0", jax: "0", tensorflow: "0", nnlib: "0", mlx: "0" }],
  ["hardshrink", "0.5 (upper)", { pytorch: "0", jax: "0", tensorflow: "0" }],
];

test("the table says what the libraries answer", async () => {
  const model = await loadModel(new URL("../../../specs", import.meta.url).pathname);
  const [head, , ...rows] = kinksTable(model)
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  for (const [name, point, answers] of published) {
    const row = rows.find((cells) => cells[1] === name && cells[2] === point);
    const found = Object.keys(answers).map((profile) => [profile, row?.[head!.indexOf(profile)]]);
    expect(Object.fromEntries(found), `${name} at ${point}`).toEqual(answers);
  }
});
