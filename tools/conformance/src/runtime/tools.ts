/** What tests of @subgrad/wgsl/runtime work with, in the process where WebGPU is. @module */
/// <reference types="@webgpu/types" />
import * as library from "@subgrad/wgsl";
import { createActivation } from "@subgrad/wgsl/runtime";
import { type Gpu, openGpu } from "../adapters/wgsl/gpu.ts";

/** Never used, but kept: Node aborts when an instance of Dawn is collected while its device lives. */
const opened: Gpu[] = [];

export interface Tools {
  readonly device: GPUDevice;
  readonly wgsl: typeof library;
  readonly createActivation: typeof createActivation;
  /** A storage buffer of these numbers; `start` bytes in front of them are others. */
  readonly upload: (values: readonly number[] | Float32Array | Uint32Array, start?: number) => GPUBuffer;
  /** A storage buffer of so many zeros. */
  readonly empty: (length: number) => GPUBuffer;
  readonly download: (buffer: GPUBuffer) => Promise<number[]>;
}

/** With a device of its own, and what WebGPU said that no error scope has caught. */
export async function openTools(): Promise<{ readonly tools: Tools; readonly uncaught: readonly string[] }> {
  const gpu = await openGpu([]);
  opened.push(gpu);
  const { device } = gpu;
  const uncaught: string[] = [];
  device.addEventListener("uncapturederror", ({ error }) => uncaught.push(error.message));
  const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
  const upload: Tools["upload"] = (values, start = 0) => {
    const data = values instanceof Uint32Array ? values : Float32Array.from(values);
    const buffer = device.createBuffer({ size: start + data.byteLength, usage });
    device.queue.writeBuffer(buffer, start, data);
    return buffer;
  };
  return {
    uncaught,
    tools: {
      device,
      wgsl: library,
      createActivation,
      upload,
      empty: (length) => device.createBuffer({ size: 4 * length, usage }),
      download: (buffer) => download(device, buffer),
    },
  };
}

async function download(device: GPUDevice, buffer: GPUBuffer): Promise<number[]> {
  const usage = GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST;
  const copy = device.createBuffer({ size: buffer.size, usage });
  const encoder = device.createCommandEncoder();
  encoder.copyBufferToBuffer(buffer, 0, copy, 0, buffer.size);
  device.queue.submit([encoder.finish()]);
  await copy.mapAsync(GPUMapMode.READ);
  return [...new Float32Array(copy.getMappedRange())];
}
