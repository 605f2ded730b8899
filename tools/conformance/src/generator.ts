/**
 * What the suite takes from the generator beside its index: parts without the reader, so that a worker starts
 * without a TypeScript compiler.
 * @module
 */
export * from "../../generator/src/arithmetic/enclosure.ts";
export * from "../../generator/src/arithmetic/formats.ts";
export { agreedReference, toReference } from "../../generator/src/arithmetic/reference.ts";
export * from "../../generator/src/arithmetic/ulp.ts";
export { type Arithmetic } from "../../generator/src/arithmetic/arithmetic.ts";
export { binary32, createBinary32 } from "../../generator/src/arithmetic/binary32.ts";
export { createWorstCase } from "../../generator/src/arithmetic/worst-case.ts";
export { binary64 } from "../../generator/src/arithmetic/binary64.ts";
export { createRandom } from "../../generator/src/arithmetic/random.ts";
export { withPrecision } from "../../generator/src/arithmetic/mpfr.ts";
export * from "../../generator/src/identities.ts";
export * as build from "../../generator/src/ir/build.ts";
export type { DerivativeRules } from "../../generator/src/ir/differentiate.ts";
export * from "../../generator/src/ir/evaluate.ts";
export {
  elementOf,
  evaluateRow,
  fromTheLeft,
  type RootEquation,
  type RowEvaluation,
  type RowValue,
} from "../../generator/src/ir/evaluate-row.ts";
export { definitionLibrary, kernelLibrary } from "../../generator/src/ir/library.ts";
export type * from "../../generator/src/ir/nodes.ts";
export { printExpression } from "../../generator/src/ir/print.ts";
export { simplify } from "../../generator/src/ir/simplify.ts";
export { solve } from "../../generator/src/analyse/switches.ts";
export { inlineLets, substitute } from "../../generator/src/ir/substitute.ts";
export { mapCondition, mapExpression, mentions, nodes, type Rewriter } from "../../generator/src/ir/walk.ts";
export { inDomain } from "../../generator/src/read/parameters.ts";
export { functionsOfElements, functionsOfInputsAndOutputs } from "../../generator/src/elements.ts";
export type * from "../../generator/src/model.ts";
export { widened, withWideKernels } from "../../generator/src/wide.ts";
export * from "../../generator/src/emit/shared/noise.ts";
export * from "../../generator/src/noise.ts";
export { derivativeRules } from "../../generator/src/analyse/rules.ts";
export { reachText } from "../../generator/src/analyse/reach.ts";
export { parameterSets, type ParameterSet } from "../../generator/src/analyse/samples.ts";
export { brokenBy } from "../../generator/src/requirements.ts";
export {
  bound,
  gradeOf,
  isOffered,
  kernelsOf,
  leastRowScale,
  passKinds,
  promisedAs,
  rowBound,
  statedScale,
  targets,
  type PassKind,
  type RowPassKind,
  type Target,
} from "../../generator/src/promises.ts";
