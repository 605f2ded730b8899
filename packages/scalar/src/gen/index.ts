// Generated from specs/activations by @subgrad/generator. Do not edit.
export { abs, absDerivative, createAbsDerivative } from "./abs.ts";
export { arctan, arctanDerivative, createArctanDerivative } from "./arctan.ts";
export {
  asinhActivation,
  asinhActivationDerivative,
  createAsinhActivationDerivative,
} from "./asinhActivation.ts";
export { bentIdentity, bentIdentityDerivative, createBentIdentityDerivative } from "./bentIdentity.ts";
export {
  bilinear,
  bilinearGateDerivative,
  bilinearValueDerivative,
  createBilinearGateDerivative,
  createBilinearValueDerivative,
} from "./bilinear.ts";
export {
  bipolarSigmoid,
  bipolarSigmoidDerivative,
  createBipolarSigmoidDerivative,
} from "./bipolarSigmoid.ts";
export {
  celu,
  celuAlphaDerivative,
  celuDerivative,
  createCeluAlphaDerivative,
  createCeluDerivative,
} from "./celu.ts";
export {
  clampedSwiGlu,
  clampedSwiGluAlphaDerivative,
  clampedSwiGluGateDerivative,
  clampedSwiGluLimitDerivative,
  clampedSwiGluValueDerivative,
  createClampedSwiGluAlphaDerivative,
  createClampedSwiGluGateDerivative,
  createClampedSwiGluLimitDerivative,
  createClampedSwiGluValueDerivative,
} from "./clampedSwiGlu.ts";
export {
  clippedRelu,
  clippedReluDerivative,
  clippedReluMaximumDerivative,
  createClippedReluDerivative,
  createClippedReluMaximumDerivative,
} from "./clippedRelu.ts";
export { cloglog, cloglogDerivative, createCloglogDerivative } from "./cloglog.ts";
export {
  type ConcatEluOptions,
  type ConcatEluSlopeOptions,
  concatElu,
  concatEluAlphaBackward,
  concatEluBackward,
} from "./concatElu.ts";
export { cosine, cosineDerivative, createCosineDerivative } from "./cosine.ts";
export { type CreluOptions, type CreluSlopeOptions, crelu, creluBackward } from "./crelu.ts";
export { createCubeDerivative, cube, cubeDerivative } from "./cube.ts";
export {
  createESwishBetaDerivative,
  createESwishDerivative,
  eSwish,
  eSwishBetaDerivative,
  eSwishDerivative,
} from "./eSwish.ts";
export { createElishDerivative, elish, elishDerivative } from "./elish.ts";
export { createElliotDerivative, elliot, elliotDerivative } from "./elliot.ts";
export {
  createEluAlphaDerivative,
  createEluDerivative,
  elu,
  eluAlphaDerivative,
  eluDerivative,
} from "./elu.ts";
export { type Entmax15Options, entmax15, entmax15Backward } from "./entmax15.ts";
export { createErfActivationDerivative, erfActivation, erfActivationDerivative } from "./erfActivation.ts";
export { createExponentialDerivative, exponential, exponentialDerivative } from "./exponential.ts";
export { createGaussianDerivative, gaussian, gaussianDerivative } from "./gaussian.ts";
export { createGcuDerivative, gcu, gcuDerivative } from "./gcu.ts";
export {
  createGeGluGateDerivative,
  createGeGluValueDerivative,
  geGlu,
  geGluGateDerivative,
  geGluValueDerivative,
} from "./geGlu.ts";
export {
  createGeGluTanhGateDerivative,
  createGeGluTanhValueDerivative,
  geGluTanh,
  geGluTanhGateDerivative,
  geGluTanhValueDerivative,
} from "./geGluTanh.ts";
export { createGeluDerivative, gelu, geluDerivative } from "./gelu.ts";
export { createGeluTanhDerivative, geluTanh, geluTanhDerivative } from "./geluTanh.ts";
export {
  createGluGateDerivative,
  createGluValueDerivative,
  glu,
  gluGateDerivative,
  gluValueDerivative,
} from "./glu.ts";
export {
  createGtuGateDerivative,
  createGtuValueDerivative,
  gtu,
  gtuGateDerivative,
  gtuValueDerivative,
} from "./gtu.ts";
export { createGudermannianDerivative, gudermannian, gudermannianDerivative } from "./gudermannian.ts";
export {
  type GumbelSoftmaxOptions,
  gumbelSoftmax,
  gumbelSoftmaxBackward,
  gumbelSoftmaxTemperatureBackward,
} from "./gumbelSoftmax.ts";
export { createHardMishDerivative, hardMish, hardMishDerivative } from "./hardMish.ts";
export { createHardSigmoidDerivative, hardSigmoid, hardSigmoidDerivative } from "./hardSigmoid.ts";
export {
  createHardSigmoidOnnxAlphaDerivative,
  createHardSigmoidOnnxBetaDerivative,
  createHardSigmoidOnnxDerivative,
  hardSigmoidOnnx,
  hardSigmoidOnnxAlphaDerivative,
  hardSigmoidOnnxBetaDerivative,
  hardSigmoidOnnxDerivative,
} from "./hardSigmoidOnnx.ts";
export { createHardSwishDerivative, hardSwish, hardSwishDerivative } from "./hardSwish.ts";
export {
  createHardTanhDerivative,
  createHardTanhMaxValueDerivative,
  createHardTanhMinValueDerivative,
  hardTanh,
  hardTanhDerivative,
  hardTanhMaxValueDerivative,
  hardTanhMinValueDerivative,
} from "./hardTanh.ts";
export { type HardmaxOptions, hardmax, hardmaxBackward } from "./hardmax.ts";
export {
  createHardshrink,
  createHardshrinkDerivative,
  createHardshrinkLambdaDerivative,
  hardshrink,
  hardshrinkDerivative,
  hardshrinkLambdaDerivative,
} from "./hardshrink.ts";
export {
  createHeaviside,
  createHeavisideDerivative,
  createHeavisideThresholdDerivative,
  heaviside,
  heavisideDerivative,
  heavisideThresholdDerivative,
} from "./heaviside.ts";
export { createIdentityDerivative, identity, identityDerivative } from "./identity.ts";
export type { Jumps, Kinks, SlopeRule, ValueRule } from "./internal/conventions.ts";
export type { Framework } from "./internal/frameworks.ts";
export type { NoiseOptions } from "./internal/noise-options.ts";
export type { Mask, Row } from "./internal/rowValues.ts";
export {
  createInverseMultiquadricDerivative,
  createInverseMultiquadricEpsilonDerivative,
  inverseMultiquadric,
  inverseMultiquadricDerivative,
  inverseMultiquadricEpsilonDerivative,
} from "./inverseMultiquadric.ts";
export {
  createIsrluAlphaDerivative,
  createIsrluDerivative,
  isrlu,
  isrluAlphaDerivative,
  isrluDerivative,
} from "./isrlu.ts";
export {
  createIsruAlphaDerivative,
  createIsruDerivative,
  isru,
  isruAlphaDerivative,
  isruDerivative,
} from "./isru.ts";
export {
  createLaplaceDerivative,
  createLaplaceDeviationDerivative,
  createLaplaceMeanDerivative,
  laplace,
  laplaceDerivative,
  laplaceDeviationDerivative,
  laplaceMeanDerivative,
} from "./laplace.ts";
export {
  createLeakyReluDerivative,
  createLeakyReluNegativeSlopeDerivative,
  leakyRelu,
  leakyReluDerivative,
  leakyReluNegativeSlopeDerivative,
} from "./leakyRelu.ts";
export { createLecunTanhDerivative, lecunTanh, lecunTanhDerivative } from "./lecunTanh.ts";
export {
  createLinearAlphaDerivative,
  createLinearBetaDerivative,
  createLinearDerivative,
  linear,
  linearAlphaDerivative,
  linearBetaDerivative,
  linearDerivative,
} from "./linear.ts";
export { createLishtDerivative, lisht, lishtDerivative } from "./lisht.ts";
export { createLogCoshDerivative, logCosh, logCoshDerivative } from "./logCosh.ts";
export { type LogMeanExpOptions, logMeanExp, logMeanExpBackward } from "./logMeanExp.ts";
export { createLogSigmoidDerivative, logSigmoid, logSigmoidDerivative } from "./logSigmoid.ts";
export {
  type LogSoftmaxOptions,
  logSoftmax,
  logSoftmaxBackward,
  logSoftmaxTemperatureBackward,
} from "./logSoftmax.ts";
export { type LogSumExpOptions, logSumExp, logSumExpBackward } from "./logSumExp.ts";
export { type LogSumExp0Options, logSumExp0, logSumExp0Backward } from "./logSumExp0.ts";
export { createLogishDerivative, logish, logishDerivative } from "./logish.ts";
export { createLogitDerivative, logit, logitDerivative } from "./logit.ts";
export {
  type MaskedSoftmaxOptions,
  maskedSoftmax,
  maskedSoftmaxBackward,
  maskedSoftmaxTemperatureBackward,
} from "./maskedSoftmax.ts";
export { type MaxoutOptions, maxout, maxoutBackward } from "./maxout.ts";
export { createMetallicMeanDerivative, metallicMean, metallicMeanDerivative } from "./metallicMean.ts";
export { createMexicanHatDerivative, mexicanHat, mexicanHatDerivative } from "./mexicanHat.ts";
export { createMishDerivative, mish, mishDerivative } from "./mish.ts";
export {
  type NoisyReluOptions,
  createNoisyReluDerivative,
  noisyRelu,
  noisyReluDerivative,
} from "./noisyRelu.ts";
export {
  createPeluAlphaDerivative,
  createPeluBetaDerivative,
  createPeluDerivative,
  pelu,
  peluAlphaDerivative,
  peluBetaDerivative,
  peluDerivative,
} from "./pelu.ts";
export {
  createPenalizedTanhDerivative,
  createPenalizedTanhNegativeScaleDerivative,
  penalizedTanh,
  penalizedTanhDerivative,
  penalizedTanhNegativeScaleDerivative,
} from "./penalizedTanh.ts";
export { createPhishDerivative, phish, phishDerivative } from "./phish.ts";
export {
  createPreluDerivative,
  createPreluNegativeSlopeDerivative,
  prelu,
  preluDerivative,
  preluNegativeSlopeDerivative,
} from "./prelu.ts";
export { createProbitDerivative, probit, probitDerivative } from "./probit.ts";
export { createQuickGeluDerivative, quickGelu, quickGeluDerivative } from "./quickGelu.ts";
export {
  createReGluGateDerivative,
  createReGluValueDerivative,
  reGlu,
  reGluGateDerivative,
  reGluValueDerivative,
} from "./reGlu.ts";
export { createReciprocalDerivative, reciprocal, reciprocalDerivative } from "./reciprocal.ts";
export { createReluDerivative, relu, reluDerivative } from "./relu.ts";
export { createRelu6Derivative, relu6, relu6Derivative } from "./relu6.ts";
export {
  type RreluOptions,
  createRreluDerivative,
  createRreluLowerDerivative,
  createRreluUpperDerivative,
  rrelu,
  rreluDerivative,
  rreluLowerDerivative,
  rreluUpperDerivative,
} from "./rrelu.ts";
export {
  createSShapedReluDerivative,
  createSShapedReluLowerSlopeDerivative,
  createSShapedReluLowerThresholdDerivative,
  createSShapedReluUpperSlopeDerivative,
  createSShapedReluUpperThresholdDerivative,
  sShapedRelu,
  sShapedReluDerivative,
  sShapedReluLowerSlopeDerivative,
  sShapedReluLowerThresholdDerivative,
  sShapedReluUpperSlopeDerivative,
  sShapedReluUpperThresholdDerivative,
} from "./sShapedRelu.ts";
export { createSeluDerivative, selu, seluDerivative } from "./selu.ts";
export { createSerfDerivative, serf, serfDerivative } from "./serf.ts";
export { createSerluDerivative, serlu, serluDerivative } from "./serlu.ts";
export {
  createShiftedReluADerivative,
  createShiftedReluDerivative,
  shiftedRelu,
  shiftedReluADerivative,
  shiftedReluDerivative,
} from "./shiftedRelu.ts";
export {
  createShrink,
  createShrinkBiasDerivative,
  createShrinkDerivative,
  createShrinkLambdaDerivative,
  shrink,
  shrinkBiasDerivative,
  shrinkDerivative,
  shrinkLambdaDerivative,
} from "./shrink.ts";
export {
  createSiGluGateDerivative,
  createSiGluValueDerivative,
  siGlu,
  siGluGateDerivative,
  siGluValueDerivative,
} from "./siGlu.ts";
export { createSigmoidDerivative, sigmoid, sigmoidDerivative } from "./sigmoid.ts";
export { createSign, createSignDerivative, sign, signDerivative } from "./sign.ts";
export { createSiluDerivative, silu, siluDerivative } from "./silu.ts";
export {
  createSinLuADerivative,
  createSinLuBDerivative,
  createSinLuDerivative,
  sinLu,
  sinLuADerivative,
  sinLuBDerivative,
  sinLuDerivative,
} from "./sinLu.ts";
export { createSincDerivative, sinc, sincDerivative } from "./sinc.ts";
export {
  createSineDerivative,
  createSineOmegaDerivative,
  sine,
  sineDerivative,
  sineOmegaDerivative,
} from "./sine.ts";
export {
  createSmeluBetaDerivative,
  createSmeluDerivative,
  smelu,
  smeluBetaDerivative,
  smeluDerivative,
} from "./smelu.ts";
export { createSmishDerivative, smish, smishDerivative } from "./smish.ts";
export {
  createSnakeADerivative,
  createSnakeDerivative,
  snake,
  snakeADerivative,
  snakeDerivative,
} from "./snake.ts";
export {
  createSnakeBetaAlphaDerivative,
  createSnakeBetaBetaDerivative,
  createSnakeBetaDerivative,
  snakeBeta,
  snakeBetaAlphaDerivative,
  snakeBetaBetaDerivative,
  snakeBetaDerivative,
} from "./snakeBeta.ts";
export { type SoftmaxOptions, softmax, softmaxBackward, softmaxTemperatureBackward } from "./softmax.ts";
export { type Softmax1Options, softmax1, softmax1Backward } from "./softmax1.ts";
export { type SoftminOptions, softmin, softminBackward, softminTemperatureBackward } from "./softmin.ts";
export {
  createSoftplusBetaDerivative,
  createSoftplusDerivative,
  softplus,
  softplusBetaDerivative,
  softplusDerivative,
} from "./softplus.ts";
export { createSoftplus2Derivative, softplus2, softplus2Derivative } from "./softplus2.ts";
export {
  createSoftplus2ApproxDerivative,
  softplus2Approx,
  softplus2ApproxDerivative,
} from "./softplus2Approx.ts";
export {
  createSoftplusApproxDerivative,
  softplusApprox,
  softplusApproxDerivative,
} from "./softplusApprox.ts";
export {
  createSoftshrinkDerivative,
  createSoftshrinkLambdaDerivative,
  softshrink,
  softshrinkDerivative,
  softshrinkLambdaDerivative,
} from "./softshrink.ts";
export { createSoftsignDerivative, softsign, softsignDerivative } from "./softsign.ts";
export { createSparsePlusDerivative, sparsePlus, sparsePlusDerivative } from "./sparsePlus.ts";
export { createSparseSigmoidDerivative, sparseSigmoid, sparseSigmoidDerivative } from "./sparseSigmoid.ts";
export { type SparsemaxOptions, sparsemax, sparsemaxBackward } from "./sparsemax.ts";
export { createSqnlDerivative, sqnl, sqnlDerivative } from "./sqnl.ts";
export { createSquareDerivative, square, squareDerivative } from "./square.ts";
export {
  createSquaredReGluGateDerivative,
  createSquaredReGluValueDerivative,
  squaredReGlu,
  squaredReGluGateDerivative,
  squaredReGluValueDerivative,
} from "./squaredReGlu.ts";
export { createSquaredReluDerivative, squaredRelu, squaredReluDerivative } from "./squaredRelu.ts";
export {
  createSquareplusBDerivative,
  createSquareplusDerivative,
  squareplus,
  squareplusBDerivative,
  squareplusDerivative,
} from "./squareplus.ts";
export {
  createStarReluBiasDerivative,
  createStarReluDerivative,
  createStarReluScaleDerivative,
  starRelu,
  starReluBiasDerivative,
  starReluDerivative,
  starReluScaleDerivative,
} from "./starRelu.ts";
export {
  createStraightThrough,
  createStraightThroughDerivative,
  straightThrough,
  straightThroughDerivative,
} from "./straightThrough.ts";
export {
  createSwiGluBetaDerivative,
  createSwiGluGateDerivative,
  createSwiGluValueDerivative,
  swiGlu,
  swiGluBetaDerivative,
  swiGluGateDerivative,
  swiGluValueDerivative,
} from "./swiGlu.ts";
export {
  createSwishBetaDerivative,
  createSwishDerivative,
  swish,
  swishBetaDerivative,
  swishDerivative,
} from "./swish.ts";
export { createSymlogDerivative, symlog, symlogDerivative } from "./symlog.ts";
export { createTanhDerivative, tanh, tanhDerivative } from "./tanh.ts";
export { createTanhExpDerivative, tanhExp, tanhExpDerivative } from "./tanhExp.ts";
export { createTanhshrinkDerivative, tanhshrink, tanhshrinkDerivative } from "./tanhshrink.ts";
export { type TaylorSoftmaxOptions, taylorSoftmax, taylorSoftmaxBackward } from "./taylorSoftmax.ts";
export {
  createThreshold,
  createThresholdCutoffDerivative,
  createThresholdDerivative,
  createThresholdReplacementDerivative,
  threshold,
  thresholdCutoffDerivative,
  thresholdDerivative,
  thresholdReplacementDerivative,
} from "./threshold.ts";
export {
  createThresholdedRelu,
  createThresholdedReluDerivative,
  createThresholdedReluThresholdDerivative,
  thresholdedRelu,
  thresholdedReluDerivative,
  thresholdedReluThresholdDerivative,
} from "./thresholdedRelu.ts";
export {
  createThresholdedSoftplus,
  createThresholdedSoftplusBetaDerivative,
  createThresholdedSoftplusDerivative,
  createThresholdedSoftplusThresholdDerivative,
  thresholdedSoftplus,
  thresholdedSoftplusBetaDerivative,
  thresholdedSoftplusDerivative,
  thresholdedSoftplusThresholdDerivative,
} from "./thresholdedSoftplus.ts";
export {
  createXieluAlphaNDerivative,
  createXieluAlphaPDerivative,
  createXieluBetaDerivative,
  createXieluDerivative,
  xielu,
  xieluAlphaNDerivative,
  xieluAlphaPDerivative,
  xieluBetaDerivative,
  xieluDerivative,
} from "./xielu.ts";
