/** What @subgrad/wgsl offers beside the activations themselves. */
export { bake, type BakeOptions } from "./bake.ts";
export type {
  ConcatenatingGradientsKernel,
  ConcatenatingGradientsKernelOptions,
  ConcatenatingKernel,
  ConcatenatingKernelOptions,
} from "./concatenating.ts";
export type { ChannelLayout, ChannelOptions } from "./channels.ts";
export type { Framework } from "../gen/internal/frameworks.ts";
export type { Overrides, Workgroups } from "./dispatch.ts";
export type { GradientsKernel, KernelStage } from "./gradients.ts";
export {
  kernel,
  type GatedGradientsKernelOptions,
  type GatedKernelOptions,
  type GatedKernelPass,
  type GradientsKernelOptions,
  type Kernel,
  type KernelOptions,
  type KernelPass,
  type PackOptions,
  type VectorKernel,
} from "./kernel.ts";
export type { KernelBinding } from "./kernel-code.ts";
export type { RowKernel, RowKernelOptions, RowKernelPass, RowPackOptions } from "./row-kernel.ts";
export type { Choices } from "./choices.ts";
export { link, type LinkOptions } from "./link.ts";
export type { SplitOptions } from "./split.ts";
export type { StorageOptions } from "./storage.ts";
export type {
  Conventions,
  GatedInput,
  GatedSecond,
  GateHalf,
  Jumps,
  Kinks,
  SlopeRule,
  ValueRule,
  WgslActivation,
  WgslChoice,
  WgslConcatenatingActivation,
  WgslFunction,
  WgslGatedActivation,
  WgslNoise,
  WgslParameter,
  WgslRequirement,
  WgslRowActivation,
  WgslRowInput,
  WgslRowPass,
  WgslSwitch,
} from "./types.ts";
export type { UniformMember } from "./uniform.ts";
export { vectorize, type VectorizeOptions } from "./vectorize.ts";
