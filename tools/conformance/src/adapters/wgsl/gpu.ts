/** Runs compute shaders on Dawn, in a process whose environment was set up for it: see worker.ts. @module */
/// <reference types="@webgpu/types" />
import type { ShaderRun } from "./protocol.ts";

export interface Gpu {
  /** Never used, but kept: Node aborts when it is collected while its device lives. */
  readonly instance: GPU;
  readonly device: GPUDevice;
  readonly description: string;
  readonly pipelines: Map<string, Promise<GPUComputePipeline>>;
}

export async function openGpu(): Promise<Gpu> {
  const { create, globals } = await import("webgpu");
  Object.assign(globalThis, globals);
  const instance = create([]);
  const adapter = await instance.requestAdapter({ powerPreference: "high-performance" });
  if (adapter === null) throw new Error("Dawn finds no adapter");
  const device = await adapter.requestDevice();
  const { vendor, architecture, description } = adapter.info;
  const name = [vendor, architecture, description].filter((part) => part !== "").join(" ");
  return { instance, device, description: name, pipelines: new Map() };
}

/** One at a time: error scopes belong to the device, not to a run. */
export async function runShader(gpu: Gpu, run: ShaderRun): Promise<Float32Array<ArrayBuffer>> {
  return withErrors(gpu.device, async () => {
    const pipeline = await pipelineFor(gpu, run);
    const buffers: GPUBuffer[] = [];
    try {
      return await dispatch(gpu.device, pipeline, run, buffers);
    } finally {
      for (const buffer of buffers) buffer.destroy();
    }
  });
}

/** Turns whatever WebGPU would only log into an error. */
async function withErrors<T>(device: GPUDevice, action: () => Promise<T>): Promise<T> {
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

function pipelineFor(gpu: Gpu, run: ShaderRun): Promise<GPUComputePipeline> {
  const entries = layoutEntries(run);
  const key = JSON.stringify([run.code, run.entryPoint, entries]);
  const pipeline = gpu.pipelines.get(key) ?? createPipeline(gpu.device, run, entries);
  gpu.pipelines.set(key, pipeline);
  return pipeline;
}

function layoutEntries({ inputs, output }: ShaderRun): readonly GPUBindGroupLayoutEntry[] {
  return [...inputs, { ...output, type: "storage" as const }].map(({ binding, type }) => ({
    binding,
    visibility: GPUShaderStage.COMPUTE,
    buffer: { type },
  }));
}

async function createPipeline(
  device: GPUDevice,
  { code, entryPoint }: ShaderRun,
  entries: readonly GPUBindGroupLayoutEntry[],
): Promise<GPUComputePipeline> {
  const module = device.createShaderModule({ code });
  const { messages } = await module.getCompilationInfo();
  const errors = messages.filter(({ type }) => type === "error");
  if (errors.length > 0) throw new Error(`the shader does not compile\n${compilerErrors(code, errors)}`);
  const layout = device.createPipelineLayout({
    bindGroupLayouts: [device.createBindGroupLayout({ entries })],
  });
  return device.createComputePipelineAsync({ layout, compute: { module, entryPoint } });
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

async function dispatch(
  device: GPUDevice,
  pipeline: GPUComputePipeline,
  { inputs, output, workgroups }: ShaderRun,
  buffers: GPUBuffer[],
): Promise<Float32Array<ArrayBuffer>> {
  const create = (size: number, usage: number): GPUBuffer => {
    const buffer = device.createBuffer({ size, usage });
    buffers.push(buffer);
    return buffer;
  };
  const size = 4 * output.length;
  const result = create(size, GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC);
  const readable = create(size, GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST);
  const entries = inputs.map(({ binding, type, data }) => {
    const usage = type === "uniform" ? GPUBufferUsage.UNIFORM : GPUBufferUsage.STORAGE;
    const buffer = create(data.byteLength, usage | GPUBufferUsage.COPY_DST);
    device.queue.writeBuffer(buffer, 0, data);
    return { binding, resource: { buffer } };
  });
  entries.push({ binding: output.binding, resource: { buffer: result } });
  const group = device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, group);
  pass.dispatchWorkgroups(...workgroups);
  pass.end();
  encoder.copyBufferToBuffer(result, 0, readable, 0, size);
  device.queue.submit([encoder.finish()]);
  await readable.mapAsync(GPUMapMode.READ);
  return new Float32Array(readable.getMappedRange().slice(0));
}
