/** Buffers full of numbers, in the process with the device. @module */
/// <reference types="@webgpu/types" />
import { createNormal } from "../random.ts";
import type { Gpu } from "../gpu-tools.ts";
import { BYTES, type Element, type Shader } from "./task.ts";

/** By name and type of elements: all shaders read and write the same ones. */
export type Buffers = Map<string, GPUBuffer>;

/** So many numbers follow each other again and again: no GPU foresees them. */
const FRESH = 2 ** 16;

/** From N(0, 2), as in the benchmark of arrays. */
const someNumbers = (): Float32Array<ArrayBuffer> => Float32Array.from({ length: FRESH }, createNormal(7, 2));

/** A uniform is the shader's own. */
export function groupOf(
  { device }: Gpu,
  { bindings, uniform, element }: Shader,
  layout: GPUBindGroupLayout,
  place: { readonly buffers: Buffers; readonly length: number },
): GPUBindGroup {
  const entries = bindings.map(({ binding, name, type }) => ({
    binding,
    resource: {
      buffer: type === "uniform" ? uniformOf(device, uniform) : elementsOf(device, name, element, place),
    },
  }));
  return device.createBindGroup({ layout, entries });
}

function uniformOf(device: GPUDevice, words: readonly number[]): GPUBuffer {
  const usage = GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST;
  const buffer = device.createBuffer({ size: 4 * words.length, usage });
  device.queue.writeBuffer(buffer, 0, Uint32Array.from(words));
  return buffer;
}

export function elementsOf(
  device: GPUDevice,
  name: string,
  element: Element,
  { buffers, length }: { readonly buffers: Buffers; readonly length: number },
): GPUBuffer {
  const key = `${name} ${element}`;
  const known = buffers.get(key);
  if (known !== undefined) return known;
  const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
  // Whole words, as copies want them.
  const buffer = device.createBuffer({ size: 4 * Math.ceil((length * BYTES[element]) / 4), usage });
  fill(device, buffer, element);
  buffers.set(key, buffer);
  return buffer;
}

/** The f16 whose digits are the first ones of an f32, by the bits of both; 0 for those that are too small. */
function halfOf(bits: number): number {
  const [sign, exponent, fraction] = [bits >>> 31, (bits >>> 23) & 0xff, (bits >>> 13) & 0x3ff];
  return exponent < 113 ? 0 : (sign << 15) | ((exponent - 112) << 10) | fraction;
}

function fill(device: GPUDevice, buffer: GPUBuffer, element: Element): void {
  const numbers = someNumbers();
  const data = element === "f32" ? numbers : Uint16Array.from(new Uint32Array(numbers.buffer), halfOf);
  for (let start = 0; start < buffer.size; start += data.byteLength) {
    const bytes = Math.min(data.byteLength, buffer.size - start);
    device.queue.writeBuffer(buffer, start, data.buffer, 0, bytes);
  }
}
