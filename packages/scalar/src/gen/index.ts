// Generated from specs/activations by @subgrad/generator. Do not edit.
export {
  abs,
  absDerivative,
  absSecondDerivative,
  createAbsDerivative,
  createAbsSecondDerivative,
} from "./abs.ts";
export {
  arctan,
  arctanDerivative,
  arctanSecondDerivative,
  createArctanDerivative,
  createArctanSecondDerivative,
} from "./arctan.ts";
export {
  asinhActivation,
  asinhActivationDerivative,
  asinhActivationDerivativeFromOutput,
  asinhActivationSecondDerivative,
  createAsinhActivationDerivative,
  createAsinhActivationSecondDerivative,
} from "./asinhActivation.ts";
export {
  bentIdentity,
  bentIdentityDerivative,
  bentIdentitySecondDerivative,
  createBentIdentityDerivative,
  createBentIdentitySecondDerivative,
} from "./bentIdentity.ts";
export {
  bilinear,
  bilinearGateDerivative,
  bilinearMixedSecondDerivative,
  bilinearValueDerivative,
  createBilinearGateDerivative,
  createBilinearMixedSecondDerivative,
  createBilinearValueDerivative,
} from "./bilinear.ts";
export {
  bipolarSigmoid,
  bipolarSigmoidDerivative,
  bipolarSigmoidDerivativeFromOutput,
  bipolarSigmoidSecondDerivative,
  createBipolarSigmoidDerivative,
  createBipolarSigmoidSecondDerivative,
} from "./bipolarSigmoid.ts";
export {
  celu,
  celuAlphaDerivative,
  celuDerivative,
  celuDerivativeFromOutput,
  celuSecondDerivative,
  createCeluAlphaDerivative,
  createCeluDerivative,
  createCeluSecondDerivative,
} from "./celu.ts";
export {
  clampedSwiGlu,
  clampedSwiGluAlphaDerivative,
  clampedSwiGluGateDerivative,
  clampedSwiGluGateSecondDerivative,
  clampedSwiGluLimitDerivative,
  clampedSwiGluMixedSecondDerivative,
  clampedSwiGluValueDerivative,
  createClampedSwiGluAlphaDerivative,
  createClampedSwiGluGateDerivative,
  createClampedSwiGluGateSecondDerivative,
  createClampedSwiGluLimitDerivative,
  createClampedSwiGluMixedSecondDerivative,
  createClampedSwiGluValueDerivative,
} from "./clampedSwiGlu.ts";
export {
  clippedRelu,
  clippedReluDerivative,
  clippedReluDerivativeFromOutput,
  clippedReluMaximumDerivative,
  clippedReluSecondDerivative,
  createClippedReluDerivative,
  createClippedReluMaximumDerivative,
  createClippedReluSecondDerivative,
} from "./clippedRelu.ts";
export {
  cloglog,
  cloglogDerivative,
  cloglogDerivativeFromOutput,
  cloglogSecondDerivative,
  createCloglogDerivative,
  createCloglogSecondDerivative,
} from "./cloglog.ts";
export {
  type ConcatEluOptions,
  type ConcatEluSlopeOptions,
  concatElu,
  concatEluAlphaBackward,
  concatEluBackward,
} from "./concatElu.ts";
export {
  cosine,
  cosineDerivative,
  cosineSecondDerivative,
  createCosineDerivative,
  createCosineSecondDerivative,
} from "./cosine.ts";
export { type CreluOptions, type CreluSlopeOptions, crelu, creluBackward } from "./crelu.ts";
export {
  createCubeDerivative,
  createCubeSecondDerivative,
  cube,
  cubeDerivative,
  cubeSecondDerivative,
} from "./cube.ts";
export {
  createESwishBetaDerivative,
  createESwishDerivative,
  createESwishSecondDerivative,
  eSwish,
  eSwishBetaDerivative,
  eSwishDerivative,
  eSwishSecondDerivative,
} from "./eSwish.ts";
export {
  createElishDerivative,
  createElishSecondDerivative,
  elish,
  elishDerivative,
  elishSecondDerivative,
} from "./elish.ts";
export {
  createElliotDerivative,
  createElliotSecondDerivative,
  elliot,
  elliotDerivative,
  elliotDerivativeFromOutput,
  elliotSecondDerivative,
} from "./elliot.ts";
export {
  createEluAlphaDerivative,
  createEluDerivative,
  createEluSecondDerivative,
  elu,
  eluAlphaDerivative,
  eluDerivative,
  eluDerivativeFromOutput,
  eluSecondDerivative,
} from "./elu.ts";
export { type Entmax15Options, entmax15, entmax15Backward } from "./entmax15.ts";
export {
  createErfActivationDerivative,
  createErfActivationSecondDerivative,
  erfActivation,
  erfActivationDerivative,
  erfActivationSecondDerivative,
} from "./erfActivation.ts";
export {
  createExponentialDerivative,
  createExponentialSecondDerivative,
  exponential,
  exponentialDerivative,
  exponentialDerivativeFromOutput,
  exponentialSecondDerivative,
} from "./exponential.ts";
export {
  createGaussianDerivative,
  createGaussianSecondDerivative,
  gaussian,
  gaussianDerivative,
  gaussianSecondDerivative,
} from "./gaussian.ts";
export {
  createGcuDerivative,
  createGcuSecondDerivative,
  gcu,
  gcuDerivative,
  gcuSecondDerivative,
} from "./gcu.ts";
export {
  createGeGluGateDerivative,
  createGeGluGateSecondDerivative,
  createGeGluMixedSecondDerivative,
  createGeGluValueDerivative,
  geGlu,
  geGluGateDerivative,
  geGluGateSecondDerivative,
  geGluMixedSecondDerivative,
  geGluValueDerivative,
} from "./geGlu.ts";
export {
  createGeGluTanhGateDerivative,
  createGeGluTanhGateSecondDerivative,
  createGeGluTanhMixedSecondDerivative,
  createGeGluTanhValueDerivative,
  geGluTanh,
  geGluTanhGateDerivative,
  geGluTanhGateSecondDerivative,
  geGluTanhMixedSecondDerivative,
  geGluTanhValueDerivative,
} from "./geGluTanh.ts";
export {
  createGeluDerivative,
  createGeluSecondDerivative,
  gelu,
  geluDerivative,
  geluSecondDerivative,
} from "./gelu.ts";
export {
  createGeluTanhDerivative,
  createGeluTanhSecondDerivative,
  geluTanh,
  geluTanhDerivative,
  geluTanhSecondDerivative,
} from "./geluTanh.ts";
export {
  createGluGateDerivative,
  createGluGateSecondDerivative,
  createGluMixedSecondDerivative,
  createGluValueDerivative,
  glu,
  gluGateDerivative,
  gluGateSecondDerivative,
  gluMixedSecondDerivative,
  gluValueDerivative,
} from "./glu.ts";
export {
  createGtuGateDerivative,
  createGtuGateSecondDerivative,
  createGtuMixedSecondDerivative,
  createGtuValueDerivative,
  createGtuValueSecondDerivative,
  gtu,
  gtuGateDerivative,
  gtuGateSecondDerivative,
  gtuMixedSecondDerivative,
  gtuValueDerivative,
  gtuValueSecondDerivative,
} from "./gtu.ts";
export {
  createGudermannianDerivative,
  createGudermannianSecondDerivative,
  gudermannian,
  gudermannianDerivative,
  gudermannianSecondDerivative,
} from "./gudermannian.ts";
export {
  type GumbelSoftmaxOptions,
  gumbelSoftmax,
  gumbelSoftmaxBackward,
  gumbelSoftmaxTemperatureBackward,
} from "./gumbelSoftmax.ts";
export {
  createHardMishDerivative,
  createHardMishSecondDerivative,
  hardMish,
  hardMishDerivative,
  hardMishSecondDerivative,
} from "./hardMish.ts";
export {
  createHardSigmoidDerivative,
  createHardSigmoidSecondDerivative,
  hardSigmoid,
  hardSigmoidDerivative,
  hardSigmoidDerivativeFromOutput,
  hardSigmoidSecondDerivative,
} from "./hardSigmoid.ts";
export {
  createHardSigmoidOnnxAlphaDerivative,
  createHardSigmoidOnnxBetaDerivative,
  createHardSigmoidOnnxDerivative,
  createHardSigmoidOnnxSecondDerivative,
  hardSigmoidOnnx,
  hardSigmoidOnnxAlphaDerivative,
  hardSigmoidOnnxBetaDerivative,
  hardSigmoidOnnxDerivative,
  hardSigmoidOnnxSecondDerivative,
} from "./hardSigmoidOnnx.ts";
export {
  createHardSwishDerivative,
  createHardSwishSecondDerivative,
  hardSwish,
  hardSwishDerivative,
  hardSwishSecondDerivative,
} from "./hardSwish.ts";
export {
  createHardTanhDerivative,
  createHardTanhMaxValueDerivative,
  createHardTanhMinValueDerivative,
  createHardTanhSecondDerivative,
  hardTanh,
  hardTanhDerivative,
  hardTanhDerivativeFromOutput,
  hardTanhMaxValueDerivative,
  hardTanhMinValueDerivative,
  hardTanhSecondDerivative,
} from "./hardTanh.ts";
export { type HardmaxOptions, hardmax, hardmaxBackward } from "./hardmax.ts";
export {
  createHardshrink,
  createHardshrinkDerivative,
  createHardshrinkLambdaDerivative,
  createHardshrinkSecondDerivative,
  hardshrink,
  hardshrinkDerivative,
  hardshrinkLambdaDerivative,
  hardshrinkSecondDerivative,
} from "./hardshrink.ts";
export {
  createHeaviside,
  createHeavisideDerivative,
  createHeavisideSecondDerivative,
  createHeavisideThresholdDerivative,
  heaviside,
  heavisideDerivative,
  heavisideSecondDerivative,
  heavisideThresholdDerivative,
} from "./heaviside.ts";
export {
  createIdentityDerivative,
  createIdentitySecondDerivative,
  identity,
  identityDerivative,
  identitySecondDerivative,
} from "./identity.ts";
export type { Jumps, Kinks, SlopeRule, ValueRule } from "./internal/conventions.ts";
export type { Framework } from "./internal/frameworks.ts";
export type { NoiseOptions } from "./internal/noise-options.ts";
export type { Mask, Row } from "./internal/rowValues.ts";
export {
  createInverseMultiquadricDerivative,
  createInverseMultiquadricEpsilonDerivative,
  createInverseMultiquadricSecondDerivative,
  inverseMultiquadric,
  inverseMultiquadricDerivative,
  inverseMultiquadricEpsilonDerivative,
  inverseMultiquadricSecondDerivative,
} from "./inverseMultiquadric.ts";
export {
  createIsrluAlphaDerivative,
  createIsrluDerivative,
  createIsrluSecondDerivative,
  isrlu,
  isrluAlphaDerivative,
  isrluDerivative,
  isrluSecondDerivative,
} from "./isrlu.ts";
export {
  createIsruAlphaDerivative,
  createIsruDerivative,
  createIsruSecondDerivative,
  isru,
  isruAlphaDerivative,
  isruDerivative,
  isruSecondDerivative,
} from "./isru.ts";
export {
  createLaplaceDerivative,
  createLaplaceDeviationDerivative,
  createLaplaceMeanDerivative,
  createLaplaceSecondDerivative,
  laplace,
  laplaceDerivative,
  laplaceDeviationDerivative,
  laplaceMeanDerivative,
  laplaceSecondDerivative,
} from "./laplace.ts";
export {
  createLeakyReluDerivative,
  createLeakyReluNegativeSlopeDerivative,
  createLeakyReluSecondDerivative,
  leakyRelu,
  leakyReluDerivative,
  leakyReluDerivativeFromOutput,
  leakyReluNegativeSlopeDerivative,
  leakyReluSecondDerivative,
} from "./leakyRelu.ts";
export {
  createLecunTanhDerivative,
  createLecunTanhSecondDerivative,
  lecunTanh,
  lecunTanhDerivative,
  lecunTanhSecondDerivative,
} from "./lecunTanh.ts";
export {
  createLinearAlphaDerivative,
  createLinearBetaDerivative,
  createLinearDerivative,
  createLinearSecondDerivative,
  linear,
  linearAlphaDerivative,
  linearBetaDerivative,
  linearDerivative,
  linearSecondDerivative,
} from "./linear.ts";
export {
  createLishtDerivative,
  createLishtSecondDerivative,
  lisht,
  lishtDerivative,
  lishtSecondDerivative,
} from "./lisht.ts";
export {
  createLogCoshDerivative,
  createLogCoshSecondDerivative,
  logCosh,
  logCoshDerivative,
  logCoshSecondDerivative,
} from "./logCosh.ts";
export { type LogMeanExpOptions, logMeanExp, logMeanExpBackward } from "./logMeanExp.ts";
export {
  createLogSigmoidDerivative,
  createLogSigmoidSecondDerivative,
  logSigmoid,
  logSigmoidDerivative,
  logSigmoidDerivativeFromOutput,
  logSigmoidSecondDerivative,
} from "./logSigmoid.ts";
export {
  type LogSoftmaxOptions,
  logSoftmax,
  logSoftmaxBackward,
  logSoftmaxTemperatureBackward,
} from "./logSoftmax.ts";
export { type LogSumExpOptions, logSumExp, logSumExpBackward } from "./logSumExp.ts";
export { type LogSumExp0Options, logSumExp0, logSumExp0Backward } from "./logSumExp0.ts";
export {
  createLogishDerivative,
  createLogishSecondDerivative,
  logish,
  logishDerivative,
  logishSecondDerivative,
} from "./logish.ts";
export {
  createLogitDerivative,
  createLogitSecondDerivative,
  logit,
  logitDerivative,
  logitSecondDerivative,
} from "./logit.ts";
export {
  type MaskedSoftmaxOptions,
  maskedSoftmax,
  maskedSoftmaxBackward,
  maskedSoftmaxTemperatureBackward,
} from "./maskedSoftmax.ts";
export { type MaxoutOptions, maxout, maxoutBackward } from "./maxout.ts";
export {
  createMetallicMeanDerivative,
  createMetallicMeanSecondDerivative,
  metallicMean,
  metallicMeanDerivative,
  metallicMeanDerivativeFromOutput,
  metallicMeanSecondDerivative,
} from "./metallicMean.ts";
export {
  createMexicanHatDerivative,
  createMexicanHatSecondDerivative,
  mexicanHat,
  mexicanHatDerivative,
  mexicanHatSecondDerivative,
} from "./mexicanHat.ts";
export {
  createMishDerivative,
  createMishSecondDerivative,
  mish,
  mishDerivative,
  mishSecondDerivative,
} from "./mish.ts";
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
  createPeluSecondDerivative,
  pelu,
  peluAlphaDerivative,
  peluBetaDerivative,
  peluDerivative,
  peluSecondDerivative,
} from "./pelu.ts";
export {
  createPenalizedTanhDerivative,
  createPenalizedTanhNegativeScaleDerivative,
  createPenalizedTanhSecondDerivative,
  penalizedTanh,
  penalizedTanhDerivative,
  penalizedTanhDerivativeFromOutput,
  penalizedTanhNegativeScaleDerivative,
  penalizedTanhSecondDerivative,
} from "./penalizedTanh.ts";
export {
  createPhishDerivative,
  createPhishSecondDerivative,
  phish,
  phishDerivative,
  phishSecondDerivative,
} from "./phish.ts";
export {
  createPreluDerivative,
  createPreluNegativeSlopeDerivative,
  createPreluSecondDerivative,
  prelu,
  preluDerivative,
  preluDerivativeFromOutput,
  preluNegativeSlopeDerivative,
  preluSecondDerivative,
} from "./prelu.ts";
export {
  createProbitDerivative,
  createProbitSecondDerivative,
  probit,
  probitDerivative,
  probitSecondDerivative,
} from "./probit.ts";
export {
  createQuickGeluDerivative,
  createQuickGeluSecondDerivative,
  quickGelu,
  quickGeluDerivative,
  quickGeluSecondDerivative,
} from "./quickGelu.ts";
export {
  createReGluGateDerivative,
  createReGluMixedSecondDerivative,
  createReGluValueDerivative,
  reGlu,
  reGluGateDerivative,
  reGluMixedSecondDerivative,
  reGluValueDerivative,
} from "./reGlu.ts";
export {
  createReciprocalDerivative,
  createReciprocalSecondDerivative,
  reciprocal,
  reciprocalDerivative,
  reciprocalSecondDerivative,
} from "./reciprocal.ts";
export {
  createReluDerivative,
  createReluSecondDerivative,
  relu,
  reluDerivative,
  reluDerivativeFromOutput,
  reluSecondDerivative,
} from "./relu.ts";
export {
  createRelu6Derivative,
  createRelu6SecondDerivative,
  relu6,
  relu6Derivative,
  relu6DerivativeFromOutput,
  relu6SecondDerivative,
} from "./relu6.ts";
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
  createSShapedReluSecondDerivative,
  createSShapedReluUpperSlopeDerivative,
  createSShapedReluUpperThresholdDerivative,
  sShapedRelu,
  sShapedReluDerivative,
  sShapedReluLowerSlopeDerivative,
  sShapedReluLowerThresholdDerivative,
  sShapedReluSecondDerivative,
  sShapedReluUpperSlopeDerivative,
  sShapedReluUpperThresholdDerivative,
} from "./sShapedRelu.ts";
export {
  createSeluDerivative,
  createSeluSecondDerivative,
  selu,
  seluDerivative,
  seluDerivativeFromOutput,
  seluSecondDerivative,
} from "./selu.ts";
export {
  createSerfDerivative,
  createSerfSecondDerivative,
  serf,
  serfDerivative,
  serfSecondDerivative,
} from "./serf.ts";
export {
  createSerluDerivative,
  createSerluSecondDerivative,
  serlu,
  serluDerivative,
  serluSecondDerivative,
} from "./serlu.ts";
export {
  createShiftedReluADerivative,
  createShiftedReluDerivative,
  createShiftedReluSecondDerivative,
  shiftedRelu,
  shiftedReluADerivative,
  shiftedReluDerivative,
  shiftedReluDerivativeFromOutput,
  shiftedReluSecondDerivative,
} from "./shiftedRelu.ts";
export {
  createShrink,
  createShrinkBiasDerivative,
  createShrinkDerivative,
  createShrinkLambdaDerivative,
  createShrinkSecondDerivative,
  shrink,
  shrinkBiasDerivative,
  shrinkDerivative,
  shrinkLambdaDerivative,
  shrinkSecondDerivative,
} from "./shrink.ts";
export {
  createSiGluGateDerivative,
  createSiGluGateSecondDerivative,
  createSiGluMixedSecondDerivative,
  createSiGluValueDerivative,
  siGlu,
  siGluGateDerivative,
  siGluGateSecondDerivative,
  siGluMixedSecondDerivative,
  siGluValueDerivative,
} from "./siGlu.ts";
export {
  createSigmoidDerivative,
  createSigmoidSecondDerivative,
  sigmoid,
  sigmoidDerivative,
  sigmoidDerivativeFromOutput,
  sigmoidSecondDerivative,
} from "./sigmoid.ts";
export {
  createSign,
  createSignDerivative,
  createSignSecondDerivative,
  sign,
  signDerivative,
  signSecondDerivative,
} from "./sign.ts";
export {
  createSiluDerivative,
  createSiluSecondDerivative,
  silu,
  siluDerivative,
  siluSecondDerivative,
} from "./silu.ts";
export {
  createSinLuADerivative,
  createSinLuBDerivative,
  createSinLuDerivative,
  createSinLuSecondDerivative,
  sinLu,
  sinLuADerivative,
  sinLuBDerivative,
  sinLuDerivative,
  sinLuSecondDerivative,
} from "./sinLu.ts";
export {
  createSincDerivative,
  createSincSecondDerivative,
  sinc,
  sincDerivative,
  sincSecondDerivative,
} from "./sinc.ts";
export {
  createSineDerivative,
  createSineOmegaDerivative,
  createSineSecondDerivative,
  sine,
  sineDerivative,
  sineOmegaDerivative,
  sineSecondDerivative,
} from "./sine.ts";
export {
  createSmeluBetaDerivative,
  createSmeluDerivative,
  createSmeluSecondDerivative,
  smelu,
  smeluBetaDerivative,
  smeluDerivative,
  smeluSecondDerivative,
} from "./smelu.ts";
export {
  createSmishDerivative,
  createSmishSecondDerivative,
  smish,
  smishDerivative,
  smishSecondDerivative,
} from "./smish.ts";
export {
  createSnakeADerivative,
  createSnakeDerivative,
  createSnakeSecondDerivative,
  snake,
  snakeADerivative,
  snakeDerivative,
  snakeSecondDerivative,
} from "./snake.ts";
export {
  createSnakeBetaAlphaDerivative,
  createSnakeBetaBetaDerivative,
  createSnakeBetaDerivative,
  createSnakeBetaSecondDerivative,
  snakeBeta,
  snakeBetaAlphaDerivative,
  snakeBetaBetaDerivative,
  snakeBetaDerivative,
  snakeBetaSecondDerivative,
} from "./snakeBeta.ts";
export { type SoftmaxOptions, softmax, softmaxBackward, softmaxTemperatureBackward } from "./softmax.ts";
export { type Softmax1Options, softmax1, softmax1Backward } from "./softmax1.ts";
export { type SoftminOptions, softmin, softminBackward, softminTemperatureBackward } from "./softmin.ts";
export {
  createSoftplusBetaDerivative,
  createSoftplusDerivative,
  createSoftplusSecondDerivative,
  softplus,
  softplusBetaDerivative,
  softplusDerivative,
  softplusDerivativeFromOutput,
  softplusSecondDerivative,
} from "./softplus.ts";
export {
  createSoftplus2Derivative,
  createSoftplus2SecondDerivative,
  softplus2,
  softplus2Derivative,
  softplus2DerivativeFromOutput,
  softplus2SecondDerivative,
} from "./softplus2.ts";
export {
  createSoftplus2ApproxDerivative,
  createSoftplus2ApproxSecondDerivative,
  softplus2Approx,
  softplus2ApproxDerivative,
  softplus2ApproxSecondDerivative,
} from "./softplus2Approx.ts";
export {
  createSoftplusApproxDerivative,
  createSoftplusApproxSecondDerivative,
  softplusApprox,
  softplusApproxDerivative,
  softplusApproxSecondDerivative,
} from "./softplusApprox.ts";
export {
  createSoftshrinkDerivative,
  createSoftshrinkLambdaDerivative,
  createSoftshrinkSecondDerivative,
  softshrink,
  softshrinkDerivative,
  softshrinkDerivativeFromOutput,
  softshrinkLambdaDerivative,
  softshrinkSecondDerivative,
} from "./softshrink.ts";
export {
  createSoftsignDerivative,
  createSoftsignSecondDerivative,
  softsign,
  softsignDerivative,
  softsignDerivativeFromOutput,
  softsignSecondDerivative,
} from "./softsign.ts";
export {
  createSparsePlusDerivative,
  createSparsePlusSecondDerivative,
  sparsePlus,
  sparsePlusDerivative,
  sparsePlusSecondDerivative,
} from "./sparsePlus.ts";
export {
  createSparseSigmoidDerivative,
  createSparseSigmoidSecondDerivative,
  sparseSigmoid,
  sparseSigmoidDerivative,
  sparseSigmoidSecondDerivative,
} from "./sparseSigmoid.ts";
export { type SparsemaxOptions, sparsemax, sparsemaxBackward } from "./sparsemax.ts";
export {
  createSqnlDerivative,
  createSqnlSecondDerivative,
  sqnl,
  sqnlDerivative,
  sqnlSecondDerivative,
} from "./sqnl.ts";
export {
  createSquareDerivative,
  createSquareSecondDerivative,
  square,
  squareDerivative,
  squareSecondDerivative,
} from "./square.ts";
export {
  createSquaredReGluGateDerivative,
  createSquaredReGluGateSecondDerivative,
  createSquaredReGluMixedSecondDerivative,
  createSquaredReGluValueDerivative,
  squaredReGlu,
  squaredReGluGateDerivative,
  squaredReGluGateSecondDerivative,
  squaredReGluMixedSecondDerivative,
  squaredReGluValueDerivative,
} from "./squaredReGlu.ts";
export {
  createSquaredReluDerivative,
  createSquaredReluSecondDerivative,
  squaredRelu,
  squaredReluDerivative,
  squaredReluDerivativeFromOutput,
  squaredReluSecondDerivative,
} from "./squaredRelu.ts";
export {
  createSquareplusBDerivative,
  createSquareplusDerivative,
  createSquareplusSecondDerivative,
  squareplus,
  squareplusBDerivative,
  squareplusDerivative,
  squareplusDerivativeFromOutput,
  squareplusSecondDerivative,
} from "./squareplus.ts";
export {
  createStarReluBiasDerivative,
  createStarReluDerivative,
  createStarReluScaleDerivative,
  createStarReluSecondDerivative,
  starRelu,
  starReluBiasDerivative,
  starReluDerivative,
  starReluScaleDerivative,
  starReluSecondDerivative,
} from "./starRelu.ts";
export {
  createStraightThrough,
  createStraightThroughDerivative,
  createStraightThroughSecondDerivative,
  straightThrough,
  straightThroughDerivative,
  straightThroughSecondDerivative,
} from "./straightThrough.ts";
export {
  createSwiGluBetaDerivative,
  createSwiGluGateDerivative,
  createSwiGluGateSecondDerivative,
  createSwiGluMixedSecondDerivative,
  createSwiGluValueDerivative,
  swiGlu,
  swiGluBetaDerivative,
  swiGluGateDerivative,
  swiGluGateSecondDerivative,
  swiGluMixedSecondDerivative,
  swiGluValueDerivative,
} from "./swiGlu.ts";
export {
  createSwishBetaDerivative,
  createSwishDerivative,
  createSwishSecondDerivative,
  swish,
  swishBetaDerivative,
  swishDerivative,
  swishSecondDerivative,
} from "./swish.ts";
export {
  createSymlogDerivative,
  createSymlogSecondDerivative,
  symlog,
  symlogDerivative,
  symlogDerivativeFromOutput,
  symlogSecondDerivative,
} from "./symlog.ts";
export {
  createTanhDerivative,
  createTanhSecondDerivative,
  tanh,
  tanhDerivative,
  tanhDerivativeFromOutput,
  tanhSecondDerivative,
} from "./tanh.ts";
export {
  createTanhExpDerivative,
  createTanhExpSecondDerivative,
  tanhExp,
  tanhExpDerivative,
  tanhExpSecondDerivative,
} from "./tanhExp.ts";
export {
  createTanhshrinkDerivative,
  createTanhshrinkSecondDerivative,
  tanhshrink,
  tanhshrinkDerivative,
  tanhshrinkSecondDerivative,
} from "./tanhshrink.ts";
export { type TaylorSoftmaxOptions, taylorSoftmax, taylorSoftmaxBackward } from "./taylorSoftmax.ts";
export {
  createThreshold,
  createThresholdCutoffDerivative,
  createThresholdDerivative,
  createThresholdReplacementDerivative,
  createThresholdSecondDerivative,
  threshold,
  thresholdCutoffDerivative,
  thresholdDerivative,
  thresholdReplacementDerivative,
  thresholdSecondDerivative,
} from "./threshold.ts";
export {
  createThresholdedRelu,
  createThresholdedReluDerivative,
  createThresholdedReluSecondDerivative,
  createThresholdedReluThresholdDerivative,
  thresholdedRelu,
  thresholdedReluDerivative,
  thresholdedReluDerivativeFromOutput,
  thresholdedReluSecondDerivative,
  thresholdedReluThresholdDerivative,
} from "./thresholdedRelu.ts";
export {
  createThresholdedSoftplus,
  createThresholdedSoftplusBetaDerivative,
  createThresholdedSoftplusDerivative,
  createThresholdedSoftplusSecondDerivative,
  createThresholdedSoftplusThresholdDerivative,
  thresholdedSoftplus,
  thresholdedSoftplusBetaDerivative,
  thresholdedSoftplusDerivative,
  thresholdedSoftplusSecondDerivative,
  thresholdedSoftplusThresholdDerivative,
} from "./thresholdedSoftplus.ts";
export {
  createXieluAlphaNDerivative,
  createXieluAlphaPDerivative,
  createXieluBetaDerivative,
  createXieluDerivative,
  createXieluSecondDerivative,
  xielu,
  xieluAlphaNDerivative,
  xieluAlphaPDerivative,
  xieluBetaDerivative,
  xieluDerivative,
  xieluSecondDerivative,
} from "./xielu.ts";
