// Generated from specs/activations by @subgrad/generator. Do not edit.
export {
  type Backend,
  type Channels,
  type ConcatenatedRows,
  type FloatArray,
  type GatedOutput,
  type MaybeChannels,
  type Output,
  type PerChannel,
  type Rows,
  type Split,
  allocate,
  backend,
  configure,
  free,
  reserve,
} from "../runtime/index.ts";
export {
  type AbsOptions,
  type AbsSlopeOptions,
  abs,
  absBackward,
  absDerivative,
  absParameterGradients,
} from "./abs.ts";
export {
  type ArctanOptions,
  type ArctanSlopeOptions,
  arctan,
  arctanBackward,
  arctanDerivative,
  arctanParameterGradients,
} from "./arctan.ts";
export {
  type AsinhActivationOptions,
  type AsinhActivationSlopeOptions,
  asinhActivation,
  asinhActivationBackward,
  asinhActivationDerivative,
  asinhActivationParameterGradients,
} from "./asinhActivation.ts";
export {
  type BentIdentityOptions,
  type BentIdentitySlopeOptions,
  bentIdentity,
  bentIdentityBackward,
  bentIdentityDerivative,
  bentIdentityParameterGradients,
} from "./bentIdentity.ts";
export {
  type BilinearOptions,
  type BilinearSlopeOptions,
  bilinear,
  bilinearBackward,
  bilinearSplit,
  bilinearSplitBackward,
} from "./bilinear.ts";
export {
  type BipolarSigmoidOptions,
  type BipolarSigmoidSlopeOptions,
  bipolarSigmoid,
  bipolarSigmoidBackward,
  bipolarSigmoidDerivative,
  bipolarSigmoidParameterGradients,
} from "./bipolarSigmoid.ts";
export {
  type CeluOptions,
  type CeluSlopeOptions,
  celu,
  celuBackward,
  celuDerivative,
  celuParameterGradients,
} from "./celu.ts";
export {
  type ClampedSwiGluOptions,
  type ClampedSwiGluSlopeOptions,
  clampedSwiGlu,
  clampedSwiGluBackward,
  clampedSwiGluSplit,
  clampedSwiGluSplitBackward,
} from "./clampedSwiGlu.ts";
export {
  type ClippedReluOptions,
  type ClippedReluSlopeOptions,
  clippedRelu,
  clippedReluBackward,
  clippedReluDerivative,
  clippedReluParameterGradients,
} from "./clippedRelu.ts";
export {
  type CloglogOptions,
  type CloglogSlopeOptions,
  cloglog,
  cloglogBackward,
  cloglogDerivative,
  cloglogParameterGradients,
} from "./cloglog.ts";
export {
  type ConcatEluOptions,
  type ConcatEluSlopeOptions,
  concatElu,
  concatEluBackward,
  concatEluParameterGradients,
} from "./concatElu.ts";
export {
  type CosineOptions,
  type CosineSlopeOptions,
  cosine,
  cosineBackward,
  cosineDerivative,
  cosineParameterGradients,
} from "./cosine.ts";
export {
  type CreluOptions,
  type CreluSlopeOptions,
  crelu,
  creluBackward,
  creluParameterGradients,
} from "./crelu.ts";
export {
  type CubeOptions,
  type CubeSlopeOptions,
  cube,
  cubeBackward,
  cubeDerivative,
  cubeParameterGradients,
} from "./cube.ts";
export {
  type ESwishOptions,
  type ESwishSlopeOptions,
  eSwish,
  eSwishBackward,
  eSwishDerivative,
  eSwishParameterGradients,
} from "./eSwish.ts";
export {
  type ElishOptions,
  type ElishSlopeOptions,
  elish,
  elishBackward,
  elishDerivative,
  elishParameterGradients,
} from "./elish.ts";
export {
  type ElliotOptions,
  type ElliotSlopeOptions,
  elliot,
  elliotBackward,
  elliotDerivative,
  elliotParameterGradients,
} from "./elliot.ts";
export {
  type EluOptions,
  type EluSlopeOptions,
  elu,
  eluBackward,
  eluDerivative,
  eluParameterGradients,
} from "./elu.ts";
export { type Entmax15Options, entmax15, entmax15Backward, entmax15ParameterGradients } from "./entmax15.ts";
export {
  type ErfActivationOptions,
  type ErfActivationSlopeOptions,
  erfActivation,
  erfActivationBackward,
  erfActivationDerivative,
  erfActivationParameterGradients,
} from "./erfActivation.ts";
export {
  type ExponentialOptions,
  type ExponentialSlopeOptions,
  exponential,
  exponentialBackward,
  exponentialDerivative,
  exponentialParameterGradients,
} from "./exponential.ts";
export {
  type GaussianOptions,
  type GaussianSlopeOptions,
  gaussian,
  gaussianBackward,
  gaussianDerivative,
  gaussianParameterGradients,
} from "./gaussian.ts";
export {
  type GcuOptions,
  type GcuSlopeOptions,
  gcu,
  gcuBackward,
  gcuDerivative,
  gcuParameterGradients,
} from "./gcu.ts";
export {
  type GeGluOptions,
  type GeGluSlopeOptions,
  geGlu,
  geGluBackward,
  geGluSplit,
  geGluSplitBackward,
} from "./geGlu.ts";
export {
  type GeGluTanhOptions,
  type GeGluTanhSlopeOptions,
  geGluTanh,
  geGluTanhBackward,
  geGluTanhSplit,
  geGluTanhSplitBackward,
} from "./geGluTanh.ts";
export {
  type GeluOptions,
  type GeluSlopeOptions,
  gelu,
  geluBackward,
  geluDerivative,
  geluParameterGradients,
} from "./gelu.ts";
export {
  type GeluTanhOptions,
  type GeluTanhSlopeOptions,
  geluTanh,
  geluTanhBackward,
  geluTanhDerivative,
  geluTanhParameterGradients,
} from "./geluTanh.ts";
export {
  type GluOptions,
  type GluSlopeOptions,
  glu,
  gluBackward,
  gluSplit,
  gluSplitBackward,
} from "./glu.ts";
export {
  type GtuOptions,
  type GtuSlopeOptions,
  gtu,
  gtuBackward,
  gtuSplit,
  gtuSplitBackward,
} from "./gtu.ts";
export {
  type GudermannianOptions,
  type GudermannianSlopeOptions,
  gudermannian,
  gudermannianBackward,
  gudermannianDerivative,
  gudermannianParameterGradients,
} from "./gudermannian.ts";
export {
  type GumbelSoftmaxOptions,
  gumbelSoftmax,
  gumbelSoftmaxBackward,
  gumbelSoftmaxParameterGradients,
} from "./gumbelSoftmax.ts";
export {
  type HardMishOptions,
  type HardMishSlopeOptions,
  hardMish,
  hardMishBackward,
  hardMishDerivative,
  hardMishParameterGradients,
} from "./hardMish.ts";
export {
  type HardSigmoidOptions,
  type HardSigmoidSlopeOptions,
  hardSigmoid,
  hardSigmoidBackward,
  hardSigmoidDerivative,
  hardSigmoidParameterGradients,
} from "./hardSigmoid.ts";
export {
  type HardSigmoidOnnxOptions,
  type HardSigmoidOnnxSlopeOptions,
  hardSigmoidOnnx,
  hardSigmoidOnnxBackward,
  hardSigmoidOnnxDerivative,
  hardSigmoidOnnxParameterGradients,
} from "./hardSigmoidOnnx.ts";
export {
  type HardSwishOptions,
  type HardSwishSlopeOptions,
  hardSwish,
  hardSwishBackward,
  hardSwishDerivative,
  hardSwishParameterGradients,
} from "./hardSwish.ts";
export {
  type HardTanhOptions,
  type HardTanhSlopeOptions,
  hardTanh,
  hardTanhBackward,
  hardTanhDerivative,
  hardTanhParameterGradients,
} from "./hardTanh.ts";
export { type HardmaxOptions, hardmax, hardmaxBackward, hardmaxParameterGradients } from "./hardmax.ts";
export {
  type HardshrinkOptions,
  type HardshrinkSlopeOptions,
  hardshrink,
  hardshrinkBackward,
  hardshrinkDerivative,
  hardshrinkParameterGradients,
} from "./hardshrink.ts";
export {
  type HeavisideOptions,
  type HeavisideSlopeOptions,
  heaviside,
  heavisideBackward,
  heavisideDerivative,
  heavisideParameterGradients,
} from "./heaviside.ts";
export {
  type IdentityOptions,
  type IdentitySlopeOptions,
  identity,
  identityBackward,
  identityDerivative,
  identityParameterGradients,
} from "./identity.ts";
export type { Jumps, Kinks, SlopeRule, ValueRule } from "./internal/conventions.ts";
export type { Framework } from "./internal/frameworks.ts";
export type { NoiseOptions } from "./internal/noise-options.ts";
export {
  type InverseMultiquadricOptions,
  type InverseMultiquadricSlopeOptions,
  inverseMultiquadric,
  inverseMultiquadricBackward,
  inverseMultiquadricDerivative,
  inverseMultiquadricParameterGradients,
} from "./inverseMultiquadric.ts";
export {
  type IsrluOptions,
  type IsrluSlopeOptions,
  isrlu,
  isrluBackward,
  isrluDerivative,
  isrluParameterGradients,
} from "./isrlu.ts";
export {
  type IsruOptions,
  type IsruSlopeOptions,
  isru,
  isruBackward,
  isruDerivative,
  isruParameterGradients,
} from "./isru.ts";
export {
  type LaplaceOptions,
  type LaplaceSlopeOptions,
  laplace,
  laplaceBackward,
  laplaceDerivative,
  laplaceParameterGradients,
} from "./laplace.ts";
export {
  type LeakyReluOptions,
  type LeakyReluSlopeOptions,
  leakyRelu,
  leakyReluBackward,
  leakyReluDerivative,
  leakyReluParameterGradients,
} from "./leakyRelu.ts";
export {
  type LecunTanhOptions,
  type LecunTanhSlopeOptions,
  lecunTanh,
  lecunTanhBackward,
  lecunTanhDerivative,
  lecunTanhParameterGradients,
} from "./lecunTanh.ts";
export {
  type LinearOptions,
  type LinearSlopeOptions,
  linear,
  linearBackward,
  linearDerivative,
  linearParameterGradients,
} from "./linear.ts";
export {
  type LishtOptions,
  type LishtSlopeOptions,
  lisht,
  lishtBackward,
  lishtDerivative,
  lishtParameterGradients,
} from "./lisht.ts";
export {
  type LogCoshOptions,
  type LogCoshSlopeOptions,
  logCosh,
  logCoshBackward,
  logCoshDerivative,
  logCoshParameterGradients,
} from "./logCosh.ts";
export {
  type LogMeanExpOptions,
  logMeanExp,
  logMeanExpBackward,
  logMeanExpParameterGradients,
} from "./logMeanExp.ts";
export {
  type LogSigmoidOptions,
  type LogSigmoidSlopeOptions,
  logSigmoid,
  logSigmoidBackward,
  logSigmoidDerivative,
  logSigmoidParameterGradients,
} from "./logSigmoid.ts";
export {
  type LogSoftmaxOptions,
  logSoftmax,
  logSoftmaxBackward,
  logSoftmaxParameterGradients,
} from "./logSoftmax.ts";
export {
  type LogSumExpOptions,
  logSumExp,
  logSumExpBackward,
  logSumExpParameterGradients,
} from "./logSumExp.ts";
export {
  type LogSumExp0Options,
  logSumExp0,
  logSumExp0Backward,
  logSumExp0ParameterGradients,
} from "./logSumExp0.ts";
export {
  type LogishOptions,
  type LogishSlopeOptions,
  logish,
  logishBackward,
  logishDerivative,
  logishParameterGradients,
} from "./logish.ts";
export {
  type LogitOptions,
  type LogitSlopeOptions,
  logit,
  logitBackward,
  logitDerivative,
  logitParameterGradients,
} from "./logit.ts";
export {
  type MaskedSoftmaxOptions,
  maskedSoftmax,
  maskedSoftmaxBackward,
  maskedSoftmaxParameterGradients,
} from "./maskedSoftmax.ts";
export { type MaxoutOptions, maxout, maxoutBackward, maxoutParameterGradients } from "./maxout.ts";
export {
  type MetallicMeanOptions,
  type MetallicMeanSlopeOptions,
  metallicMean,
  metallicMeanBackward,
  metallicMeanDerivative,
  metallicMeanParameterGradients,
} from "./metallicMean.ts";
export {
  type MexicanHatOptions,
  type MexicanHatSlopeOptions,
  mexicanHat,
  mexicanHatBackward,
  mexicanHatDerivative,
  mexicanHatParameterGradients,
} from "./mexicanHat.ts";
export {
  type MishOptions,
  type MishSlopeOptions,
  mish,
  mishBackward,
  mishDerivative,
  mishParameterGradients,
} from "./mish.ts";
export {
  type NoisyReluOptions,
  type NoisyReluSlopeOptions,
  noisyRelu,
  noisyReluBackward,
  noisyReluDerivative,
  noisyReluParameterGradients,
} from "./noisyRelu.ts";
export {
  type PeluOptions,
  type PeluSlopeOptions,
  pelu,
  peluBackward,
  peluDerivative,
  peluParameterGradients,
} from "./pelu.ts";
export {
  type PenalizedTanhOptions,
  type PenalizedTanhSlopeOptions,
  penalizedTanh,
  penalizedTanhBackward,
  penalizedTanhDerivative,
  penalizedTanhParameterGradients,
} from "./penalizedTanh.ts";
export {
  type PhishOptions,
  type PhishSlopeOptions,
  phish,
  phishBackward,
  phishDerivative,
  phishParameterGradients,
} from "./phish.ts";
export {
  type PreluOptions,
  type PreluSlopeOptions,
  prelu,
  preluBackward,
  preluDerivative,
  preluParameterGradients,
} from "./prelu.ts";
export {
  type ProbitOptions,
  type ProbitSlopeOptions,
  probit,
  probitBackward,
  probitDerivative,
  probitParameterGradients,
} from "./probit.ts";
export {
  type QuickGeluOptions,
  type QuickGeluSlopeOptions,
  quickGelu,
  quickGeluBackward,
  quickGeluDerivative,
  quickGeluParameterGradients,
} from "./quickGelu.ts";
export {
  type ReGluOptions,
  type ReGluSlopeOptions,
  reGlu,
  reGluBackward,
  reGluSplit,
  reGluSplitBackward,
} from "./reGlu.ts";
export {
  type ReciprocalOptions,
  type ReciprocalSlopeOptions,
  reciprocal,
  reciprocalBackward,
  reciprocalDerivative,
  reciprocalParameterGradients,
} from "./reciprocal.ts";
export {
  type ReluOptions,
  type ReluSlopeOptions,
  relu,
  reluBackward,
  reluDerivative,
  reluParameterGradients,
} from "./relu.ts";
export {
  type Relu6Options,
  type Relu6SlopeOptions,
  relu6,
  relu6Backward,
  relu6Derivative,
  relu6ParameterGradients,
} from "./relu6.ts";
export {
  type RreluOptions,
  type RreluSlopeOptions,
  rrelu,
  rreluBackward,
  rreluDerivative,
  rreluParameterGradients,
} from "./rrelu.ts";
export {
  type SShapedReluOptions,
  type SShapedReluSlopeOptions,
  sShapedRelu,
  sShapedReluBackward,
  sShapedReluDerivative,
  sShapedReluParameterGradients,
} from "./sShapedRelu.ts";
export {
  type SeluOptions,
  type SeluSlopeOptions,
  selu,
  seluBackward,
  seluDerivative,
  seluParameterGradients,
} from "./selu.ts";
export {
  type SerfOptions,
  type SerfSlopeOptions,
  serf,
  serfBackward,
  serfDerivative,
  serfParameterGradients,
} from "./serf.ts";
export {
  type SerluOptions,
  type SerluSlopeOptions,
  serlu,
  serluBackward,
  serluDerivative,
  serluParameterGradients,
} from "./serlu.ts";
export {
  type ShiftedReluOptions,
  type ShiftedReluSlopeOptions,
  shiftedRelu,
  shiftedReluBackward,
  shiftedReluDerivative,
  shiftedReluParameterGradients,
} from "./shiftedRelu.ts";
export {
  type ShrinkOptions,
  type ShrinkSlopeOptions,
  shrink,
  shrinkBackward,
  shrinkDerivative,
  shrinkParameterGradients,
} from "./shrink.ts";
export {
  type SiGluOptions,
  type SiGluSlopeOptions,
  siGlu,
  siGluBackward,
  siGluSplit,
  siGluSplitBackward,
} from "./siGlu.ts";
export {
  type SigmoidOptions,
  type SigmoidSlopeOptions,
  sigmoid,
  sigmoidBackward,
  sigmoidDerivative,
  sigmoidParameterGradients,
} from "./sigmoid.ts";
export {
  type SignOptions,
  type SignSlopeOptions,
  sign,
  signBackward,
  signDerivative,
  signParameterGradients,
} from "./sign.ts";
export {
  type SiluOptions,
  type SiluSlopeOptions,
  silu,
  siluBackward,
  siluDerivative,
  siluParameterGradients,
} from "./silu.ts";
export {
  type SinLuOptions,
  type SinLuSlopeOptions,
  sinLu,
  sinLuBackward,
  sinLuDerivative,
  sinLuParameterGradients,
} from "./sinLu.ts";
export {
  type SincOptions,
  type SincSlopeOptions,
  sinc,
  sincBackward,
  sincDerivative,
  sincParameterGradients,
} from "./sinc.ts";
export {
  type SineOptions,
  type SineSlopeOptions,
  sine,
  sineBackward,
  sineDerivative,
  sineParameterGradients,
} from "./sine.ts";
export {
  type SmeluOptions,
  type SmeluSlopeOptions,
  smelu,
  smeluBackward,
  smeluDerivative,
  smeluParameterGradients,
} from "./smelu.ts";
export {
  type SmishOptions,
  type SmishSlopeOptions,
  smish,
  smishBackward,
  smishDerivative,
  smishParameterGradients,
} from "./smish.ts";
export {
  type SnakeOptions,
  type SnakeSlopeOptions,
  snake,
  snakeBackward,
  snakeDerivative,
  snakeParameterGradients,
} from "./snake.ts";
export {
  type SnakeBetaOptions,
  type SnakeBetaSlopeOptions,
  snakeBeta,
  snakeBetaBackward,
  snakeBetaDerivative,
  snakeBetaParameterGradients,
} from "./snakeBeta.ts";
export { type SoftmaxOptions, softmax, softmaxBackward, softmaxParameterGradients } from "./softmax.ts";
export { type Softmax1Options, softmax1, softmax1Backward, softmax1ParameterGradients } from "./softmax1.ts";
export { type SoftminOptions, softmin, softminBackward, softminParameterGradients } from "./softmin.ts";
export {
  type SoftplusOptions,
  type SoftplusSlopeOptions,
  softplus,
  softplusBackward,
  softplusDerivative,
  softplusParameterGradients,
} from "./softplus.ts";
export {
  type Softplus2Options,
  type Softplus2SlopeOptions,
  softplus2,
  softplus2Backward,
  softplus2Derivative,
  softplus2ParameterGradients,
} from "./softplus2.ts";
export {
  type Softplus2ApproxOptions,
  type Softplus2ApproxSlopeOptions,
  softplus2Approx,
  softplus2ApproxBackward,
  softplus2ApproxDerivative,
  softplus2ApproxParameterGradients,
} from "./softplus2Approx.ts";
export {
  type SoftplusApproxOptions,
  type SoftplusApproxSlopeOptions,
  softplusApprox,
  softplusApproxBackward,
  softplusApproxDerivative,
  softplusApproxParameterGradients,
} from "./softplusApprox.ts";
export {
  type SoftshrinkOptions,
  type SoftshrinkSlopeOptions,
  softshrink,
  softshrinkBackward,
  softshrinkDerivative,
  softshrinkParameterGradients,
} from "./softshrink.ts";
export {
  type SoftsignOptions,
  type SoftsignSlopeOptions,
  softsign,
  softsignBackward,
  softsignDerivative,
  softsignParameterGradients,
} from "./softsign.ts";
export {
  type SparsePlusOptions,
  type SparsePlusSlopeOptions,
  sparsePlus,
  sparsePlusBackward,
  sparsePlusDerivative,
  sparsePlusParameterGradients,
} from "./sparsePlus.ts";
export {
  type SparseSigmoidOptions,
  type SparseSigmoidSlopeOptions,
  sparseSigmoid,
  sparseSigmoidBackward,
  sparseSigmoidDerivative,
  sparseSigmoidParameterGradients,
} from "./sparseSigmoid.ts";
export {
  type SparsemaxOptions,
  sparsemax,
  sparsemaxBackward,
  sparsemaxParameterGradients,
} from "./sparsemax.ts";
export {
  type SqnlOptions,
  type SqnlSlopeOptions,
  sqnl,
  sqnlBackward,
  sqnlDerivative,
  sqnlParameterGradients,
} from "./sqnl.ts";
export {
  type SquareOptions,
  type SquareSlopeOptions,
  square,
  squareBackward,
  squareDerivative,
  squareParameterGradients,
} from "./square.ts";
export {
  type SquaredReGluOptions,
  type SquaredReGluSlopeOptions,
  squaredReGlu,
  squaredReGluBackward,
  squaredReGluSplit,
  squaredReGluSplitBackward,
} from "./squaredReGlu.ts";
export {
  type SquaredReluOptions,
  type SquaredReluSlopeOptions,
  squaredRelu,
  squaredReluBackward,
  squaredReluDerivative,
  squaredReluParameterGradients,
} from "./squaredRelu.ts";
export {
  type SquareplusOptions,
  type SquareplusSlopeOptions,
  squareplus,
  squareplusBackward,
  squareplusDerivative,
  squareplusParameterGradients,
} from "./squareplus.ts";
export {
  type StarReluOptions,
  type StarReluSlopeOptions,
  starRelu,
  starReluBackward,
  starReluDerivative,
  starReluParameterGradients,
} from "./starRelu.ts";
export {
  type StraightThroughOptions,
  type StraightThroughSlopeOptions,
  straightThrough,
  straightThroughBackward,
  straightThroughDerivative,
  straightThroughParameterGradients,
} from "./straightThrough.ts";
export {
  type SwiGluOptions,
  type SwiGluSlopeOptions,
  swiGlu,
  swiGluBackward,
  swiGluSplit,
  swiGluSplitBackward,
} from "./swiGlu.ts";
export {
  type SwishOptions,
  type SwishSlopeOptions,
  swish,
  swishBackward,
  swishDerivative,
  swishParameterGradients,
} from "./swish.ts";
export {
  type SymlogOptions,
  type SymlogSlopeOptions,
  symlog,
  symlogBackward,
  symlogDerivative,
  symlogParameterGradients,
} from "./symlog.ts";
export {
  type TanhOptions,
  type TanhSlopeOptions,
  tanh,
  tanhBackward,
  tanhDerivative,
  tanhParameterGradients,
} from "./tanh.ts";
export {
  type TanhExpOptions,
  type TanhExpSlopeOptions,
  tanhExp,
  tanhExpBackward,
  tanhExpDerivative,
  tanhExpParameterGradients,
} from "./tanhExp.ts";
export {
  type TanhshrinkOptions,
  type TanhshrinkSlopeOptions,
  tanhshrink,
  tanhshrinkBackward,
  tanhshrinkDerivative,
  tanhshrinkParameterGradients,
} from "./tanhshrink.ts";
export {
  type TaylorSoftmaxOptions,
  taylorSoftmax,
  taylorSoftmaxBackward,
  taylorSoftmaxParameterGradients,
} from "./taylorSoftmax.ts";
export {
  type ThresholdOptions,
  type ThresholdSlopeOptions,
  threshold,
  thresholdBackward,
  thresholdDerivative,
  thresholdParameterGradients,
} from "./threshold.ts";
export {
  type ThresholdedReluOptions,
  type ThresholdedReluSlopeOptions,
  thresholdedRelu,
  thresholdedReluBackward,
  thresholdedReluDerivative,
  thresholdedReluParameterGradients,
} from "./thresholdedRelu.ts";
export {
  type ThresholdedSoftplusOptions,
  type ThresholdedSoftplusSlopeOptions,
  thresholdedSoftplus,
  thresholdedSoftplusBackward,
  thresholdedSoftplusDerivative,
  thresholdedSoftplusParameterGradients,
} from "./thresholdedSoftplus.ts";
export {
  type XieluOptions,
  type XieluSlopeOptions,
  xielu,
  xieluBackward,
  xieluDerivative,
  xieluParameterGradients,
} from "./xielu.ts";
