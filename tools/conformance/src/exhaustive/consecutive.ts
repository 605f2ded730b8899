/** A shader that is given one stretch of numbers after another. @module */
/// <reference types="@webgpu/types" />
import { createPipeline, type Gpu, withErrors } from "../adapters/wgsl/gpu.ts";

/** Plain data: it is sent to the process with the device. */
export interface Shader {
  readonly code: string;
  readonly entryPoint: string;
  readonly workgroups: readonly [x: number, y: number, z: number];
  /** In bind group 0: what is neither the uniform nor "input" is written. */
  readonly bindings: readonly {
    readonly binding: number;
    readonly name: string;
    readonly type: GPUBufferBindingType;
  }[];
  /** The words of the uniform. */
  readonly uniform: readonly number[];
}

export interface Stretch {
  readonly xs: Float32Array;
  /** By the names of bindings. */
  readonly answers: ReadonlyMap<string, Float32Array>;
  /** The answers are the device's memory until then. */
  readonly release: () => void;
}

/** Two stretches may be under way at a time: while one is judged, the other is computed. */
export type Evaluate = (start: number) => Promise<Stretch>;

export async function prepare(gpu: Gpu, shader: Shader, length: number): Promise<Evaluate> {
  const { device } = gpu;
  const pipeline = await withErrors(device, () => createPipeline(device, shader, layoutOf(shader)));
  const size = 4 * length;
  const buffers = shader.bindings.map(({ binding, name, type }) => {
    const bytes = type === "uniform" ? 4 * shader.uniform.length : size;
    const usage = type === "uniform" ? GPUBufferUsage.UNIFORM : GPUBufferUsage.STORAGE;
    const copied = type === "storage" ? GPUBufferUsage.COPY_SRC : GPUBufferUsage.COPY_DST;
    return { binding, name, type, buffer: device.createBuffer({ size: bytes, usage: usage | copied }) };
  });
  const { buffer: uniform } = buffers.find(({ type }) => type === "uniform")!;
  device.queue.writeBuffer(uniform, 0, Uint32Array.from(shader.uniform));
  const { buffer: input } = buffers.find(({ name }) => name === "input")!;
  const outputs = buffers.filter(({ type }) => type === "storage");
  const group = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: buffers.map(({ binding, buffer }) => ({ binding, resource: { buffer } })),
  });
  const places = [0, 1].map(() => placeFor(device, outputs, length));
  let turn = 0;
  return async (start) => {
    const { numbers, xs, readable } = places[turn++ % places.length]!;
    for (let index = 0; index < length; index++) numbers[index] = start + index;
    device.queue.writeBuffer(input, 0, numbers);
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(...shader.workgroups);
    pass.end();
    for (const { from, to } of readable) encoder.copyBufferToBuffer(from, 0, to, 0, size);
    device.queue.submit([encoder.finish()]);
    await Promise.all(readable.map(({ to }) => to.mapAsync(GPUMapMode.READ)));
    return {
      xs,
      answers: new Map(readable.map(({ name, to }) => [name, new Float32Array(to.getMappedRange())])),
      release: () => readable.forEach(({ to }) => to.unmap()),
    };
  };
}

const layoutOf = ({ bindings }: Shader): GPUBindGroupLayoutEntry[] =>
  bindings.map(({ binding, type }) => ({ binding, visibility: GPUShaderStage.COMPUTE, buffer: { type } }));

/** Where the numbers of a stretch and its answers are on this side. */
function placeFor(
  device: GPUDevice,
  outputs: readonly { readonly name: string; readonly buffer: GPUBuffer }[],
  length: number,
) {
  const numbers = new Uint32Array(length);
  const usage = GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST;
  const readable = outputs.map(({ name, buffer }) => ({
    name,
    from: buffer,
    to: device.createBuffer({ size: 4 * length, usage }),
  }));
  return { numbers, xs: new Float32Array(numbers.buffer), readable };
}
