/** Stochastic gradient descent, and what happens to the hidden units on the way. */
import { CLASSES, type Digits, PIXELS } from "./digits.ts";
import type { HiddenName } from "./hidden.ts";
import { type Network, backward, createNetwork, crossEntropy, forward, numbersOf } from "./network.ts";
import { createRandom } from "./random.ts";

export interface Settings {
  readonly hidden: HiddenName;
  readonly units: number;
  /** The learning rate of each epoch. */
  readonly rates: readonly number[];
  readonly batch: number;
  readonly seed: number;
}

/** Measured on the training images before the first epoch and after each. */
export interface Moment {
  readonly epoch: number;
  readonly loss: number;
  /** The share of units that no image can change: the activation lets no gradient through. */
  readonly dead: number;
}

export interface Trained {
  readonly network: Network;
  readonly history: readonly Moment[];
}

export function train(training: Digits, settings: Settings): Trained {
  const random = createRandom(settings.seed);
  const shape = { inputs: PIXELS, units: settings.units, classes: CLASSES };
  const network = createNetwork(settings.hidden, shape, random);
  const order = Uint32Array.from({ length: training.count }, (_, i) => i);
  const history = [measure(network, training, 0)];
  for (const [index, rate] of settings.rates.entries()) {
    shuffle(order, random);
    for (let start = 0; start + settings.batch <= order.length; start += settings.batch)
      step(network, pick(training, order.subarray(start, start + settings.batch)), rate);
    history.push(measure(network, training, index + 1));
  }
  return { network, history };
}

function step(network: Network, { images, labels }: Digits, rate: number): void {
  const gradients = backward(network, forward(network, images), labels);
  numbersOf(network).forEach((numbers, index) => {
    const gradient = gradients[index]!;
    for (let i = 0; i < numbers.length; i++) numbers[i]! -= rate * gradient[i]!;
  });
}

function measure(network: Network, { images, labels }: Digits, epoch: number): Moment {
  const { z, probabilities } = forward(network, images);
  const { dz } = network.hidden.backward(new Float64Array(z.length).fill(1), z);
  const units = network.first.outputs;
  const isAlive = new Uint8Array(units);
  dz.forEach((slope, i) => {
    if (slope !== 0) isAlive[i % units] = 1;
  });
  const alive = isAlive.reduce((sum, one) => sum + one, 0);
  return { epoch, loss: crossEntropy(probabilities, labels), dead: 1 - alive / units };
}

/** The share of images whose class has the largest probability. */
export function accuracy(network: Network, { images, labels }: Digits): number {
  const { probabilities } = forward(network, images);
  const right = labels.filter((label, row) => {
    const classes = probabilities.subarray(row * CLASSES, (row + 1) * CLASSES);
    return classes.indexOf(Math.max(...classes)) === label;
  });
  return right.length / labels.length;
}

function pick({ images, labels }: Digits, indices: Uint32Array): Digits {
  const picked = new Float64Array(indices.length * PIXELS);
  indices.forEach((index, row) =>
    picked.set(images.subarray(index * PIXELS, (index + 1) * PIXELS), row * PIXELS),
  );
  return { count: indices.length, images: picked, labels: Uint8Array.from(indices, (i) => labels[i]!) };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
