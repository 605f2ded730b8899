/** Uniforms, normals and Gumbels are distributed as their names say: at fixed seeds, so that this never fails by chance. */
import { loadModel } from "@subgrad/generator";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Noise,
  distanceUniformAt,
  noiseFor,
  openUniformAt,
  turnsAt,
  uniformAt,
} from "../../../generator/src/emit/shared/noise.ts";
import { type Model, binary64, build, evaluate, kernelLibrary } from "../generator.ts";

let intrinsics: Model["intrinsics"];
beforeAll(async () => {
  ({ intrinsics } = await loadModel(fileURLToPath(new URL("../../../../specs", import.meta.url))));
});

const kernel = (name: string, ...values: readonly number[]): number =>
  evaluate(
    build.call(
      name,
      values.map((value) => build.number(value)),
    ),
    new Map(),
    {
      arithmetic: binary64,
      library: kernelLibrary(intrinsics, "f64"),
    },
  );

interface Distribution {
  readonly at: (noise: Noise, index: number) => number;
  readonly cdf: (value: number) => number;
  readonly mean: number;
  readonly variance: number;
  /** The fourth central moment. */
  readonly fourth: number;
}

const EULER = 0.5772156649015329;
const distributions: { readonly [name: string]: Distribution } = {
  uniforms: { at: uniformAt, cdf: (u) => u, mean: 1 / 2, variance: 1 / 12, fourth: 1 / 80 },
  normals: {
    at: (noise, index) => kernel("boxMuller", distanceUniformAt(noise, index), turnsAt(noise, index)),
    cdf: (z) => kernel("normalCdf", z),
    mean: 0,
    variance: 1,
    fourth: 3,
  },
  Gumbels: {
    at: (noise, index) => kernel("gumbel", openUniformAt(noise, index)),
    cdf: (g) => Math.exp(-Math.exp(-g)),
    mean: EULER,
    variance: Math.PI ** 2 / 6,
    fourth: (27 / 5) * (Math.PI ** 2 / 6) ** 2,
  },
};

const COUNT = 12_000;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The greatest distance between two distribution functions, Kolmogorov's statistic. */
function distance(values: readonly number[], cdf: Distribution["cdf"]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.max(
    ...sorted.map((value, index) => {
      const at = cdf(value);
      return Math.max((index + 1) / sorted.length - at, at - index / sorted.length);
    }),
  );
}

describe.each(Object.entries(distributions))("%s", (_name, { at, cdf, mean: mu, variance, fourth }) => {
  // The last seed needs both words of the key, and its offset both words of the counter.
  test.each([
    [0, 0],
    [20260101, 3],
    [2 ** 53 - 1, 2 ** 40],
  ])("of seed %i from element %i on", (seed, offset) => {
    const noise = noiseFor("f", { training: true, seed, offset }, COUNT)!;
    const values = Array.from({ length: COUNT }, (_, index) => at(noise, index));
    const deviations = values.map((value) => value - mu);
    // Three standard errors of each moment; Kolmogorov's statistic at the level of 1%.
    expect(Math.abs(mean(deviations))).toBeLessThan(3 * Math.sqrt(variance / COUNT));
    const spread = mean(deviations.map((deviation) => deviation ** 2));
    expect(Math.abs(spread - variance)).toBeLessThan(3 * Math.sqrt((fourth - variance ** 2) / COUNT));
    for (const lag of [1, 2, 4]) {
      const products = deviations.slice(lag).map((deviation, index) => deviation * deviations[index]!);
      expect(Math.abs(mean(products))).toBeLessThan((3.5 * variance) / Math.sqrt(COUNT));
    }
    expect(distance(values, cdf)).toBeLessThan(1.63 / Math.sqrt(COUNT));
  });
});
