import * as scalar from "@subgrad/scalar";
import { describe, expect, test } from "vitest";
import { loadModel } from "../generator.ts";
import { allAnswers } from "./answers.ts";
import { slopesFrom } from "./slopes.ts";

/**
 * The slopes that frameworks return, with parameters that make the point a kink; "-" where there is no such function.
 * Read from their sources: PyTorch, torch/_decomp/decompositions.py and tools/autograd/derivatives.yaml (hardswish
 * changed after 2.6: pytorch#147801); JAX, jax/_src/nn/functions.py and the rules of abs, max and clamp in
 * jax/_src/lax/lax.py; TensorFlow, core/kernels/relu_op_functor.h, python/ops/math_grad.py and clip_ops.py; Keras 3,
 * keras/src/backend/{tensorflow,jax,torch}/nn.py and layers/activations/prelu.py; TF.js, tfjs-core/src/gradients;
 * NNlib.jl, src/activations.jl; MLX, python/mlx/nn/layers/activations.py and the vjps of Abs, Maximum and Minimum in
 * mlx/primitives.cpp. Where only Keras has a function, the columns of PyTorch, TensorFlow and JAX are Keras on them. The
 * constants of selu: arXiv:1706.02515; MLX takes five digits of them, which is its function and not its convention.
 */
const published = `
function      at    left               right              pytorch            pytorch@2.6        jax                tensorflow         keras-tensorflow   keras-jax          keras-torch        tfjs               nnlib              mlx
relu          0     0                  1                  0                  0                  0                  0                  0                  0                  0                  0                  0                  0
abs           0     -1                 1                  0                  0                  1                  0                  0                  1                  0                  -1                 -                  0
leakyRelu     0     0.01               1                  0.01               0.01               1                  0.01               0.01               1                  0.01               0.01               0.01               1
prelu         0     0.25               1                  0.25               0.25               -                  0                  0                  0                  0                  0.25               -                  1.25
relu6         0     0                  1                  0                  0                  0                  0                  0                  0                  0                  0                  0                  0
relu6         6     1                  0                  0                  0                  0                  0                  0                  0                  0                  1                  0                  0
hardTanh      -1    0                  1                  0                  0                  1                  1                  1                  1                  0                  1                  0                  0
hardTanh      1     1                  0                  0                  0                  1                  1                  1                  1                  0                  1                  0                  0
hardSigmoid   -3    0                  0.16666666666666666 0                 0                  0                  0                  0                  0                  0                  -                  0                  -
hardSigmoid   3     0.16666666666666666 0                 0                  0                  0                  0                  0                  0                  0                  -                  0                  -
hardSwish     -3    0                  -0.5               0                  -0.5               0                  0                  0                  0                  0                  -                  -0.5               0
hardSwish     3     1.5                1                  1                  1.5                1                  1                  1                  1                  1                  -                  1.5                1
elu           0     2                  1                  2                  2                  2                  1                  2                  2                  2                  1                  1                  2
selu          0     1.7580993408473768 1.0507009873554805 1.7580993408473768 1.7580993408473768 1.7580993408473768 1.0507009873554805 1.0507009873554805 1.7580993408473768 1.7580993408473768 1.7580993408473768 1.7580993408473768 1.7580993408473768
celu          0     1                  1                  1                  1                  1                  2                  2                  1                  1                  -                  1                  0
softshrink    -0.5  1                  0                  0                  0                  0                  0                  0                  0                  0                  -                  0                  0
softshrink    0.5   0                  1                  0                  0                  0                  0                  0                  0                  0                  -                  0                  0
hardshrink    -0.5  1                  0                  0                  0                  0                  0                  0                  0                  0                  -                  -                  0
hardshrink    0.5   0                  1                  0                  0                  0                  0                  0                  0                  0                  -                  -                  0
threshold     0     0                  1                  0                  0                  0                  0                  0                  0                  0                  0                  0                  -
thresholdedRelu 1   0                  1                  0                  0                  0                  0                  0                  0                  0                  0                  0                  -
sparseSigmoid -1    0                  0.5                0                  0                  0.25               0                  0                  0.25               0                  -                  -                  -
sparseSigmoid 1     0.5                0                  0                  0                  0.25               0                  0                  0.25               0                  -                  -                  -
squareplus    0     0                  1                  NaN                NaN                NaN                NaN                NaN                NaN                NaN                -                  -                  -
`;

const [head, ...rows] = published
  .trim()
  .split("\n")
  .map((line) => line.split(/ +/));

/** The columns from `from` on that hold a number. */
const numbersOf = (cells: readonly string[], from: number): Record<string, number> =>
  Object.fromEntries(
    cells.flatMap((cell, i) => (i < from || cell === "-" ? [] : [[head![i]!, Number(cell)] as const])),
  );

describe("the scalar package answers what the frameworks do", async () => {
  const model = await loadModel(new URL("../../../../specs", import.meta.url).pathname);
  const found = allAnswers(model, slopesFrom(scalar));

  test.each(rows.map((cells) => ({ name: cells[0]!, at: Number(cells[1]), cells })))(
    "$name at $at",
    ({ name, at, cells }) => {
      const answers = found.find((one) => one.activation.name === name && one.at === at);
      const { left, right, profiles } = answers!;
      expect({ left, right, ...Object.fromEntries(profiles) }).toEqual(numbersOf(cells, 2));
    },
  );
});
