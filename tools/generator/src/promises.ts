/**
 * The accuracy that the packages promise, in ULP of the element type: the one table that documentation states and
 * the conformance suite enforces.
 * @module
 */
import type { Expression } from "./ir/nodes.ts";
import type { Accuracy, Activation, RowActivation } from "./model.ts";
import { suitsBinary32 } from "./rows/vectors.ts";

export const targets = [
  "scalar",
  "batch-f64",
  "batch-f32",
  "batch-f32-exact",
  "wgsl-f32",
  "wgsl-f16",
] as const;
export type Target = (typeof targets)[number];
export const passKinds = ["forward", "derivative", "secondDerivative", "parameterDerivatives"] as const;
export type PassKind = (typeof passKinds)[number];

/** The kernels whose range a target has; the exact grade takes those of binary64, or wide ones, for a Float32Array as well. */
export const kernelsOf = (target: Target): "f32" | "f64" =>
  target === "wgsl-f32" || target === "wgsl-f16" || target === "batch-f32" ? "f32" : "f64";

/** Whether vectors of binary32 compute a function on Float32Arrays, or some pass of it; other functions of rows have one grade, the exact one. */
export const hasLanes = (activation: Activation | RowActivation): boolean =>
  "inputs" in activation ||
  [activation.forward, activation.backward, ...activation.parameterBackward].some(suitsBinary32);

/** Whether a function is one of its own on a target; of rows and of halves in f16 no device at hand can be asked. */
export function isOffered(target: Target, activation: Activation | RowActivation): boolean {
  if (target === "wgsl-f16") return "inputs" in activation && activation.half === undefined;
  return target !== "batch-f32-exact" || hasLanes(activation);
}

/** The target whose promises a function keeps on a target. */
export const gradeOf = (target: Target, activation: Activation | RowActivation): Target =>
  target === "batch-f32" && !hasLanes(activation) ? "batch-f32-exact" : target;

type Bounds = { readonly [pass in PassKind]: number };
interface Promised {
  /** At most one transcendental function, not nested in another. */
  readonly simple: Bounds;
  readonly composition: Bounds;
}

const binary64: Promised = {
  simple: { forward: 2, derivative: 4, secondDerivative: 6, parameterDerivatives: 6 },
  composition: { forward: 4, derivative: 6, secondDerivative: 8, parameterDerivatives: 8 },
};

/** Computed in a wider type, and rounded once on store. */
const roundedOnce: Bounds = {
  forward: 0.51,
  derivative: 0.51,
  secondDerivative: 0.51,
  parameterDerivatives: 0.51,
};

/** In lanes of binary32 with correctly rounded operations; what they compute is summed in binary64. */
const lanes: Promised = {
  simple: { forward: 3, derivative: 5, secondDerivative: 8, parameterDerivatives: 6 },
  composition: { forward: 4, derivative: 8, secondDerivative: 14, parameterDerivatives: 8 },
};

const promises: { readonly [target in Target]: Promised } = {
  scalar: binary64,
  "batch-f64": binary64,
  "batch-f32": lanes,
  "batch-f32-exact": { simple: roundedOnce, composition: roundedOnce },
  "wgsl-f32": {
    simple: { forward: 5, derivative: 6, secondDerivative: 8, parameterDerivatives: 8 },
    composition: { forward: 8, derivative: 12, secondDerivative: 14, parameterDerivatives: 14 },
  },
  "wgsl-f16": { simple: roundedOnce, composition: roundedOnce },
};

/** What a pass is promised as: from the output, a value is a derivative. */
export const promisedAs = (pass: PassKind, { outputOf }: Pick<Activation, "outputOf">): PassKind =>
  outputOf === undefined ? pass : "derivative";

/** The bound that holds for a pass: the promise, or the exception that the spec states. */
export function bound(accuracy: Accuracy, target: Target, pass: PassKind): number {
  const exception = accuracy.exceptions.find((one) => one.target === target && one.of === pass);
  return exception?.ulp ?? promises[target][accuracy.composition ? "composition" : "simple"][pass];
}

/** Functions of rows have no second derivatives. */
export type RowPassKind = Exclude<PassKind, "secondDerivative">;
export const isRowPass = (pass: PassKind): pass is RowPassKind => pass !== "secondDerivative";

/**
 * Functions of rows: whatever their length, since sums are compensated or those of binary32 in binary64, in WGSL in rows of
 * up to 4096 elements. Gradients in binary64 are those of compositions: from y they take one that is rounded, and has the error
 * of its forward pass. Half an ULP of each y is at most 1 ULP of y · dy and another of Σ dy · y, so that gradients of the exact
 * grade, which round in the end, are off by 2.5, and those of parameters by 2.
 */
const rowPromises: { readonly [target in Target]: { readonly [pass in RowPassKind]: number } } = {
  scalar: { ...binary64.composition, forward: 3 },
  "batch-f64": { ...binary64.composition, forward: 3 },
  "batch-f32": { forward: 3, derivative: 4, parameterDerivatives: 3 },
  "batch-f32-exact": { forward: 0.51, derivative: 2.5, parameterDerivatives: 2 },
  "wgsl-f32": { forward: 16, derivative: 16, parameterDerivatives: 16 },
  "wgsl-f16": roundedOnce,
};

/** The bound for a pass of a function of rows, whose gradient in x counts as derivative. */
export function rowBound(
  { exceptions }: Pick<RowActivation, "exceptions">,
  target: Target,
  pass: RowPassKind,
): number {
  return exceptions.find((one) => one.target === target && one.of === pass)?.ulp ?? rowPromises[target][pass];
}

/**
 * At least this magnitude is what errors of rows are measured against: WGSL computes them in binary32 throughout, and
 * 16 ULP of 1/32 are less than 1e-7.
 */
export const leastRowScale = (target: Target): number => (target === "wgsl-f32" ? 1 / 32 : 0);

/** Near a sign change away from 0 an ULP is that of at least this magnitude, unless a spec states another. */
export const ordinaryScale = 1 / 8;

/** The scale of a spec that is not the ordinary one. */
export const statedScale = ({ scale }: Accuracy): Expression | undefined =>
  scale.kind === "number" && scale.value === ordinaryScale ? undefined : scale;
