/** What the other tools use of the generator. */
export { parameterSets, type ParameterSet } from "./analyse/samples.ts";
export * from "./ir/evaluate.ts";
export * from "./ir/library.ts";
export type * from "./ir/nodes.ts";
export { printExpression } from "./ir/print.ts";
export type * from "./model.ts";
export { generate } from "./generate.ts";
export { bound, type PassKind, type Target } from "./promises.ts";
export type { Identity } from "./identities.ts";
export { loadIdentities } from "./read/identities/index.ts";
export { loadModel } from "./read/index.ts";
