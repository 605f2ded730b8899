/** Functions of rows, run in the adapter's process. @module */
import type { kernel, RowKernel, RowKernelPass, WgslRowActivation } from "@subgrad/wgsl";
import type { ShaderProcess } from "./client.ts";
import type { InputBuffer } from "./protocol.ts";

export interface WgslRowEvaluation {
  readonly activation: string;
  /** Gradients of a parameter are one number for each row. */
  readonly pass: Exclude<RowKernelPass, "parameterBackward">;
  /** Numbers, and choices. */
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly rows: number;
  readonly rowLength: number;
  readonly rowStride?: number;
  /** Where the noise of a stochastic function begins; without it there is no training. */
  readonly place?: { readonly seed: number; readonly offset: number } | undefined;
  /** What the pass takes, by name; more is allowed. */
  readonly inputs: { readonly [input: string]: ArrayLike<number> | undefined };
  readonly workgroupSize?: number;
  readonly subgroups?: boolean;
}

interface Running {
  readonly shaders: Pick<ShaderProcess, "run">;
  readonly library: { readonly kernel: typeof kernel };
}

/** What the pass answers: as many numbers as x has, or one for each row. */
export async function runRows(running: Running, evaluation: WgslRowEvaluation): Promise<Float64Array> {
  const { pass, parameters, rows, rowLength, rowStride = rowLength, place } = evaluation;
  const activation = (running.library as Readonly<Record<string, unknown>>)[evaluation.activation] as
    | WgslRowActivation
    | undefined;
  if (activation === undefined)
    throw new Error(`wgsl-f32: @subgrad/wgsl has no export ${evaluation.activation}`);
  const made = running.library.kernel(activation, {
    pass,
    choices: ofKind(parameters, "string"),
    workgroupSize: evaluation.workgroupSize,
    subgroups: evaluation.subgroups,
    training: place !== undefined,
  });
  const uniforms = made.pack(rows, rowLength, ofKind(parameters, "number"), { rowStride, ...place });
  const isPerRow = made.parameters.length > 0 || (pass === "forward" && activation.forward.rank === "number");
  const output = await running.shaders.run({
    code: made.code,
    entryPoint: made.entryPoint,
    inputs: inputsOf(made, evaluation, uniforms),
    output: { binding: made.bindings.length - 1, length: isPerRow ? rows : rows * rowStride },
    workgroups: made.dispatch(rows),
  });
  return Float64Array.from(output);
}

type Kinds = { number: number; string: string };

function ofKind<K extends keyof Kinds>(
  parameters: WgslRowEvaluation["parameters"],
  kind: K,
): { [name: string]: Kinds[K] } {
  const entries = Object.entries(parameters).filter(([, value]) => typeof value === kind);
  return Object.fromEntries(entries) as { [name: string]: Kinds[K] };
}

function inputsOf(
  { bindings }: RowKernel,
  { activation, inputs }: WgslRowEvaluation,
  uniforms: ArrayBuffer,
): InputBuffer[] {
  return bindings.flatMap(({ name, binding, type, element }): InputBuffer[] => {
    if (type === "storage") return [];
    if (type === "uniform") return [{ binding, type, data: uniforms }];
    const values = inputs[name];
    if (values === undefined) throw new Error(`wgsl-f32: ${activation} needs ${name}`);
    const data = element === "u32" ? Uint32Array.from(values).buffer : Float32Array.from(values);
    return [{ binding, type, data }];
  });
}
