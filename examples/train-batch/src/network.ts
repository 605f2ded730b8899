/** Pixels to hidden units to the probabilities of classes, and the way back. */
import { softmax, softmaxBackward } from "@subgrad/batch";
import { type Dense, createDense, denseBackward, denseForward, denseInputGradient } from "./dense.ts";
import { type Hidden, type HiddenName, createHidden } from "./hidden.ts";

export interface Network {
  readonly first: Dense;
  readonly hidden: Hidden;
  readonly second: Dense;
}

export interface Shape {
  readonly inputs: number;
  readonly units: number;
  readonly classes: number;
}

export function createNetwork(hidden: HiddenName, shape: Shape, random: () => number): Network {
  return {
    first: createDense(shape.inputs, shape.units, random),
    hidden: createHidden(hidden, shape.units),
    second: createDense(shape.units, shape.classes, random),
  };
}

/** What one pass computes, and the way back needs. */
export interface Activations {
  readonly x: Float64Array;
  readonly z: Float64Array;
  readonly h: Float64Array;
  readonly probabilities: Float64Array;
}

export function forward({ first, hidden, second }: Network, x: Float64Array): Activations {
  const z = denseForward(first, x);
  const h = hidden.forward(z);
  const probabilities = softmax(denseForward(second, h), { rowLength: second.outputs });
  return { x, z, h, probabilities };
}

/** The mean of −ln p over rows, p being the probability of what is right. */
export function crossEntropy(probabilities: Float64Array, labels: Uint8Array): number {
  const classes = probabilities.length / labels.length;
  let sum = 0;
  labels.forEach((label, row) => (sum -= Math.log(probabilities[row * classes + label]!)));
  return sum / labels.length;
}

/** The learned numbers of a network, in one order for numbers and gradients alike. */
export const numbersOf = ({ first, hidden, second }: Network): readonly Float64Array[] => [
  first.weights,
  first.bias,
  hidden.learned,
  second.weights,
  second.bias,
];

/** The gradients of the cross entropy in all that the network learns. */
export function backward(network: Network, at: Activations, labels: Uint8Array): readonly Float64Array[] {
  const { first, hidden, second } = network;
  const { x, z, h, probabilities } = at;
  const classes = second.outputs;
  const dp = new Float64Array(probabilities.length);
  labels.forEach((label, row) => {
    const right = row * classes + label;
    dp[right] = -1 / (labels.length * probabilities[right]!);
  });
  const dLogits = softmaxBackward(dp, probabilities, { rowLength: classes });
  const last = denseBackward(second, dLogits, h);
  const { dz, learned } = hidden.backward(denseInputGradient(second, dLogits), z);
  const { weights, bias } = denseBackward(first, dz, x);
  return [weights, bias, learned, last.weights, last.bias];
}
