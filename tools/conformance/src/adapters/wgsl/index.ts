/** The generated shaders, run for real: compiled by Dawn's Tint, executed by SwiftShader or a GPU. @module */
import type { Jumps, Kernel, kernel, Kinks, WgslActivation } from "@subgrad/wgsl";
import type { ShaderProcess } from "./client.ts";
import { startShaders } from "./start.ts";

export interface WgslAdapterOptions {
  /** Run on the machine's own GPU and not on SwiftShader; SUBGRAD_GPU=1 means the same. */
  readonly gpu?: boolean;
  /** The module to judge instead of @subgrad/wgsl. */
  readonly library?: () => Promise<WgslLibrary>;
}

/** What the adapter uses of @subgrad/wgsl; the other exports are looked up by the name of an activation. */
export type WgslLibrary = { readonly kernel: typeof kernel };

export interface WgslEvaluation {
  readonly activation: string;
  readonly pass: "forward" | "derivative" | { readonly parameter: string };
  readonly parameters: Readonly<Record<string, number>>;
  readonly kinks?: Kinks | undefined;
  readonly jumps?: Jumps | undefined;
  readonly xs: Float64Array | readonly number[];
}

export interface WgslAdapter {
  readonly id: "wgsl-f32";
  readonly format: "f32";
  start(): Promise<void>;
  evaluate(evaluation: WgslEvaluation): Promise<Float64Array>;
  stop(): Promise<void>;
}

interface Running {
  readonly shaders: ShaderProcess;
  readonly library: WgslLibrary;
  /** By what their text depends on; the process in turn keeps a pipeline for every text. */
  readonly kernels: Map<string, Kernel>;
}

export function createWgslAdapter(options: WgslAdapterOptions = {}): WgslAdapter {
  const { gpu = process.env["SUBGRAD_GPU"] === "1", library = () => import("@subgrad/wgsl") } = options;
  let running: Promise<Running> | undefined;
  return {
    id: "wgsl-f32",
    format: "f32",
    async start() {
      running ??= open(gpu, library);
      await running;
    },
    async evaluate(evaluation) {
      if (running === undefined) throw new Error("wgsl-f32: evaluate was called before start");
      return evaluateWith(await running, evaluation);
    },
    async stop() {
      const stopping = running;
      running = undefined;
      await (await stopping?.catch(() => undefined))?.shaders.stop();
    },
  };
}

async function open(gpu: boolean, library: () => Promise<WgslLibrary>): Promise<Running> {
  // The module first: where it is missing, no process is left behind.
  return { library: await library(), shaders: await startShaders({ gpu }), kernels: new Map() };
}

async function evaluateWith(running: Running, evaluation: WgslEvaluation): Promise<Float64Array> {
  const input = Float32Array.from(evaluation.xs);
  // WebGPU has no empty bindings.
  if (input.length === 0) return new Float64Array(0);
  const { code, entryPoint, bindings, dispatch, pack } = kernelFor(running, evaluation);
  const data = { uniforms: pack(input.length, evaluation.parameters), input };
  const output = await running.shaders.run({
    code,
    entryPoint,
    inputs: bindings.flatMap(({ name, binding, type }) =>
      type === "storage" ? [] : { binding, type, data: data[name as keyof typeof data] },
    ),
    output: { binding: bindings.findIndex(({ type }) => type === "storage"), length: input.length },
    workgroups: dispatch(input.length),
  });
  return Float64Array.from(output);
}

function kernelFor({ library, kernels }: Running, evaluation: WgslEvaluation): Kernel {
  const { activation: name, pass, kinks, jumps } = evaluation;
  const key = JSON.stringify([name, pass, kinks, jumps]);
  const known = kernels.get(key);
  if (known) return known;
  const activation = (library as Readonly<Record<string, unknown>>)[name];
  if (activation === undefined) {
    throw new Error(`wgsl-f32: @subgrad/wgsl has no export ${name}: generate and build the packages first`);
  }
  const made = library.kernel(activation as WgslActivation, { pass, type: "f32", kinks, jumps });
  kernels.set(key, made);
  return made;
}
