// Generated from specs/activations by @subgrad/generator. Do not edit.
export {
  createEluAlphaDerivative,
  createEluDerivative,
  elu,
  eluAlphaDerivative,
  eluDerivative,
} from "./elu.ts";
export {
  createHardshrink,
  createHardshrinkDerivative,
  createHardshrinkLambdaDerivative,
  hardshrink,
  hardshrinkDerivative,
  hardshrinkLambdaDerivative,
} from "./hardshrink.ts";
export type { Jumps, Kinks, SlopeRule, ValueRule } from "./internal/conventions.ts";
export { createReluDerivative, relu, reluDerivative } from "./relu.ts";
export { createSiluDerivative, silu, siluDerivative } from "./silu.ts";
