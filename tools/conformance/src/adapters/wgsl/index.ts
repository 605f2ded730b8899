/** The generated shaders, run for real: compiled by Tint or Naga, executed by a driver in software or a GPU. @module */
import type { Kernel, KernelPass, VectorKernel, WgslActivation } from "@subgrad/wgsl";
import { bufferOf, type Data, inputsOf } from "./buffers.ts";
import { type Running, type WgslEvaluation, type WgslLibrary, kernelFor } from "./kernels.ts";
import type { Dispatch } from "./protocol.ts";
import { runPairs, sumPairs, type WgslPairEvaluation } from "./pairs.ts";
import { runRows, type WgslRowEvaluation } from "./rows.ts";
import type { Stack } from "./stacks.ts";
import { startShaders } from "./start.ts";
import { type Codec, inF32 } from "./storage.ts";

export type { WgslEvaluation, WgslLibrary } from "./kernels.ts";

export interface WgslAdapterOptions {
  /** What they run on; Tint and SwiftShader if not given. */
  readonly stack?: Stack | undefined;
  /** What the elements are stored as; f32 if not given. */
  readonly codec?: Codec;
  /** The module to judge instead of @subgrad/wgsl. */
  readonly library?: () => Promise<WgslLibrary>;
}

export interface WgslAdapter {
  readonly id: "wgsl-f32";
  readonly format: "f32";
  start(): Promise<void>;
  /** Vendor, architecture and name of the device. */
  device(): Promise<string>;
  evaluate(evaluation: WgslEvaluation): Promise<Float64Array>;
  /** dy · f′(x), or that from the output. */
  backward(evaluation: WgslEvaluation, dy: Float64Array): Promise<Float64Array>;
  /** Σ dy · ∂f(x) for a pass that is a parameter's. */
  parameterSum(evaluation: WgslEvaluation, dy: Float64Array): Promise<ShaderSum>;
  /** A pass of a concatenating function; the sum for a parameter is one number. */
  pairs(evaluation: WgslPairEvaluation): Promise<Float64Array>;
  pairSum(evaluation: WgslPairEvaluation): Promise<ShaderSum>;
  /** A pass of a function of rows. */
  rows(evaluation: WgslRowEvaluation): Promise<Float64Array>;
  stop(): Promise<void>;
}

export interface ShaderSum {
  readonly value: number;
  /** What the summation alone may be off by, as a part of Σ |dy · ∂f(x)|. */
  readonly error: number;
}

export function createWgslAdapter(options: WgslAdapterOptions = {}): WgslAdapter {
  const { stack, codec = inF32(), library = () => import("@subgrad/wgsl") } = options;
  let running: Promise<Running> | undefined;
  const started = (): Promise<Running> => {
    if (running === undefined) throw new Error("wgsl-f32: evaluate was called before start");
    return running;
  };
  return {
    id: "wgsl-f32",
    format: "f32",
    async start() {
      running ??= open(stack, library, codec);
      await running;
    },
    device: async () => (await started()).shaders.device,
    evaluate: async (evaluation) => elementwise(await started(), evaluation),
    backward: async (evaluation, dy) => elementwise(await started(), evaluation, dy),
    parameterSum: async (evaluation, dy) => sum(await started(), evaluation, dy),
    pairs: async (evaluation) => runPairs(await started(), evaluation),
    pairSum: async (evaluation) => sumPairs(await started(), evaluation),
    rows: async (evaluation) => runRows(await started(), evaluation),
    async stop() {
      const stopping = running;
      running = undefined;
      await (await stopping?.catch(() => undefined))?.shaders.stop();
    },
  };
}

async function open(
  stack: Stack | undefined,
  library: () => Promise<WgslLibrary>,
  codec: Codec,
): Promise<Running> {
  // The module first: where it is missing, no process is left behind.
  const made = { codec, kernels: new Map(), activations: new Map() };
  return { library: await library(), shaders: await startShaders(stack), ...made };
}

/** The pass, or where there is a dy the backward pass. */
async function elementwise(
  running: Running,
  evaluation: WgslEvaluation,
  dy?: Float64Array,
): Promise<Float64Array> {
  const { codec } = running;
  const length = evaluation.xs.length;
  // WebGPU has no empty bindings.
  if (length === 0) return new Float64Array(0);
  const pass = dy === undefined ? evaluation.pass : backwardOf(evaluation);
  const made = await kernelFor(running, evaluation, pass, (activation, options) =>
    // Which passes an activation has, its evaluation knows.
    running.library.kernel(activation as WgslActivation, { ...options, pass: pass as KernelPass }),
  );
  const data = {
    uniforms: made.pack(length, evaluation.parameters),
    ...buffersOf(evaluation, codec),
    ...(dy === undefined ? {} : { dy: codec.encode(dy) }),
  };
  const words = Math.ceil((length * codec.size) / 4);
  const outputs = made.bindings.filter(({ type }) => type === "storage").map(({ name }) => name);
  const read = outputs.find((name) => name === gradientOf(evaluation)) ?? outputs[0]!;
  const [first, ...further] = dispatchesOf(made, length);
  const output = await running.shaders.run({
    code: made.code,
    ...first!,
    further,
    inputs: inputsOf(made.bindings, data),
    output: bufferOf(made.bindings, read, words),
    scratch: outputs.filter((name) => name !== read).map((name) => bufferOf(made.bindings, name, words)),
  });
  return codec.decode(output.buffer as ArrayBuffer, length);
}

const backwardOf = ({ pass }: WgslEvaluation): KernelPass =>
  pass === "derivativeFromOutput" ? "backwardFromOutput" : "backward";

/** Whatever has workgroups for so many elements. */
function dispatchesOf(made: Kernel | VectorKernel, length: number): Dispatch[] {
  const stages: readonly Pick<Kernel, "entryPoint" | "dispatch">[] = "stages" in made ? made.stages : [made];
  return stages
    .map(({ entryPoint, dispatch }) => ({ entryPoint, workgroups: dispatch(length) }))
    .filter(({ workgroups }) => workgroups[0] > 0);
}

/** The buffer that a backward pass leaves the gradient of an input in, where there are several. */
const gradientOf = ({ pass }: WgslEvaluation): string =>
  typeof pass === "object" && "input" in pass ? `${pass.input}_gradient` : "output";

function buffersOf({ xs, inputs = { input: Float64Array.from(xs) } }: WgslEvaluation, codec: Codec): Data {
  const entries = Object.entries(inputs);
  return Object.fromEntries(entries.map(([name, values]) => [name, atLeastOne(codec.encode(values))]));
}

async function sum(running: Running, evaluation: WgslEvaluation, dy: Float64Array): Promise<ShaderSum> {
  const { pass, xs, parameters } = evaluation;
  if (typeof pass === "string" || !("parameter" in pass))
    throw new Error(`wgsl-f32: ${JSON.stringify(pass)} has no sum`);
  const made = await kernelFor(running, evaluation, "parameterGradients", (activation, options) =>
    running.library.kernel(activation, { ...options, pass: "parameterGradients" }),
  );
  const lengths = made.lengths(xs.length);
  const [first, second] = made.stages;
  const data = {
    uniforms: made.pack(xs.length, parameters),
    ...buffersOf(evaluation, running.codec),
    dy: atLeastOne(running.codec.encode(dy)),
  };
  const output = await running.shaders.run({
    code: made.code,
    entryPoint: first.entryPoint,
    workgroups: first.dispatch(xs.length),
    further: [{ entryPoint: second.entryPoint, workgroups: second.dispatch(xs.length) }],
    inputs: inputsOf(made.bindings, data),
    scratch: [bufferOf(made.bindings, "partials", lengths.partials)],
    output: bufferOf(made.bindings, "gradients", lengths.gradients),
  });
  const value = output[made.parameters.indexOf(pass.parameter)] ?? NaN;
  return { value, error: made.roundings(xs.length) * 2 ** -23 };
}

/** WebGPU has no empty bindings. */
const atLeastOne = (data: ArrayBuffer): ArrayBuffer => (data.byteLength > 0 ? data : new ArrayBuffer(4));
