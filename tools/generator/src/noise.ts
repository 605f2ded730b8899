/**
 * The inputs of stochastic functions that are drawn at random: what they are made of, and what they are without training.
 * @module
 */
import * as build from "./ir/build.ts";
import type { Expression } from "./ir/nodes.ts";

export type NoiseInput = "u" | "z" | "g";

export interface NoiseKind {
  /** For documentation. */
  readonly title: string;
  /** Its place is taken by this where there is no training. */
  readonly atInference: number;
  /** Values for checks; none is special to any formula. */
  readonly samples: readonly number[];
  /** What makes it of uniforms; undefined where it is one itself. */
  readonly kernel?: string;
  /** The uniforms, which binary32 represents: `distanceUniformAt` in JavaScript, `act_fn_distance_uniform` in WGSL. */
  readonly uniforms: readonly string[];
  /** What it is called when it is drawn: `normalAt`, `act_fn_draw_normal`. */
  readonly drawn: string;
}

export const noiseKinds: { readonly [K in NoiseInput]: NoiseKind } = {
  u: {
    title: "uniform in [0, 1)",
    atInference: 1 / 2,
    samples: [0.3, 0.8, 1 / 2, 0],
    uniforms: ["uniform"],
    drawn: "uniform",
  },
  z: {
    title: "standard normal",
    atInference: 0,
    samples: [0.7, -1.3, 0, 2.5],
    kernel: "boxMuller",
    uniforms: ["distanceUniform", "turns"],
    drawn: "normal",
  },
  g: {
    title: "standard Gumbel",
    atInference: 0,
    samples: [0.7, -1.3, 0, 2.5],
    kernel: "gumbel",
    uniforms: ["openUniform"],
    drawn: "gumbel",
  },
};

/** The noise as a formula of its uniforms. */
export function noiseFormula({ kernel, uniforms }: NoiseKind): Expression {
  const values = uniforms.map((name) => build.variable(name));
  return kernel === undefined ? values[0]! : build.call(kernel, values);
}
