/**
 * What the documentation takes from the generator, beside its index.
 * @module
 */
export { reachText } from "../../generator/src/analyse/reach.ts";
export { parameterSets, type ParameterSet } from "../../generator/src/analyse/samples.ts";
export { derivativeRules } from "../../generator/src/analyse/rules.ts";
export { binary64 } from "../../generator/src/arithmetic/binary64.ts";
export { unifiedDiff } from "../../generator/src/diff.ts";
export { functionsOfElements } from "../../generator/src/elements.ts";
export { formulaText } from "../../generator/src/emit/documentation.ts";
export { elsewhereText } from "../../generator/src/emit/elsewhere.ts";
export { pairFormula } from "../../generator/src/emit/scalar/concatenating/catalog.ts";
export { slopeAt, valueAt } from "../../generator/src/emit/shared/conventions.ts";
export { withoutVersion } from "../../generator/src/emit/shared/frameworks.ts";
export { frameworkNames } from "../../generator/src/frameworks.ts";
export * as build from "../../generator/src/ir/build.ts";
export { differentiate } from "../../generator/src/ir/differentiate.ts";
export { simplify } from "../../generator/src/ir/simplify.ts";
export { type Facts, allFacts } from "../../generator/src/facts/facts.ts";
export { type Choices, evaluate, holds } from "../../generator/src/ir/evaluate.ts";
export type { Identity } from "../../generator/src/identities.ts";
export { loadIdentities } from "../../generator/src/read/identities/index.ts";
export { kernelLibrary } from "../../generator/src/ir/library.ts";
export type { Condition, Expression } from "../../generator/src/ir/nodes.ts";
export { printExpression } from "../../generator/src/ir/print.ts";
export { inlineLets, substitute } from "../../generator/src/ir/substitute.ts";
export { mentions, same } from "../../generator/src/ir/walk.ts";
export type * from "../../generator/src/model.ts";
export { noiseKinds } from "../../generator/src/noise.ts";
export {
  bound,
  gradeOf,
  isOffered,
  isRowPass,
  passKinds,
  rowBound,
  statedScale,
  type PassKind,
  type RowPassKind,
  type Target,
  targets,
} from "../../generator/src/promises.ts";
export { loadModel } from "../../generator/src/read/index.ts";
export { describeDomain, inDomain } from "../../generator/src/read/parameters.ts";
export { partPrefix } from "../../generator/src/seconds.ts";
export { pascalCase } from "../../generator/src/text.ts";
