import { describe } from "./describe.ts";

/** Workgroups in x, y and z. */
export type Workgroups = readonly [x: number, y: number, z: number];

/** A pipeline whose `constants` override the `workgroup_size` of the shader needs other counts. */
export interface Overrides {
  readonly workgroupSize?: number | undefined;
}

/** Every WebGPU device allows this many workgroups per dimension; few allow more. */
const MAX_WORKGROUPS = 65_535;
/** Of f32, in the largest buffer that the 32-bit indices of WGSL reach. */
export const MAX_ELEMENTS = 2 ** 30;

export function checkCount(caller: string, n: unknown, name = "n", least = 0): asserts n is number {
  const expected = `expected an integer from ${least} to ${MAX_ELEMENTS}`;
  if (typeof n !== "number") throw new TypeError(`${caller}: ${name} is ${describe(n)}, ${expected}`);
  if (Number.isInteger(n) && n >= least && n <= MAX_ELEMENTS) return;
  throw new RangeError(`${caller}: ${name} is ${n}, ${expected}`);
}

/** A workgroup for each of `n` in y and z, where the shader knows what to do in x. */
export function foldedIn(n: number): readonly [y: number, z: number] {
  const z = Math.ceil(n / MAX_WORKGROUPS);
  return [Math.ceil(n / z), z];
}

/** Enough workgroups for `n` elements, in a near-square of rows where one row would be too long. */
export function workgroupsFor(n: number, workgroupSize: number): Workgroups {
  const groups = Math.ceil(n / workgroupSize);
  if (groups <= MAX_WORKGROUPS) return [groups, 1, 1];
  const x = Math.ceil(Math.sqrt(groups));
  return [x, Math.ceil(groups / x), 1];
}
