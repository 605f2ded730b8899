// Generated from specs/activations by @subgrad/generator. Do not edit.
export {
  createEluAlphaDerivative,
  createEluDerivative,
  elu,
  eluAlphaDerivative,
  eluDerivative,
} from "./elu.ts";
export { createGeluDerivative, gelu, geluDerivative } from "./gelu.ts";
export {
  createHardshrink,
  createHardshrinkDerivative,
  createHardshrinkLambdaDerivative,
  hardshrink,
  hardshrinkDerivative,
  hardshrinkLambdaDerivative,
} from "./hardshrink.ts";
export type { Jumps, Kinks, SlopeRule, ValueRule } from "./internal/conventions.ts";
export {
  createLeakyReluDerivative,
  createLeakyReluNegativeSlopeDerivative,
  leakyRelu,
  leakyReluDerivative,
  leakyReluNegativeSlopeDerivative,
} from "./leakyRelu.ts";
export { createMishDerivative, mish, mishDerivative } from "./mish.ts";
export { createReluDerivative, relu, reluDerivative } from "./relu.ts";
export { createSeluDerivative, selu, seluDerivative } from "./selu.ts";
export { createSigmoidDerivative, sigmoid, sigmoidDerivative } from "./sigmoid.ts";
export { createSiluDerivative, silu, siluDerivative } from "./silu.ts";
export {
  createSoftplusBetaDerivative,
  createSoftplusDerivative,
  softplus,
  softplusBetaDerivative,
  softplusDerivative,
} from "./softplus.ts";
export {
  createSoftshrinkDerivative,
  createSoftshrinkLambdaDerivative,
  softshrink,
  softshrinkDerivative,
  softshrinkLambdaDerivative,
} from "./softshrink.ts";
export { createTanhDerivative, tanh, tanhDerivative } from "./tanh.ts";
