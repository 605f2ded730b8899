import { applyConventions } from "./apply.ts";
import {
  checkActivation,
  checkOptions,
  checkWorkgroupSize,
  isConcatenating,
  isRowActivation,
} from "./check.ts";
import {
  type ConcatenatingGradientsKernel,
  type ConcatenatingGradientsKernelOptions,
  type ConcatenatingKernel,
  type ConcatenatingKernelOptions,
  concatenatingKernel,
} from "./concatenating.ts";
import { checkConventions } from "./conventions.ts";
import { describe } from "./describe.ts";
import { checkCount } from "./dispatch.ts";
import { type ElementOptions, type GradientsKernel, gradientsKernel } from "./gradients.ts";
import { everyFunction, inputLayout } from "./inputs.ts";
import {
  bindingsOf,
  type ElementShader,
  elementShader,
  kernelCode,
  readOnly,
  readWrite,
} from "./kernel-code.ts";
import { outputsOf } from "./passes.ts";
import { type RowKernel, type RowKernelOptions, rowKernel } from "./row-kernel.ts";
import type { NoiseOptions } from "../gen/internal/noise-options.ts";
import { checkedTraining, elementArguments, noiseWords, uniformCounts } from "./noise.ts";
import { checkedSplit, ROW_LENGTH, rowWords, type SplitOptions } from "./split.ts";
import { allParameters, COUNT, packUniform } from "./uniform.ts";
import type {
  AnyActivation,
  Conventions,
  GatedInput,
  WgslActivation,
  WgslConcatenatingActivation,
  WgslGatedActivation,
  WgslRowActivation,
} from "./types.ts";

/** Per element: f(x), f′(x), dy · f′(x), or the derivative of f in a parameter. */
export type KernelPass = "forward" | "derivative" | "backward" | { readonly parameter: string };

export interface KernelOptions extends Conventions {
  readonly pass: KernelPass;
  readonly type: "f32";
  /** Whether a stochastic activation draws noise; default false. */
  readonly training?: boolean | undefined;
  /** Invocations per workgroup, 64 if not given; every device allows 256. */
  readonly workgroupSize?: number | undefined;
}

/** The sums over all elements of dy · ∂f, for every parameter at once. */
export interface GradientsKernelOptions extends Omit<KernelOptions, "pass"> {
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

export interface PackOptions extends Omit<NoiseOptions, "training"> {
  /** Of split inputs, of which there are 2n: how many a row has, half of them gates; 2n if not given. */
  readonly rowLength?: number | undefined;
}

/** Of a gated function: f, the gradients of gate and value from dy, the derivative in an input or in a parameter. */
export type GatedKernelPass =
  | "forward"
  | "backward"
  | { readonly input: GatedInput }
  | { readonly parameter: string };

export interface GatedKernelOptions extends Omit<KernelOptions, "pass">, SplitOptions {
  readonly pass: GatedKernelPass;
}

export interface GatedGradientsKernelOptions extends GradientsKernelOptions, SplitOptions {}

/** A compute shader over whole buffers; the number of elements is in its uniform. */
export function kernel(activation: WgslActivation, options: KernelOptions): Kernel;
export function kernel(activation: WgslGatedActivation, options: GatedKernelOptions): Kernel;
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
): Kernel | GradientsKernel | ConcatenatingKernel | ConcatenatingGradientsKernel | RowKernel {
  checkOptions("kernel", options);
  if (isRowActivation(activation)) return rowKernel(activation, options as RowKernelOptions);
  if (isConcatenating(activation)) return concatenatingKernel(activation, options as ConcatenatingOptions);
  checkActivation("kernel: activation", activation);
  return pointwiseKernel(activation, options as PointwiseOptions);
}

type PointwiseOptions =
  | KernelOptions
  | GatedKernelOptions
  | GradientsKernelOptions
  | GatedGradientsKernelOptions;
type ConcatenatingOptions = ConcatenatingKernelOptions | ConcatenatingGradientsKernelOptions;

function pointwiseKernel(activation: AnyActivation, options: PointwiseOptions): Kernel | GradientsKernel {
  if (options.type !== "f32") {
    throw new RangeError(`kernel: type is ${describe(options.type)}, expected "f32"`);
  }
  const { pass, workgroupSize = 64 } = options;
  const training = checkedTraining(options.training) && "noise" in activation;
  checkWorkgroupSize("kernel", workgroupSize);
  // Against every pass, so that one set of options serves them all.
  checkConventions("kernel", everyFunction(activation), options);
  const split = checkedSplit(activation, options as SplitOptions);
  const pack: Kernel["pack"] = (n, given = {}, { rowLength, ...noise } = {}) => {
    checkCount("pack", n);
    const { requirements } = activation.forward;
    const place = training ? noiseWords(activation.name, noise, n) : [];
    const counts = [n, ...rowWords(split, n, rowLength), ...place];
    return packUniform(activation.name, allParameters(activation), counts, given, requirements);
  };
  const counts = uniformCounts(training, split === undefined ? [COUNT] : [COUNT, ROW_LENGTH]);
  const chosen = { ...options, training, split, counts };
  if (pass !== "parameterGradients") return elementwise(activation, pass, chosen, workgroupSize, pack);
  if (Object.keys(activation.parameterDerivatives).length > 0) {
    return gradientsKernel(activation, chosen, workgroupSize, pack);
  }
  throw new RangeError(`kernel: pass is ${describe(pass)}, and ${activation.name} has no parameters`);
}

function elementwise(
  activation: AnyActivation,
  pass: KernelPass | GatedKernelPass,
  options: ElementOptions,
  workgroupSize: number,
  pack: Kernel["pack"],
): Kernel {
  const { split, counts, training } = options;
  const layout = inputLayout(activation, split);
  const outputs = outputsOf(activation, pass, split).map((output) => ({
    ...output,
    fn: applyConventions(output.fn, options),
  }));
  const buffers = [
    ...(pass === "backward" ? [readOnly("dy")] : []),
    ...layout.buffers.map(readOnly),
    ...[...new Set(outputs.map(({ buffer }) => buffer))].map(readWrite),
  ];
  const bindings = bindingsOf(allParameters(activation), buffers, counts);
  const elements = elementArguments(activation, layout, training);
  const code = kernelCode(outputs, elements, bindings, workgroupSize);
  return { ...elementShader(code, bindings, workgroupSize), pack };
}
