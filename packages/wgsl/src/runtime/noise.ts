/** Noise in kernels: what stochastic functions are called with, and where in the uniform it comes from. */
import { type NoiseOptions, noisePlace } from "../gen/internal/noise-options.ts";
import { checkFlag } from "./check.ts";
import { formatF32 } from "./number.ts";
import { COUNT } from "./uniform.ts";
import type { AnyActivation, WgslFunction, WgslNoise } from "./types.ts";

const PLACE = ["seed_low", "seed_high", "offset_low", "offset_high"] as const;

/** The integers at the beginning of the uniform: in training where the noise comes from, lower halves first. */
export const uniformCounts = (training: boolean, counts: readonly string[] = [COUNT]): readonly string[] => [
  ...counts,
  ...(training ? PLACE : []),
];

export function checkedTraining(training: unknown = false): boolean {
  checkFlag("kernel", "training", training);
  return training;
}

/** The noise of element `index`, behind the inputs of a stochastic function: without training what is expected. */
export function noiseArguments(
  activation: AnyActivation,
  training: boolean,
  index: string,
): readonly string[] {
  if (!("noise" in activation)) return [];
  const { draw, atInference } = activation.noise;
  return [training ? drawn(draw, index) : formatF32(atInference)];
}

/** The functions that the noise calls. */
export const noiseFunctions = (activation: AnyActivation, training: boolean): readonly WgslFunction[] =>
  training && "noise" in activation ? [activation.noise.draw] : [];

function drawn({ name }: WgslFunction, index: string): string {
  const [seed, offset] = [PLACE.slice(0, 2), PLACE.slice(2)].map(
    (halves) => `vec2<u32>(${halves.map((half) => `uniforms.${half}`).join(", ")})`,
  );
  return `${name}(${seed}, ${offset}, ${index})`;
}

export interface RowNoise {
  readonly text: string;
  readonly functions: readonly WgslFunction[];
}

/** What functions of rows call for the noise of an element, and the functions that this calls. */
export function rowNoise({ draw, atInference }: WgslNoise, training: boolean): RowNoise {
  const value = training ? drawn(draw, "index") : formatF32(atInference);
  const text = `fn row_noise(index: u32) -> f32 {\n  return ${value};\n}\n`;
  return { text, functions: training ? [draw] : [] };
}

/** Seed and offset as the uniform has them. */
export function noiseWords(caller: string, options: Omit<NoiseOptions, "training">, n: number): number[] {
  const { seed, offset } = noisePlace(caller, { ...options, training: true }, n)!;
  return [seed, offset].flatMap((integer) => [integer >>> 0, Math.floor(integer / 2 ** 32)]);
}
