/** Runs compute shaders, in a process whose environment was set up for it: see worker.ts. @module */
/// <reference types="@webgpu/types" />
import type { Dispatch, ShaderRun, ShaderSource } from "./protocol.ts";

export interface Gpu {
  /** Never used, but kept: Node aborts when it is collected while its device lives. */
  readonly instance: GPU;
  readonly device: GPUDevice;
  readonly description: string;
  readonly pipelines: Map<string, Promise<GPUComputePipeline>>;
}

/** What a shader may need that not every device has. */
const FEATURES: readonly GPUFeatureName[] = ["shader-f16", "subgroups"];

/** Deno and browsers have a WebGPU of their own; elsewhere it is Dawn, created with these `options`. */
export async function openGpu(
  options: readonly string[],
  features: readonly GPUFeatureName[] = FEATURES,
): Promise<Gpu> {
  const instance = ownGpu() ?? (await createDawn(options));
  const adapter = await instance.requestAdapter({ powerPreference: "high-performance" });
  if (adapter === null) throw new Error("WebGPU finds no adapter");
  const requiredFeatures = features.filter((feature) => adapter.features.has(feature));
  const device = await adapter.requestDevice({ requiredFeatures });
  const { vendor, architecture, description } = adapter.info;
  const name = [vendor, architecture, description].filter((part) => part !== "").join(" ");
  return { instance, device, description: name, pipelines: new Map() };
}

const ownGpu = (): GPU | undefined =>
  (globalThis as { readonly navigator?: Partial<NavigatorGPU> }).navigator?.gpu;

async function createDawn(options: readonly string[]): Promise<GPU> {
  const { create, globals } = await import("webgpu");
  Object.assign(globalThis, globals);
  return create([...options]);
}

/** Compiles without running, for pipelines as well where there are entry points. */
export async function compileShader({ device }: Gpu, { code, entryPoints }: ShaderSource): Promise<void> {
  await withErrors(device, async () => {
    const module = await createModule(device, code);
    const compile = (entryPoint: string): Promise<GPUComputePipeline> =>
      device.createComputePipelineAsync({ layout: "auto", compute: { module, entryPoint } });
    await Promise.all(entryPoints.map(compile));
  });
}

/** One at a time: error scopes belong to the device, not to a run. */
export async function runShader(gpu: Gpu, run: ShaderRun): Promise<Float32Array<ArrayBuffer>> {
  const result = withErrors(gpu.device, async () => {
    const dispatches = [run, ...(run.further ?? [])];
    const pipelines = await Promise.all(dispatches.map((one) => pipelineFor(gpu, run, one)));
    const buffers: GPUBuffer[] = [];
    try {
      return await dispatchAll(gpu.device, pipelines, run, buffers);
    } finally {
      for (const buffer of buffers) buffer.destroy();
    }
  });
  return withNaps(result);
}

const NAP_IN_MS = 0.1;

/** Dawn asks in every turn of the event loop whether it is done: without naps that keeps a core from the threads it waits for. */
export async function withNaps<T>(pending: Promise<T>): Promise<T> {
  // Browsers wait in a process of their own.
  if (!("setImmediate" in globalThis)) return pending;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  let isPending = true;
  const nap = (): void => {
    if (!isPending) return;
    Atomics.wait(clock, 0, 0, NAP_IN_MS);
    setImmediate(nap);
  };
  setImmediate(nap);
  try {
    return await pending;
  } finally {
    isPending = false;
  }
}

/** Turns whatever WebGPU would only log into an error. */
export async function withErrors<T>(device: GPUDevice, action: () => Promise<T>): Promise<T> {
  const filters = ["validation", "out-of-memory", "internal"] as const;
  for (const filter of filters) device.pushErrorScope(filter);
  const [result] = await Promise.allSettled([action()]);
  const errors: (GPUError | null)[] = [];
  while (errors.length < filters.length) errors.push(await device.popErrorScope());
  if (result.status === "rejected") throw result.reason;
  const error = errors.find((scoped) => scoped !== null);
  if (error) throw new Error(error.message);
  return result.value;
}

function pipelineFor(gpu: Gpu, run: ShaderRun, { entryPoint }: Dispatch): Promise<GPUComputePipeline> {
  const entries = layoutEntries(run);
  const key = JSON.stringify([run.code, entryPoint, entries]);
  const pipeline =
    gpu.pipelines.get(key) ?? createPipeline(gpu.device, { code: run.code, entryPoint }, entries);
  gpu.pipelines.set(key, pipeline);
  return pipeline;
}

function layoutEntries({ inputs, output, scratch = [] }: ShaderRun): GPUBindGroupLayoutEntry[] {
  const written = [output, ...scratch].map(({ binding }) => ({ binding, type: "storage" as const }));
  return [...inputs, ...written].map(({ binding, type }) => ({
    binding,
    visibility: GPUShaderStage.COMPUTE,
    buffer: { type },
  }));
}

export async function createPipeline(
  device: GPUDevice,
  { code, entryPoint }: Pick<ShaderRun, "code" | "entryPoint">,
  entries: GPUBindGroupLayoutEntry[],
): Promise<GPUComputePipeline> {
  const module = await createModule(device, code);
  const layout = device.createPipelineLayout({
    bindGroupLayouts: [device.createBindGroupLayout({ entries })],
  });
  return device.createComputePipelineAsync({ layout, compute: { module, entryPoint } });
}

async function createModule(device: GPUDevice, code: string): Promise<GPUShaderModule> {
  const module = device.createShaderModule({ code });
  const { messages } = await module.getCompilationInfo();
  const errors = messages.filter(({ type }) => type === "error");
  if (errors.length > 0) throw new Error(`the shader does not compile\n${compilerErrors(code, errors)}`);
  return module;
}

function compilerErrors(code: string, errors: readonly GPUCompilationMessage[]): string {
  const lines = code.split("\n");
  const shown = errors.map(({ lineNum, linePos, message }) => {
    const place = `${lineNum}:${linePos}: error: ${message}`;
    const line = lines[lineNum - 1];
    return line === undefined ? place : `${place}\n  ${line}\n  ${" ".repeat(Math.max(linePos - 1, 0))}^`;
  });
  return shown.join("\n");
}

async function dispatchAll(
  device: GPUDevice,
  pipelines: readonly GPUComputePipeline[],
  run: ShaderRun,
  buffers: GPUBuffer[],
): Promise<Float32Array<ArrayBuffer>> {
  const create = (size: number, usage: number): GPUBuffer => {
    const buffer = device.createBuffer({ size, usage });
    buffers.push(buffer);
    return buffer;
  };
  const size = 4 * run.output.length;
  const result = create(size, GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC);
  const readable = create(size, GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST);
  const entries = [
    ...boundBuffers(device, run, create),
    { binding: run.output.binding, resource: { buffer: result } },
  ];
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  // Layouts of the same entries are equivalent: the group fits all pipelines.
  pass.setBindGroup(0, device.createBindGroup({ layout: pipelines[0]!.getBindGroupLayout(0), entries }));
  [run, ...(run.further ?? [])].forEach(({ workgroups }, index) => {
    pass.setPipeline(pipelines[index]!);
    pass.dispatchWorkgroups(...workgroups);
  });
  pass.end();
  encoder.copyBufferToBuffer(result, 0, readable, 0, size);
  device.queue.submit([encoder.finish()]);
  await readable.mapAsync(GPUMapMode.READ);
  return new Float32Array(readable.getMappedRange().slice(0));
}

/** All buffers but the output. */
function boundBuffers(
  device: GPUDevice,
  { inputs, scratch = [] }: ShaderRun,
  create: (size: number, usage: number) => GPUBuffer,
): GPUBindGroupEntry[] {
  const given = inputs.map(({ binding, type, data }) => {
    const usage = type === "uniform" ? GPUBufferUsage.UNIFORM : GPUBufferUsage.STORAGE;
    const buffer = create(data.byteLength, usage | GPUBufferUsage.COPY_DST);
    device.queue.writeBuffer(buffer, 0, data);
    return { binding, resource: { buffer } };
  });
  const unseen = scratch.map(({ binding, length }) => ({
    binding,
    resource: { buffer: create(4 * length, GPUBufferUsage.STORAGE) },
  }));
  return [...given, ...unseen];
}
