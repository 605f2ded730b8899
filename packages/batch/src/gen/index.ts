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
  type GeluOptions,
  type GeluSlopeOptions,
  gelu,
  geluBackward,
  geluDerivative,
  geluParameterGradients,
} from "./gelu.ts";
export {
  type HardshrinkOptions,
  type HardshrinkSlopeOptions,
  hardshrink,
  hardshrinkBackward,
  hardshrinkDerivative,
  hardshrinkParameterGradients,
} from "./hardshrink.ts";
export type { Framework, Jumps, Kinks, SlopeRule, ValueRule } from "./internal/conventions.ts";
export {
  type LeakyReluOptions,
  type LeakyReluSlopeOptions,
  leakyRelu,
  leakyReluBackward,
  leakyReluDerivative,
  leakyReluParameterGradients,
} from "./leakyRelu.ts";
export {
  type MishOptions,
  type MishSlopeOptions,
  mish,
  mishBackward,
  mishDerivative,
  mishParameterGradients,
} from "./mish.ts";
export {
  type ReluOptions,
  type ReluSlopeOptions,
  relu,
  reluBackward,
  reluDerivative,
  reluParameterGradients,
} from "./relu.ts";
export {
  type SeluOptions,
  type SeluSlopeOptions,
  selu,
  seluBackward,
  seluDerivative,
  seluParameterGradients,
} from "./selu.ts";
export {
  type SigmoidOptions,
  type SigmoidSlopeOptions,
  sigmoid,
  sigmoidBackward,
  sigmoidDerivative,
  sigmoidParameterGradients,
} from "./sigmoid.ts";
export {
  type SiluOptions,
  type SiluSlopeOptions,
  silu,
  siluBackward,
  siluDerivative,
  siluParameterGradients,
} from "./silu.ts";
export {
  type SoftplusOptions,
  type SoftplusSlopeOptions,
  softplus,
  softplusBackward,
  softplusDerivative,
  softplusParameterGradients,
} from "./softplus.ts";
export {
  type SoftshrinkOptions,
  type SoftshrinkSlopeOptions,
  softshrink,
  softshrinkBackward,
  softshrinkDerivative,
  softshrinkParameterGradients,
} from "./softshrink.ts";
export {
  type TanhOptions,
  type TanhSlopeOptions,
  tanh,
  tanhBackward,
  tanhDerivative,
  tanhParameterGradients,
} from "./tanh.ts";
