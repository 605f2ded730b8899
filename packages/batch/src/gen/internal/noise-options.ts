// Generated from tools/generator/src/emit/shared/noise-options.ts by @subgrad/generator. Do not edit.
import { describe } from "./describe.ts";

/** What stochastic functions take beside their parameters. */
export interface NoiseOptions {
  /** Whether there is noise; default false. Without it every element has its expected value. */
  readonly training?: boolean | undefined;
  /** The stream of noise: an integer from 0 to 2⁵³ − 1, without which there is no training. */
  readonly seed?: number | undefined;
  /** Which element of the stream element 0 has: an integer from 0 on; default 0. */
  readonly offset?: number | undefined;
}

/** The number of elements in a stream, and of seeds: up to here binary64 represents every integer. */
const END = 2 ** 53;

/** Where in which stream the noise for `length` elements begins, where there is training. */
export function noisePlace(
  caller: string,
  options: NoiseOptions,
  length: number,
): { readonly seed: number; readonly offset: number } | undefined {
  const { training = false, seed, offset = 0 } = options;
  if (typeof training !== "boolean") {
    throw new TypeError(`${caller}: training is ${describe(training)}, expected true or false`);
  }
  if (!training) return undefined;
  return {
    seed: checkedInteger(caller, "seed", seed, END - 1),
    offset: checkedInteger(caller, "offset", offset, END - length),
  };
}

function checkedInteger(caller: string, name: string, value: unknown, greatest: number): number {
  const expected = `expected an integer from 0 to ${greatest}`;
  if (typeof value !== "number") {
    throw new TypeError(`${caller}: ${name} is ${describe(value)}, ${expected}`);
  }
  if (Number.isInteger(value) && value >= 0 && value <= greatest) return value;
  throw new RangeError(`${caller}: ${name} is ${value}, ${expected}`);
}
