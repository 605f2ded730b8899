import { checkWorkgroupSize } from "./check.ts";
import { checkChoices, choiceConstants, type Choices } from "./choices.ts";
import { alternatives, describe } from "./describe.ts";
import { checkCount, MAX_ELEMENTS, type Workgroups, workgroupsFor } from "./dispatch.ts";
import type { NoiseOptions } from "../gen/internal/noise-options.ts";
import { bindingsOf, type KernelBinding, readOnly, readWrite } from "./kernel-code.ts";
import { checkedTraining, noiseWords, rowNoise, uniformCounts } from "./noise.ts";
import { ROW_COUNTS, rowKernelCode } from "./row-kernel-code.ts";
import { checkedScalar } from "./storage.ts";
import { checkedSubgroups, featuresOf, type SubgroupOptions } from "./subgroups.ts";
import { packUniform } from "./uniform.ts";
import type { WgslRowActivation, WgslRowInput, WgslRowPass } from "./types.ts";

/** The function itself, the gradient of x from dy, or the gradients of all number parameters or of one. */
export type RowKernelPass = "forward" | "backward" | "parameterBackward" | { readonly parameter: string };

export interface RowKernelOptions extends SubgroupOptions {
  readonly pass: RowKernelPass;
  /** What the buffers hold, a `mask` aside; "f32" if not given. Elements in f16 are computed in f32 and rounded once. */
  readonly type?: "f32" | "f16" | undefined;
  /** Parameters that are words, such as what a row of −∞ becomes; whatever is left out has its default. */
  readonly choices?: Choices | undefined;
  /** Whether a stochastic function draws noise; default false. */
  readonly training?: boolean | undefined;
  /** Invocations per workgroup, 64 if not given; every device allows 256. */
  readonly workgroupSize?: number | undefined;
}

/** A compute shader with one workgroup for each row. */
export interface RowKernel {
  readonly code: string;
  readonly entryPoint: string;
  /** The default of the shader's constant `workgroup_size`, which a pipeline may override. */
  readonly workgroupSize: number;
  /**
   * The uniform, what the pass reads of `x`, `mask`, `y` and `dy`, and then `output`. Gradients of parameters are in
   * `gradients` instead: one number for each row, those of a further parameter behind them; their sums over the rows are
   * the caller's to take.
   */
  readonly bindings: readonly KernelBinding[];
  /** The features that the device needs. */
  readonly requires: readonly string[];
  /** Whose gradients are in `gradients`, in this order; empty in other passes. */
  readonly parameters: readonly string[];
  /** The arguments of `dispatchWorkgroups` for so many rows. */
  readonly dispatch: (rows: number) => Workgroups;
  /** The bytes of the uniform buffer. In training the noise is that of the seed and the offset. */
  readonly pack: (
    rows: number,
    rowLength: number,
    parameters?: { readonly [name: string]: number | undefined },
    options?: RowPackOptions,
  ) => ArrayBuffer;
}

export interface RowPackOptions extends Omit<NoiseOptions, "training"> {
  /**
   * Row r begins at element r · rowStride of buffers that have a number for each element; what lies between the rows is
   * neither read nor written. The length of a row if not given.
   */
  readonly rowStride?: number | undefined;
}

const ORDER: readonly WgslRowInput[] = ["x", "mask", "y", "dy"];

export function rowKernel(activation: WgslRowActivation, options: RowKernelOptions): RowKernel {
  const { pass, choices = {}, workgroupSize = 64 } = options;
  const storage = checkedScalar(activation.name, options);
  const subgroups = checkedSubgroups(options.subgroups);
  checkWorkgroupSize("kernel", workgroupSize);
  checkChoices("kernel", activation.choices, choices);
  const { passes, parameters } = passesFor(activation, pass);
  const { noise } = activation;
  const training = checkedTraining(options.training) && noise !== undefined;
  const counts = uniformCounts(training, ROW_COUNTS);
  const result = parameters.length > 0 ? "gradients" : "output";
  const bindings = bindingsFor(activation, passes, result, counts);
  const constants = choiceConstants(activation.choices, choices);
  return {
    code: rowKernelCode(passes, {
      bindings,
      constants,
      storage,
      subgroups,
      workgroupSize,
      noise: noise && rowNoise(noise, training),
    }),
    entryPoint: "main",
    workgroupSize,
    bindings,
    requires: featuresOf(storage, subgroups),
    parameters,
    dispatch(rows) {
      checkCount("dispatch", rows, "rows");
      return workgroupsFor(rows, 1);
    },
    pack(rows, rowLength, given = {}, { rowStride = rowLength, ...place } = {}) {
      checkRows(rows, rowLength, rowStride);
      const words = training ? noiseWords(activation.name, place, rows * rowStride) : [];
      const integers = [rows, rowLength, rowStride, ...words];
      return packUniform(activation.name, activation.parameters, integers, given, activation.requirements);
    },
  };
}

interface Passes {
  readonly passes: readonly WgslRowPass[];
  readonly parameters: readonly string[];
}

function passesFor(activation: WgslRowActivation, pass: RowKernelPass): Passes {
  const { forward, backward, parameterBackward, name } = activation;
  if (pass === "forward") return { passes: [forward], parameters: [] };
  if (pass === "backward") return { passes: [backward], parameters: [] };
  const known = Object.keys(parameterBackward);
  if (pass === "parameterBackward") {
    if (known.length > 0) return { passes: Object.values(parameterBackward), parameters: known };
    throw new RangeError(`kernel: pass is ${describe(pass)}, and ${name} has no number parameters`);
  }
  if (typeof pass !== "object" || pass === null) {
    const expected = `expected "forward", "backward", "parameterBackward" or { parameter }`;
    throw new RangeError(`kernel: pass is ${describe(pass)}, ${expected}`);
  }
  const one = Object.hasOwn(parameterBackward, pass.parameter) && parameterBackward[pass.parameter];
  if (one) return { passes: [one], parameters: [pass.parameter] };
  const expected = known.length > 0 ? `expected ${alternatives(known)}` : `${name} has none`;
  throw new RangeError(`kernel: pass.parameter is ${describe(pass.parameter)}, ${expected}`);
}

function bindingsFor(
  { parameters }: WgslRowActivation,
  passes: readonly WgslRowPass[],
  result: string,
  counts: readonly string[],
): readonly KernelBinding[] {
  const inputs = ORDER.filter((input) => passes.some((pass) => pass.inputs.includes(input)));
  const buffers = inputs.map((name) => ({
    ...readOnly(name),
    ...(name === "mask" ? { element: "u32" as const } : {}),
  }));
  const element = result === "gradients" ? { element: "f32" as const } : {};
  return bindingsOf(parameters, [...buffers, { ...readWrite(result), ...element }], counts);
}

function checkRows(rows: number, rowLength: number, rowStride: number): void {
  checkCount("pack", rows, "rows");
  checkCount("pack", rowLength, "rowLength", 1);
  checkCount("pack", rowStride, "rowStride", rowLength);
  if (rows * rowStride <= MAX_ELEMENTS) return;
  throw new RangeError(`pack: rows · rowStride is ${rows * rowStride}, expected at most ${MAX_ELEMENTS}`);
}
