export * from "./activation.ts";
export * from "./concatenating.ts";
export * from "./constants.ts";
export type { Framework } from "./frameworks.ts";
export * from "./gated.ts";
export * from "./gen/vocabulary.ts";
export * from "./intrinsic.ts";
export * from "./row.ts";
export * from "./stochastic.ts";
