import { applyConventions } from "./apply.ts";
import { checkActivation, checkOptions, checkWorkgroupSize, isRowActivation } from "./check.ts";
import { checkConventions } from "./conventions.ts";
import { alternatives, describe } from "./describe.ts";
import { checkCount, type Workgroups, workgroupsFor } from "./dispatch.ts";
import { type GradientsKernel, gradientsKernel } from "./gradients.ts";
import { backwardOutputs, everyFunction, inputBuffers, isGated } from "./inputs.ts";
import {
  bindingsOf,
  type KernelBinding,
  kernelCode,
  type Outputs,
  readOnly,
  readWrite,
} from "./kernel-code.ts";
import { type RowKernel, type RowKernelOptions, rowKernel } from "./row-kernel.ts";
import type { NoiseOptions } from "../gen/internal/noise-options.ts";
import { checkedTraining, elementArguments, noiseWords, uniformCounts } from "./noise.ts";
import { allParameters, packUniform } from "./uniform.ts";
import type {
  AnyActivation,
  Conventions,
  GatedInput,
  WgslActivation,
  WgslFunction,
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
export interface Kernel {
  readonly code: string;
  readonly entryPoint: string;
  readonly workgroupSize: number;
  readonly bindings: readonly KernelBinding[];
  /** The arguments of `dispatchWorkgroups` for `n` elements. */
  readonly dispatch: (n: number) => Workgroups;
  /**
   * The bytes of the uniform buffer for `n` elements: changing a parameter needs no other shader, nor does in training
   * another seed or offset.
   */
  readonly pack: (
    n: number,
    parameters?: { readonly [name: string]: number | undefined },
    noise?: Omit<NoiseOptions, "training">,
  ) => ArrayBuffer;
}

const PASSES = ["forward", "derivative", "backward", "parameterGradients"] as const;
const GATED_PASSES = ["forward", "backward", "parameterGradients"] as const;

/** Of a gated function: f, the gradients of gate and value from dy, the derivative in an input or in a parameter. */
export type GatedKernelPass =
  | "forward"
  | "backward"
  | { readonly input: GatedInput }
  | { readonly parameter: string };

export interface GatedKernelOptions extends Omit<KernelOptions, "pass"> {
  readonly pass: GatedKernelPass;
}

/** A compute shader over whole buffers; the number of elements is in its uniform. */
export function kernel(activation: WgslActivation, options: KernelOptions): Kernel;
export function kernel(activation: WgslGatedActivation, options: GatedKernelOptions): Kernel;
export function kernel(activation: AnyActivation, options: GradientsKernelOptions): GradientsKernel;
/** The same for functions of rows: one workgroup for each row. */
export function kernel(activation: WgslRowActivation, options: RowKernelOptions): RowKernel;
export function kernel(
  activation: AnyActivation | WgslRowActivation,
  options: KernelOptions | GatedKernelOptions | GradientsKernelOptions | RowKernelOptions,
): Kernel | GradientsKernel | RowKernel {
  checkOptions("kernel", options);
  if (isRowActivation(activation)) return rowKernel(activation, options as RowKernelOptions);
  checkActivation("kernel: activation", activation);
  return pointwiseKernel(activation, options as PointwiseOptions);
}

type PointwiseOptions = KernelOptions | GatedKernelOptions | GradientsKernelOptions;

function pointwiseKernel(activation: AnyActivation, options: PointwiseOptions): Kernel | GradientsKernel {
  if (options.type !== "f32") {
    throw new RangeError(`kernel: type is ${describe(options.type)}, expected "f32"`);
  }
  const { pass, workgroupSize = 64 } = options;
  const training = checkedTraining(options.training) && "noise" in activation;
  checkWorkgroupSize("kernel", workgroupSize);
  // Against every pass, so that one set of options serves them all.
  checkConventions("kernel", everyFunction(activation), options);
  const pack: Kernel["pack"] = (n, given = {}, noise = {}) => {
    checkCount("pack", n);
    const { requirements } = activation.forward;
    const place = training ? noiseWords(activation.name, noise, n) : [];
    return packUniform(activation.name, allParameters(activation), [n, ...place], given, requirements);
  };
  const chosen = { ...options, training };
  if (pass !== "parameterGradients") return elementwise(activation, pass, chosen, workgroupSize, pack);
  if (Object.keys(activation.parameterDerivatives).length > 0) {
    return gradientsKernel(activation, chosen, workgroupSize, pack);
  }
  throw new RangeError(`kernel: pass is ${describe(pass)}, and ${activation.name} has no parameters`);
}

function elementwise(
  activation: AnyActivation,
  pass: KernelPass | GatedKernelPass,
  options: Conventions & { readonly training: boolean },
  workgroupSize: number,
  pack: Kernel["pack"],
): Kernel {
  const outputs = outputsOf(activation, pass).map(
    ([buffer, fn]) => [buffer, applyConventions(fn, options)] as const,
  );
  const buffers = [
    ...(pass === "backward" ? [readOnly("dy")] : []),
    ...inputBuffers(activation).map(readOnly),
    ...outputs.map(([buffer]) => readWrite(buffer)),
  ];
  const bindings = bindingsOf(allParameters(activation), buffers, uniformCounts(options.training));
  const elements = elementArguments(activation, options.training);
  return {
    code: kernelCode(outputs, elements, bindings, workgroupSize),
    entryPoint: "main",
    workgroupSize,
    bindings,
    dispatch(n) {
      checkCount("dispatch", n);
      return workgroupsFor(n, workgroupSize);
    },
    pack,
  };
}

function outputsOf(activation: AnyActivation, pass: KernelPass | GatedKernelPass): Outputs {
  if (pass === "backward") return backwardOutputs(activation);
  return [["output", passFunction(activation, pass)]];
}

function passFunction(
  activation: AnyActivation,
  pass: Exclude<KernelPass | GatedKernelPass, "backward">,
): WgslFunction {
  if (pass === "forward") return activation.forward;
  if (pass === "derivative" && !isGated(activation)) return activation.derivative;
  const { parameterDerivatives } = activation;
  if (typeof pass !== "object" || pass === null) {
    const [passes, further] = isGated(activation) ? [GATED_PASSES, ["{ input }"]] : [PASSES, []];
    const expected = `${alternatives([...passes.map(describe), ...further, "{ parameter }"], false)}`;
    throw new RangeError(`kernel: pass is ${describe(pass)}, expected ${expected}`);
  }
  if ("input" in pass) return inputFunction(activation, pass.input);
  const fn = Object.hasOwn(parameterDerivatives, pass.parameter) && parameterDerivatives[pass.parameter];
  if (fn) return fn;
  const known = Object.keys(parameterDerivatives);
  const expected = known.length > 0 ? `expected ${alternatives(known)}` : `${activation.name} has none`;
  throw new RangeError(`kernel: pass.parameter is ${describe(pass.parameter)}, ${expected}`);
}

function inputFunction(activation: AnyActivation, input: GatedInput): WgslFunction {
  const slopes: { readonly [name: string]: WgslFunction } = isGated(activation)
    ? activation.inputDerivatives
    : {};
  const fn = Object.hasOwn(slopes, input) && slopes[input];
  if (fn) return fn;
  const known = Object.keys(slopes);
  const expected = known.length > 0 ? `expected ${alternatives(known)}` : `${activation.name} has one input`;
  throw new RangeError(`kernel: pass.input is ${describe(input)}, ${expected}`);
}
