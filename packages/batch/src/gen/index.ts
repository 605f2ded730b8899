// Generated from specs/activations by @subgrad/generator. Do not edit.
export type { FloatArray, Output } from "../runtime/index.ts";
export {
  type EluOptions,
  type EluSlopeOptions,
  elu,
  eluBackward,
  eluDerivative,
  eluParameterGradients,
} from "./elu.ts";
export {
  type HardshrinkOptions,
  type HardshrinkSlopeOptions,
  hardshrink,
  hardshrinkBackward,
  hardshrinkDerivative,
  hardshrinkParameterGradients,
} from "./hardshrink.ts";
export type { Jumps, Kinks, SlopeRule, ValueRule } from "./internal/conventions.ts";
export {
  type ReluOptions,
  type ReluSlopeOptions,
  relu,
  reluBackward,
  reluDerivative,
  reluParameterGradients,
} from "./relu.ts";
export {
  type SiluOptions,
  type SiluSlopeOptions,
  silu,
  siluBackward,
  siluDerivative,
  siluParameterGradients,
} from "./silu.ts";
