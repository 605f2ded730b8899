import type { ChannelLayout, ChannelOptions } from "./channels.ts";
import { checkActivation, checkOptions, isConcatenating, isRowActivation } from "./check.ts";
import {
  type ConcatenatingGradientsKernel,
  type ConcatenatingGradientsKernelOptions,
  type ConcatenatingKernel,
  type ConcatenatingKernelOptions,
  concatenatingKernel,
} from "./concatenating.ts";
import type { GradientsKernel, KernelStage } from "./gradients.ts";
import type { ElementShader } from "./kernel-code.ts";
import { pointwiseKernel, type PointwiseOptions } from "./pointwise.ts";
import { type RowKernel, type RowKernelOptions, rowKernel } from "./row-kernel.ts";
import type { NoiseOptions } from "../gen/internal/noise-options.ts";
import type { SplitOptions } from "./split.ts";
import type { StorageOptions } from "./storage.ts";
import type { SubgroupOptions } from "./subgroups.ts";
import type {
  AnyActivation,
  Conventions,
  GatedInput,
  GatedSecond,
  WgslActivation,
  WgslConcatenatingActivation,
  WgslGatedActivation,
  WgslRowActivation,
} from "./types.ts";

/**
 * Per element: f(x), f′(x), f″(x), the first two, dy · f′(x), or the derivative of f in a parameter. From the output, `input`
 * has y = f(x) in place of x.
 */
export type KernelPass =
  | "forward"
  | "derivative"
  | "secondDerivative"
  | "forwardAndDerivative"
  | "backward"
  | "derivativeFromOutput"
  | "backwardFromOutput"
  | { readonly parameter: string };

export interface KernelOptions extends Conventions, StorageOptions, ChannelOptions {
  readonly pass: KernelPass;
  /** Answers take the place of `input`, in the backward pass of `dy`: one buffer less. Default false. */
  readonly inPlace?: boolean | undefined;
  /** Whether a stochastic activation draws noise; default false. */
  readonly training?: boolean | undefined;
  /** Invocations per workgroup, 64 if not given; every device allows 256. */
  readonly workgroupSize?: number | undefined;
}

/** The sums over all elements of dy · ∂f, for every parameter at once; always in f32. */
export interface GradientsKernelOptions
  extends
    Conventions,
    ChannelOptions,
    SubgroupOptions,
    Pick<KernelOptions, "type" | "packed" | "training" | "workgroupSize"> {
  readonly pass: "parameterGradients";
}

/** A compute shader, and what is needed to run it with any WebGPU binding. */
export interface Kernel extends ElementShader {
  /**
   * The bytes of the uniform buffer for `n` elements: changing a parameter needs no other shader, nor does in training
   * another seed or offset, or where inputs are split another length of rows.
   */
  readonly pack: (
    n: number,
    parameters?: { readonly [name: string]: number | undefined },
    options?: PackOptions,
  ) => ArrayBuffer;
}

/** Whole vectors and then the elements behind them: both stages share shader module, uniform and bind group. */
export type VectorKernel = Omit<Kernel, "entryPoint" | "dispatch"> & {
  /** To be dispatched in any order; where a stage has no workgroups, it must not be. */
  readonly stages: readonly [vectors: KernelStage, tail: KernelStage];
};

export interface PackOptions extends Omit<NoiseOptions, "training">, ChannelLayout {
  /** Of split inputs, of which there are 2n: how many a row has, half of them gates; 2n if not given. */
  readonly rowLength?: number | undefined;
}

/** Of a gated function: f, the gradients of gate and value from dy, a derivative in an input or in a parameter, or a second one. */
export type GatedKernelPass =
  | "forward"
  | "backward"
  | { readonly input: GatedInput }
  | { readonly second: GatedSecond }
  | { readonly parameter: string };

export interface GatedKernelOptions extends Omit<KernelOptions, "pass" | "inPlace">, SplitOptions {
  readonly pass: GatedKernelPass;
}

export interface GatedGradientsKernelOptions extends GradientsKernelOptions, SplitOptions {}

interface Vectors {
  readonly vectors: true;
}
interface Elementwise {
  readonly vectors?: false | undefined;
}

/** A compute shader over whole buffers; the number of elements is in its uniform. */
export function kernel(activation: WgslActivation, options: KernelOptions & Elementwise): Kernel;
export function kernel(activation: WgslGatedActivation, options: GatedKernelOptions & Elementwise): Kernel;
export function kernel(activation: WgslActivation, options: KernelOptions & Vectors): VectorKernel;
export function kernel(activation: WgslGatedActivation, options: GatedKernelOptions & Vectors): VectorKernel;
export function kernel(activation: WgslActivation, options: KernelOptions): Kernel | VectorKernel;
export function kernel(activation: WgslGatedActivation, options: GatedKernelOptions): Kernel | VectorKernel;
export function kernel(
  activation: WgslGatedActivation,
  options: GatedGradientsKernelOptions,
): GradientsKernel;
export function kernel(activation: AnyActivation, options: GradientsKernelOptions): GradientsKernel;
/** The same for concatenating functions, with the number of elements of x. */
export function kernel(
  activation: WgslConcatenatingActivation,
  options: ConcatenatingKernelOptions,
): ConcatenatingKernel;
export function kernel(
  activation: WgslConcatenatingActivation,
  options: ConcatenatingGradientsKernelOptions,
): ConcatenatingGradientsKernel;
/** The same for functions of rows: one workgroup for each row. */
export function kernel(activation: WgslRowActivation, options: RowKernelOptions): RowKernel;
export function kernel(
  activation: AnyActivation | WgslConcatenatingActivation | WgslRowActivation,
  options: PointwiseOptions | ConcatenatingOptions | RowKernelOptions,
): Kernel | VectorKernel | GradientsKernel | ConcatenatingKernel | ConcatenatingGradientsKernel | RowKernel {
  checkOptions("kernel", options);
  if (isRowActivation(activation)) return rowKernel(activation, options as RowKernelOptions);
  if (isConcatenating(activation)) return concatenatingKernel(activation, options as ConcatenatingOptions);
  checkActivation("kernel: activation", activation);
  return pointwiseKernel(activation, options as PointwiseOptions);
}

type ConcatenatingOptions = ConcatenatingKernelOptions | ConcatenatingGradientsKernelOptions;
