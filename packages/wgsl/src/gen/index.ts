// Generated from specs/activations by @subgrad/generator. Do not edit.
export * from "../runtime/index.ts";
export { elu } from "./elu.ts";
export { gelu } from "./gelu.ts";
export { hardshrink } from "./hardshrink.ts";
export { leakyRelu } from "./leakyRelu.ts";
export { mish } from "./mish.ts";
export { relu } from "./relu.ts";
export { selu } from "./selu.ts";
export { sigmoid } from "./sigmoid.ts";
export { silu } from "./silu.ts";
export { softplus } from "./softplus.ts";
export { softshrink } from "./softshrink.ts";
export { tanh } from "./tanh.ts";
