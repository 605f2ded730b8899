/** What the example shows: digits are learned, half of relu's units are off at first, and some never come back. */
import { gradientError } from "./check-gradients.ts";
import { CLASSES, type Digits, PIXELS, loadDigits } from "./digits.ts";
import type { HiddenName } from "./hidden.ts";
import { createNetwork, forward } from "./network.ts";
import { createRandom } from "./random.ts";
import { type Moment, accuracy, train } from "./train.ts";

export interface Run {
  readonly history: readonly Moment[];
  /** The share of images of the test set that are recognised. */
  readonly accuracy: number;
}

export interface Findings {
  /** Of the gradients in all learned numbers, relative. */
  readonly gradientError: number;
  /** The share of zeros among relu's values before training. */
  readonly zerosAtStart: number;
  /** At an ordinary rate. */
  readonly learned: Run;
  /** After two epochs at a rate that is too high, at an ordinary one. */
  readonly shaken: { readonly [hidden in "relu" | "leakyRelu"]: Run };
}

const SEED = 1;
const UNITS = 64;
const ordinary = [0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.1, 0.1];
const shaking = [2, 2, 0.1, 0.1, 0.1, 0.1];

export function runExperiments(): Findings {
  const { training, test } = loadDigits(700, 150);
  const run = (hidden: HiddenName, rates: readonly number[]): Run => {
    const { network, history } = train(training, { hidden, units: UNITS, rates, batch: 32, seed: SEED });
    return { history, accuracy: accuracy(network, test) };
  };
  return {
    gradientError: checkGradients(training),
    zerosAtStart: zerosAtStart(training),
    learned: run("prelu", ordinary),
    shaken: { relu: run("relu", shaking), leakyRelu: run("leakyRelu", shaking) },
  };
}

const fresh = (hidden: HiddenName, units: number) =>
  createNetwork(hidden, { inputs: PIXELS, units, classes: CLASSES }, createRandom(SEED));

/** With a few units and images: a difference quotient runs the whole network. */
function checkGradients({ images, labels }: Digits): number {
  const few = { count: 10, images: images.slice(0, 10 * PIXELS), labels: labels.slice(0, 10) };
  return gradientError(fresh("prelu", 16), few, 40);
}

function zerosAtStart({ images }: Digits): number {
  const { h } = forward(fresh("relu", UNITS), images);
  return h.filter((value) => value === 0).length / h.length;
}
