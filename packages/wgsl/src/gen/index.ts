// Generated from specs/activations by @subgrad/generator. Do not edit.
export * from "../runtime/index.ts";
export { elu } from "./elu.ts";
export { hardshrink } from "./hardshrink.ts";
export { relu } from "./relu.ts";
export { silu } from "./silu.ts";
