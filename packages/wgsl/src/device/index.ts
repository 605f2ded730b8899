/** What @subgrad/wgsl/runtime offers. */
export { createActivation } from "./create.ts";
export type { BufferLike, DeviceLike, EncoderLike, LostInfo, PassLike } from "./gpu.ts";
export type { DevicePass, Parameters, UniformOptions } from "./plan.ts";
export type {
  ActivationOptions,
  CommonOptions,
  ConcatenatingActivationOptions,
  GpuActivation,
  GpuConcatenatingActivation,
  GpuGatedActivation,
  GpuInPlaceActivation,
  GpuRowActivation,
  GpuSplitActivation,
  InPlaceActivationOptions,
  RowActivationOptions,
  SplitActivationOptions,
} from "./types.ts";
