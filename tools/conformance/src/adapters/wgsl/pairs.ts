/** Concatenating functions, run in the adapter's process. @module */
import type {
  ConcatenatingGradientsKernel,
  ConcatenatingKernel,
  KernelBinding,
  WgslConcatenatingActivation,
} from "@subgrad/wgsl";
import type { PairEvaluation } from "../../concatenating/evaluation.ts";
import { bufferOf, inputsOf } from "./buffers.ts";
import type { Running } from "./kernels.ts";
import type { ShaderSum } from "./index.ts";

type Context = Pick<Running, "library" | "shaders">;

export interface WgslPairEvaluation extends Omit<PairEvaluation, "offset"> {
  readonly workgroupSize?: number;
}

export async function runPairs(running: Context, evaluation: WgslPairEvaluation): Promise<Float64Array> {
  const { pass, xs, rowLength } = evaluation;
  if (typeof pass !== "string") throw new Error("wgsl-f32: a sum is no array");
  // WebGPU has no empty bindings.
  if (xs.length === 0) return new Float64Array(0);
  const made = running.library.kernel(activationOf(running, evaluation), { ...optionsOf(evaluation), pass });
  const length = pass === "forward" ? 2 * xs.length : xs.length;
  const output = await running.shaders.run({
    code: made.code,
    entryPoint: made.entryPoint,
    inputs: inputsOf(made.bindings, dataOf(made, evaluation, rowLength)),
    output: bufferOf(made.bindings, "output", length),
    workgroups: made.dispatch(xs.length),
  });
  return Float64Array.from(output);
}

/** Σ dy · ∂f(x) over both halves. */
export async function sumPairs(running: Context, evaluation: WgslPairEvaluation): Promise<ShaderSum> {
  const { pass, xs, rowLength } = evaluation;
  if (typeof pass === "string") throw new Error(`wgsl-f32: ${pass} has no sum`);
  const options = { ...optionsOf(evaluation), pass: "parameterGradients" } as const;
  const made = running.library.kernel(activationOf(running, evaluation), options);
  const lengths = made.lengths(xs.length);
  const [first, second] = made.stages;
  const output = await running.shaders.run({
    code: made.code,
    entryPoint: first.entryPoint,
    workgroups: first.dispatch(xs.length),
    further: [{ entryPoint: second.entryPoint, workgroups: second.dispatch(xs.length) }],
    inputs: inputsOf(made.bindings, dataOf(made, evaluation, rowLength)),
    scratch: [bufferOf(made.bindings, "partials", lengths.partials)],
    output: bufferOf(made.bindings, "gradients", lengths.gradients),
  });
  const value = output[made.parameters.indexOf(pass.parameter)] ?? NaN;
  return { value, error: made.roundings(xs.length) * 2 ** -23 };
}

function activationOf({ library }: Context, { name }: WgslPairEvaluation): WgslConcatenatingActivation {
  const found = (library as unknown as Readonly<Record<string, WgslConcatenatingActivation | undefined>>)[
    name
  ];
  if (found !== undefined) return found;
  throw new Error(`wgsl-f32: @subgrad/wgsl has no export ${name}: generate and build the packages first`);
}

const optionsOf = ({ kinks, jumps, workgroupSize }: WgslPairEvaluation) => ({
  type: "f32" as const,
  kinks,
  jumps,
  workgroupSize,
});

type AnyKernel = (ConcatenatingKernel | ConcatenatingGradientsKernel) & {
  readonly bindings: readonly KernelBinding[];
};

/** WebGPU has no empty bindings. */
function dataOf(made: AnyKernel, { xs, dy, parameters }: WgslPairEvaluation, rowLength: number) {
  const atLeastOne = (values: Float64Array = new Float64Array(0)): Float32Array<ArrayBuffer> =>
    values.length > 0 ? Float32Array.from(values) : new Float32Array(1);
  return {
    uniforms: made.pack(xs.length, rowLength, parameters as Readonly<Record<string, number>>),
    input: atLeastOne(xs),
    dy: atLeastOne(dy),
  };
}
