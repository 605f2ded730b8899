// Generated from specs/activations by @subgrad/generator. Do not edit.
export {
  type Backend,
  type Channels,
  type ConcatenatedRows,
  type FloatArray,
  type GatedOutput,
  type MaybeChannels,
  type Output,
  type PairOutput,
  type PerChannel,
  type Rows,
  type Split,
  allocate,
  backend,
  configure,
  free,
  reserve,
} from "../../runtime/index.ts";
export type { Jumps, Kinks, SlopeRule, ValueRule } from "../internal/conventions.ts";
export type { Framework } from "../internal/frameworks.ts";
export type { NoiseOptions } from "../internal/noise-options.ts";
export {
  type AbsOptions,
  type AbsSlopeOptions,
  abs,
  absBackward,
  absDerivative,
  absDoubleBackward,
  absParameterGradients,
  absSecondDerivative,
} from "./abs.ts";
export {
  type ArctanOptions,
  type ArctanSlopeOptions,
  arctan,
  arctanBackward,
  arctanDerivative,
  arctanDoubleBackward,
  arctanParameterGradients,
  arctanSecondDerivative,
} from "./arctan.ts";
export {
  type AsinhActivationDerivativeFromOutputOptions,
  type AsinhActivationOptions,
  type AsinhActivationSlopeOptions,
  asinhActivation,
  asinhActivationBackward,
  asinhActivationBackwardFromOutput,
  asinhActivationDerivative,
  asinhActivationDerivativeFromOutput,
  asinhActivationDoubleBackward,
  asinhActivationParameterGradients,
  asinhActivationSecondDerivative,
} from "./asinhActivation.ts";
export {
  type BentIdentityOptions,
  type BentIdentitySlopeOptions,
  bentIdentity,
  bentIdentityBackward,
  bentIdentityDerivative,
  bentIdentityDoubleBackward,
  bentIdentityParameterGradients,
  bentIdentitySecondDerivative,
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
  type BipolarSigmoidDerivativeFromOutputOptions,
  type BipolarSigmoidOptions,
  type BipolarSigmoidSlopeOptions,
  bipolarSigmoid,
  bipolarSigmoidBackward,
  bipolarSigmoidBackwardFromOutput,
  bipolarSigmoidDerivative,
  bipolarSigmoidDerivativeFromOutput,
  bipolarSigmoidDoubleBackward,
  bipolarSigmoidParameterGradients,
  bipolarSigmoidSecondDerivative,
} from "./bipolarSigmoid.ts";
export {
  type CeluDerivativeFromOutputOptions,
  type CeluOptions,
  type CeluSlopeOptions,
  celu,
  celuBackward,
  celuBackwardFromOutput,
  celuDerivative,
  celuDerivativeFromOutput,
  celuDoubleBackward,
  celuParameterGradients,
  celuSecondDerivative,
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
  type ClippedReluDerivativeFromOutputOptions,
  type ClippedReluOptions,
  type ClippedReluSlopeOptions,
  clippedRelu,
  clippedReluBackward,
  clippedReluBackwardFromOutput,
  clippedReluDerivative,
  clippedReluDerivativeFromOutput,
  clippedReluDoubleBackward,
  clippedReluParameterGradients,
  clippedReluSecondDerivative,
} from "./clippedRelu.ts";
export {
  type CloglogDerivativeFromOutputOptions,
  type CloglogOptions,
  type CloglogSlopeOptions,
  cloglog,
  cloglogBackward,
  cloglogBackwardFromOutput,
  cloglogDerivative,
  cloglogDerivativeFromOutput,
  cloglogDoubleBackward,
  cloglogParameterGradients,
  cloglogSecondDerivative,
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
  cosineDoubleBackward,
  cosineParameterGradients,
  cosineSecondDerivative,
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
  cubeDoubleBackward,
  cubeParameterGradients,
  cubeSecondDerivative,
} from "./cube.ts";
export {
  type ESwishOptions,
  type ESwishSlopeOptions,
  eSwish,
  eSwishBackward,
  eSwishDerivative,
  eSwishDoubleBackward,
  eSwishParameterGradients,
  eSwishSecondDerivative,
} from "./eSwish.ts";
export {
  type ElishOptions,
  type ElishSlopeOptions,
  elish,
  elishBackward,
  elishDerivative,
  elishDoubleBackward,
  elishParameterGradients,
  elishSecondDerivative,
} from "./elish.ts";
export {
  type ElliotDerivativeFromOutputOptions,
  type ElliotOptions,
  type ElliotSlopeOptions,
  elliot,
  elliotBackward,
  elliotBackwardFromOutput,
  elliotDerivative,
  elliotDerivativeFromOutput,
  elliotDoubleBackward,
  elliotParameterGradients,
  elliotSecondDerivative,
} from "./elliot.ts";
export {
  type EluDerivativeFromOutputOptions,
  type EluOptions,
  type EluSlopeOptions,
  elu,
  eluBackward,
  eluBackwardFromOutput,
  eluDerivative,
  eluDerivativeFromOutput,
  eluDoubleBackward,
  eluParameterGradients,
  eluSecondDerivative,
} from "./elu.ts";
export { type Entmax15Options, entmax15, entmax15Backward, entmax15ParameterGradients } from "./entmax15.ts";
export {
  type ErfActivationOptions,
  type ErfActivationSlopeOptions,
  erfActivation,
  erfActivationBackward,
  erfActivationDerivative,
  erfActivationDoubleBackward,
  erfActivationParameterGradients,
  erfActivationSecondDerivative,
} from "./erfActivation.ts";
export {
  type ExponentialDerivativeFromOutputOptions,
  type ExponentialOptions,
  type ExponentialSlopeOptions,
  exponential,
  exponentialBackward,
  exponentialBackwardFromOutput,
  exponentialDerivative,
  exponentialDerivativeFromOutput,
  exponentialDoubleBackward,
  exponentialParameterGradients,
  exponentialSecondDerivative,
} from "./exponential.ts";
export {
  type GaussianOptions,
  type GaussianSlopeOptions,
  gaussian,
  gaussianBackward,
  gaussianDerivative,
  gaussianDoubleBackward,
  gaussianParameterGradients,
  gaussianSecondDerivative,
} from "./gaussian.ts";
export {
  type GcuOptions,
  type GcuSlopeOptions,
  gcu,
  gcuBackward,
  gcuDerivative,
  gcuDoubleBackward,
  gcuParameterGradients,
  gcuSecondDerivative,
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
  geluDoubleBackward,
  geluParameterGradients,
  geluSecondDerivative,
} from "./gelu.ts";
export {
  type GeluTanhOptions,
  type GeluTanhSlopeOptions,
  geluTanh,
  geluTanhBackward,
  geluTanhDerivative,
  geluTanhDoubleBackward,
  geluTanhParameterGradients,
  geluTanhSecondDerivative,
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
  gudermannianDoubleBackward,
  gudermannianParameterGradients,
  gudermannianSecondDerivative,
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
  hardMishDoubleBackward,
  hardMishParameterGradients,
  hardMishSecondDerivative,
} from "./hardMish.ts";
export {
  type HardSigmoidDerivativeFromOutputOptions,
  type HardSigmoidOptions,
  type HardSigmoidSlopeOptions,
  hardSigmoid,
  hardSigmoidBackward,
  hardSigmoidBackwardFromOutput,
  hardSigmoidDerivative,
  hardSigmoidDerivativeFromOutput,
  hardSigmoidDoubleBackward,
  hardSigmoidParameterGradients,
  hardSigmoidSecondDerivative,
} from "./hardSigmoid.ts";
export {
  type HardSigmoidOnnxOptions,
  type HardSigmoidOnnxSlopeOptions,
  hardSigmoidOnnx,
  hardSigmoidOnnxBackward,
  hardSigmoidOnnxDerivative,
  hardSigmoidOnnxDoubleBackward,
  hardSigmoidOnnxParameterGradients,
  hardSigmoidOnnxSecondDerivative,
} from "./hardSigmoidOnnx.ts";
export {
  type HardSwishOptions,
  type HardSwishSlopeOptions,
  hardSwish,
  hardSwishBackward,
  hardSwishDerivative,
  hardSwishDoubleBackward,
  hardSwishParameterGradients,
  hardSwishSecondDerivative,
} from "./hardSwish.ts";
export {
  type HardTanhDerivativeFromOutputOptions,
  type HardTanhOptions,
  type HardTanhSlopeOptions,
  hardTanh,
  hardTanhBackward,
  hardTanhBackwardFromOutput,
  hardTanhDerivative,
  hardTanhDerivativeFromOutput,
  hardTanhDoubleBackward,
  hardTanhParameterGradients,
  hardTanhSecondDerivative,
} from "./hardTanh.ts";
export { type HardmaxOptions, hardmax, hardmaxBackward, hardmaxParameterGradients } from "./hardmax.ts";
export {
  type HardshrinkOptions,
  type HardshrinkSlopeOptions,
  hardshrink,
  hardshrinkBackward,
  hardshrinkDerivative,
  hardshrinkDoubleBackward,
  hardshrinkParameterGradients,
  hardshrinkSecondDerivative,
} from "./hardshrink.ts";
export {
  type HeavisideOptions,
  type HeavisideSlopeOptions,
  heaviside,
  heavisideBackward,
  heavisideDerivative,
  heavisideDoubleBackward,
  heavisideParameterGradients,
  heavisideSecondDerivative,
} from "./heaviside.ts";
export {
  type IdentityOptions,
  type IdentitySlopeOptions,
  identity,
  identityBackward,
  identityDerivative,
  identityDoubleBackward,
  identityParameterGradients,
  identitySecondDerivative,
} from "./identity.ts";
export {
  type InverseMultiquadricOptions,
  type InverseMultiquadricSlopeOptions,
  inverseMultiquadric,
  inverseMultiquadricBackward,
  inverseMultiquadricDerivative,
  inverseMultiquadricDoubleBackward,
  inverseMultiquadricParameterGradients,
  inverseMultiquadricSecondDerivative,
} from "./inverseMultiquadric.ts";
export {
  type IsrluOptions,
  type IsrluSlopeOptions,
  isrlu,
  isrluBackward,
  isrluDerivative,
  isrluDoubleBackward,
  isrluParameterGradients,
  isrluSecondDerivative,
} from "./isrlu.ts";
export {
  type IsruOptions,
  type IsruSlopeOptions,
  isru,
  isruBackward,
  isruDerivative,
  isruDoubleBackward,
  isruParameterGradients,
  isruSecondDerivative,
} from "./isru.ts";
export {
  type LaplaceOptions,
  type LaplaceSlopeOptions,
  laplace,
  laplaceBackward,
  laplaceDerivative,
  laplaceDoubleBackward,
  laplaceParameterGradients,
  laplaceSecondDerivative,
} from "./laplace.ts";
export {
  type LeakyReluDerivativeFromOutputOptions,
  type LeakyReluOptions,
  type LeakyReluSlopeOptions,
  leakyRelu,
  leakyReluBackward,
  leakyReluBackwardFromOutput,
  leakyReluDerivative,
  leakyReluDerivativeFromOutput,
  leakyReluDoubleBackward,
  leakyReluParameterGradients,
  leakyReluSecondDerivative,
} from "./leakyRelu.ts";
export {
  type LecunTanhOptions,
  type LecunTanhSlopeOptions,
  lecunTanh,
  lecunTanhBackward,
  lecunTanhDerivative,
  lecunTanhDoubleBackward,
  lecunTanhParameterGradients,
  lecunTanhSecondDerivative,
} from "./lecunTanh.ts";
export {
  type LinearOptions,
  type LinearSlopeOptions,
  linear,
  linearBackward,
  linearDerivative,
  linearDoubleBackward,
  linearParameterGradients,
  linearSecondDerivative,
} from "./linear.ts";
export {
  type LishtOptions,
  type LishtSlopeOptions,
  lisht,
  lishtBackward,
  lishtDerivative,
  lishtDoubleBackward,
  lishtParameterGradients,
  lishtSecondDerivative,
} from "./lisht.ts";
export {
  type LogCoshOptions,
  type LogCoshSlopeOptions,
  logCosh,
  logCoshBackward,
  logCoshDerivative,
  logCoshDoubleBackward,
  logCoshParameterGradients,
  logCoshSecondDerivative,
} from "./logCosh.ts";
export {
  type LogMeanExpOptions,
  logMeanExp,
  logMeanExpBackward,
  logMeanExpParameterGradients,
} from "./logMeanExp.ts";
export {
  type LogSigmoidDerivativeFromOutputOptions,
  type LogSigmoidOptions,
  type LogSigmoidSlopeOptions,
  logSigmoid,
  logSigmoidBackward,
  logSigmoidBackwardFromOutput,
  logSigmoidDerivative,
  logSigmoidDerivativeFromOutput,
  logSigmoidDoubleBackward,
  logSigmoidParameterGradients,
  logSigmoidSecondDerivative,
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
  logishDoubleBackward,
  logishParameterGradients,
  logishSecondDerivative,
} from "./logish.ts";
export {
  type LogitOptions,
  type LogitSlopeOptions,
  logit,
  logitBackward,
  logitDerivative,
  logitDoubleBackward,
  logitParameterGradients,
  logitSecondDerivative,
} from "./logit.ts";
export {
  type MaskedSoftmaxOptions,
  maskedSoftmax,
  maskedSoftmaxBackward,
  maskedSoftmaxParameterGradients,
} from "./maskedSoftmax.ts";
export { type MaxoutOptions, maxout, maxoutBackward, maxoutParameterGradients } from "./maxout.ts";
export {
  type MetallicMeanDerivativeFromOutputOptions,
  type MetallicMeanOptions,
  type MetallicMeanSlopeOptions,
  metallicMean,
  metallicMeanBackward,
  metallicMeanBackwardFromOutput,
  metallicMeanDerivative,
  metallicMeanDerivativeFromOutput,
  metallicMeanDoubleBackward,
  metallicMeanParameterGradients,
  metallicMeanSecondDerivative,
} from "./metallicMean.ts";
export {
  type MexicanHatOptions,
  type MexicanHatSlopeOptions,
  mexicanHat,
  mexicanHatBackward,
  mexicanHatDerivative,
  mexicanHatDoubleBackward,
  mexicanHatParameterGradients,
  mexicanHatSecondDerivative,
} from "./mexicanHat.ts";
export {
  type MishOptions,
  type MishSlopeOptions,
  mish,
  mishBackward,
  mishDerivative,
  mishDoubleBackward,
  mishParameterGradients,
  mishSecondDerivative,
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
  peluDoubleBackward,
  peluParameterGradients,
  peluSecondDerivative,
} from "./pelu.ts";
export {
  type PenalizedTanhDerivativeFromOutputOptions,
  type PenalizedTanhOptions,
  type PenalizedTanhSlopeOptions,
  penalizedTanh,
  penalizedTanhBackward,
  penalizedTanhBackwardFromOutput,
  penalizedTanhDerivative,
  penalizedTanhDerivativeFromOutput,
  penalizedTanhDoubleBackward,
  penalizedTanhParameterGradients,
  penalizedTanhSecondDerivative,
} from "./penalizedTanh.ts";
export {
  type PhishOptions,
  type PhishSlopeOptions,
  phish,
  phishBackward,
  phishDerivative,
  phishDoubleBackward,
  phishParameterGradients,
  phishSecondDerivative,
} from "./phish.ts";
export {
  type PreluDerivativeFromOutputOptions,
  type PreluOptions,
  type PreluSlopeOptions,
  prelu,
  preluBackward,
  preluBackwardFromOutput,
  preluDerivative,
  preluDerivativeFromOutput,
  preluDoubleBackward,
  preluParameterGradients,
  preluSecondDerivative,
} from "./prelu.ts";
export {
  type ProbitOptions,
  type ProbitSlopeOptions,
  probit,
  probitBackward,
  probitDerivative,
  probitDoubleBackward,
  probitParameterGradients,
  probitSecondDerivative,
} from "./probit.ts";
export {
  type QuickGeluOptions,
  type QuickGeluSlopeOptions,
  quickGelu,
  quickGeluBackward,
  quickGeluDerivative,
  quickGeluDoubleBackward,
  quickGeluParameterGradients,
  quickGeluSecondDerivative,
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
  reciprocalDoubleBackward,
  reciprocalParameterGradients,
  reciprocalSecondDerivative,
} from "./reciprocal.ts";
export {
  type ReluDerivativeFromOutputOptions,
  type ReluOptions,
  type ReluSlopeOptions,
  relu,
  reluBackward,
  reluBackwardFromOutput,
  reluDerivative,
  reluDerivativeFromOutput,
  reluDoubleBackward,
  reluParameterGradients,
  reluSecondDerivative,
} from "./relu.ts";
export {
  type Relu6DerivativeFromOutputOptions,
  type Relu6Options,
  type Relu6SlopeOptions,
  relu6,
  relu6Backward,
  relu6BackwardFromOutput,
  relu6Derivative,
  relu6DerivativeFromOutput,
  relu6DoubleBackward,
  relu6ParameterGradients,
  relu6SecondDerivative,
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
  sShapedReluDoubleBackward,
  sShapedReluParameterGradients,
  sShapedReluSecondDerivative,
} from "./sShapedRelu.ts";
export {
  type SeluDerivativeFromOutputOptions,
  type SeluOptions,
  type SeluSlopeOptions,
  selu,
  seluBackward,
  seluBackwardFromOutput,
  seluDerivative,
  seluDerivativeFromOutput,
  seluDoubleBackward,
  seluParameterGradients,
  seluSecondDerivative,
} from "./selu.ts";
export {
  type SerfOptions,
  type SerfSlopeOptions,
  serf,
  serfBackward,
  serfDerivative,
  serfDoubleBackward,
  serfParameterGradients,
  serfSecondDerivative,
} from "./serf.ts";
export {
  type SerluOptions,
  type SerluSlopeOptions,
  serlu,
  serluBackward,
  serluDerivative,
  serluDoubleBackward,
  serluParameterGradients,
  serluSecondDerivative,
} from "./serlu.ts";
export {
  type ShiftedReluDerivativeFromOutputOptions,
  type ShiftedReluOptions,
  type ShiftedReluSlopeOptions,
  shiftedRelu,
  shiftedReluBackward,
  shiftedReluBackwardFromOutput,
  shiftedReluDerivative,
  shiftedReluDerivativeFromOutput,
  shiftedReluDoubleBackward,
  shiftedReluParameterGradients,
  shiftedReluSecondDerivative,
} from "./shiftedRelu.ts";
export {
  type ShrinkOptions,
  type ShrinkSlopeOptions,
  shrink,
  shrinkBackward,
  shrinkDerivative,
  shrinkDoubleBackward,
  shrinkParameterGradients,
  shrinkSecondDerivative,
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
  type SigmoidDerivativeFromOutputOptions,
  type SigmoidOptions,
  type SigmoidSlopeOptions,
  sigmoid,
  sigmoidBackward,
  sigmoidBackwardFromOutput,
  sigmoidDerivative,
  sigmoidDerivativeFromOutput,
  sigmoidDoubleBackward,
  sigmoidParameterGradients,
  sigmoidSecondDerivative,
} from "./sigmoid.ts";
export {
  type SignOptions,
  type SignSlopeOptions,
  sign,
  signBackward,
  signDerivative,
  signDoubleBackward,
  signParameterGradients,
  signSecondDerivative,
} from "./sign.ts";
export {
  type SiluOptions,
  type SiluSlopeOptions,
  silu,
  siluBackward,
  siluDerivative,
  siluDoubleBackward,
  siluParameterGradients,
  siluSecondDerivative,
} from "./silu.ts";
export {
  type SinLuOptions,
  type SinLuSlopeOptions,
  sinLu,
  sinLuBackward,
  sinLuDerivative,
  sinLuDoubleBackward,
  sinLuParameterGradients,
  sinLuSecondDerivative,
} from "./sinLu.ts";
export {
  type SincOptions,
  type SincSlopeOptions,
  sinc,
  sincBackward,
  sincDerivative,
  sincDoubleBackward,
  sincParameterGradients,
  sincSecondDerivative,
} from "./sinc.ts";
export {
  type SineOptions,
  type SineSlopeOptions,
  sine,
  sineBackward,
  sineDerivative,
  sineDoubleBackward,
  sineParameterGradients,
  sineSecondDerivative,
} from "./sine.ts";
export {
  type SmeluOptions,
  type SmeluSlopeOptions,
  smelu,
  smeluBackward,
  smeluDerivative,
  smeluDoubleBackward,
  smeluParameterGradients,
  smeluSecondDerivative,
} from "./smelu.ts";
export {
  type SmishOptions,
  type SmishSlopeOptions,
  smish,
  smishBackward,
  smishDerivative,
  smishDoubleBackward,
  smishParameterGradients,
  smishSecondDerivative,
} from "./smish.ts";
export {
  type SnakeOptions,
  type SnakeSlopeOptions,
  snake,
  snakeBackward,
  snakeDerivative,
  snakeDoubleBackward,
  snakeParameterGradients,
  snakeSecondDerivative,
} from "./snake.ts";
export {
  type SnakeBetaOptions,
  type SnakeBetaSlopeOptions,
  snakeBeta,
  snakeBetaBackward,
  snakeBetaDerivative,
  snakeBetaDoubleBackward,
  snakeBetaParameterGradients,
  snakeBetaSecondDerivative,
} from "./snakeBeta.ts";
export { type SoftmaxOptions, softmax, softmaxBackward, softmaxParameterGradients } from "./softmax.ts";
export { type Softmax1Options, softmax1, softmax1Backward, softmax1ParameterGradients } from "./softmax1.ts";
export { type SoftminOptions, softmin, softminBackward, softminParameterGradients } from "./softmin.ts";
export {
  type SoftplusDerivativeFromOutputOptions,
  type SoftplusOptions,
  type SoftplusSlopeOptions,
  softplus,
  softplusBackward,
  softplusBackwardFromOutput,
  softplusDerivative,
  softplusDerivativeFromOutput,
  softplusDoubleBackward,
  softplusParameterGradients,
  softplusSecondDerivative,
} from "./softplus.ts";
export {
  type Softplus2DerivativeFromOutputOptions,
  type Softplus2Options,
  type Softplus2SlopeOptions,
  softplus2,
  softplus2Backward,
  softplus2BackwardFromOutput,
  softplus2Derivative,
  softplus2DerivativeFromOutput,
  softplus2DoubleBackward,
  softplus2ParameterGradients,
  softplus2SecondDerivative,
} from "./softplus2.ts";
export {
  type Softplus2ApproxOptions,
  type Softplus2ApproxSlopeOptions,
  softplus2Approx,
  softplus2ApproxBackward,
  softplus2ApproxDerivative,
  softplus2ApproxDoubleBackward,
  softplus2ApproxParameterGradients,
  softplus2ApproxSecondDerivative,
} from "./softplus2Approx.ts";
export {
  type SoftplusApproxOptions,
  type SoftplusApproxSlopeOptions,
  softplusApprox,
  softplusApproxBackward,
  softplusApproxDerivative,
  softplusApproxDoubleBackward,
  softplusApproxParameterGradients,
  softplusApproxSecondDerivative,
} from "./softplusApprox.ts";
export {
  type SoftshrinkDerivativeFromOutputOptions,
  type SoftshrinkOptions,
  type SoftshrinkSlopeOptions,
  softshrink,
  softshrinkBackward,
  softshrinkBackwardFromOutput,
  softshrinkDerivative,
  softshrinkDerivativeFromOutput,
  softshrinkDoubleBackward,
  softshrinkParameterGradients,
  softshrinkSecondDerivative,
} from "./softshrink.ts";
export {
  type SoftsignDerivativeFromOutputOptions,
  type SoftsignOptions,
  type SoftsignSlopeOptions,
  softsign,
  softsignBackward,
  softsignBackwardFromOutput,
  softsignDerivative,
  softsignDerivativeFromOutput,
  softsignDoubleBackward,
  softsignParameterGradients,
  softsignSecondDerivative,
} from "./softsign.ts";
export {
  type SparsePlusOptions,
  type SparsePlusSlopeOptions,
  sparsePlus,
  sparsePlusBackward,
  sparsePlusDerivative,
  sparsePlusDoubleBackward,
  sparsePlusParameterGradients,
  sparsePlusSecondDerivative,
} from "./sparsePlus.ts";
export {
  type SparseSigmoidOptions,
  type SparseSigmoidSlopeOptions,
  sparseSigmoid,
  sparseSigmoidBackward,
  sparseSigmoidDerivative,
  sparseSigmoidDoubleBackward,
  sparseSigmoidParameterGradients,
  sparseSigmoidSecondDerivative,
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
  sqnlDoubleBackward,
  sqnlParameterGradients,
  sqnlSecondDerivative,
} from "./sqnl.ts";
export {
  type SquareOptions,
  type SquareSlopeOptions,
  square,
  squareBackward,
  squareDerivative,
  squareDoubleBackward,
  squareParameterGradients,
  squareSecondDerivative,
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
  type SquaredReluDerivativeFromOutputOptions,
  type SquaredReluOptions,
  type SquaredReluSlopeOptions,
  squaredRelu,
  squaredReluBackward,
  squaredReluBackwardFromOutput,
  squaredReluDerivative,
  squaredReluDerivativeFromOutput,
  squaredReluDoubleBackward,
  squaredReluParameterGradients,
  squaredReluSecondDerivative,
} from "./squaredRelu.ts";
export {
  type SquareplusDerivativeFromOutputOptions,
  type SquareplusOptions,
  type SquareplusSlopeOptions,
  squareplus,
  squareplusBackward,
  squareplusBackwardFromOutput,
  squareplusDerivative,
  squareplusDerivativeFromOutput,
  squareplusDoubleBackward,
  squareplusParameterGradients,
  squareplusSecondDerivative,
} from "./squareplus.ts";
export {
  type StarReluOptions,
  type StarReluSlopeOptions,
  starRelu,
  starReluBackward,
  starReluDerivative,
  starReluDoubleBackward,
  starReluParameterGradients,
  starReluSecondDerivative,
} from "./starRelu.ts";
export {
  type StraightThroughOptions,
  type StraightThroughSlopeOptions,
  straightThrough,
  straightThroughBackward,
  straightThroughDerivative,
  straightThroughDoubleBackward,
  straightThroughParameterGradients,
  straightThroughSecondDerivative,
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
  swishDoubleBackward,
  swishParameterGradients,
  swishSecondDerivative,
} from "./swish.ts";
export {
  type SymlogDerivativeFromOutputOptions,
  type SymlogOptions,
  type SymlogSlopeOptions,
  symlog,
  symlogBackward,
  symlogBackwardFromOutput,
  symlogDerivative,
  symlogDerivativeFromOutput,
  symlogDoubleBackward,
  symlogParameterGradients,
  symlogSecondDerivative,
} from "./symlog.ts";
export {
  type TanhDerivativeFromOutputOptions,
  type TanhOptions,
  type TanhSlopeOptions,
  tanh,
  tanhBackward,
  tanhBackwardFromOutput,
  tanhDerivative,
  tanhDerivativeFromOutput,
  tanhDoubleBackward,
  tanhParameterGradients,
  tanhSecondDerivative,
} from "./tanh.ts";
export {
  type TanhExpOptions,
  type TanhExpSlopeOptions,
  tanhExp,
  tanhExpBackward,
  tanhExpDerivative,
  tanhExpDoubleBackward,
  tanhExpParameterGradients,
  tanhExpSecondDerivative,
} from "./tanhExp.ts";
export {
  type TanhshrinkOptions,
  type TanhshrinkSlopeOptions,
  tanhshrink,
  tanhshrinkBackward,
  tanhshrinkDerivative,
  tanhshrinkDoubleBackward,
  tanhshrinkParameterGradients,
  tanhshrinkSecondDerivative,
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
  thresholdDoubleBackward,
  thresholdParameterGradients,
  thresholdSecondDerivative,
} from "./threshold.ts";
export {
  type ThresholdedReluDerivativeFromOutputOptions,
  type ThresholdedReluOptions,
  type ThresholdedReluSlopeOptions,
  thresholdedRelu,
  thresholdedReluBackward,
  thresholdedReluBackwardFromOutput,
  thresholdedReluDerivative,
  thresholdedReluDerivativeFromOutput,
  thresholdedReluDoubleBackward,
  thresholdedReluParameterGradients,
  thresholdedReluSecondDerivative,
} from "./thresholdedRelu.ts";
export {
  type ThresholdedSoftplusOptions,
  type ThresholdedSoftplusSlopeOptions,
  thresholdedSoftplus,
  thresholdedSoftplusBackward,
  thresholdedSoftplusDerivative,
  thresholdedSoftplusDoubleBackward,
  thresholdedSoftplusParameterGradients,
  thresholdedSoftplusSecondDerivative,
} from "./thresholdedSoftplus.ts";
export {
  type XieluOptions,
  type XieluSlopeOptions,
  xielu,
  xieluBackward,
  xieluDerivative,
  xieluDoubleBackward,
  xieluParameterGradients,
  xieluSecondDerivative,
} from "./xielu.ts";
