import type { KernelBinding } from "../runtime/kernel-code.ts";
import type { Context, Ready } from "./context.ts";
import { record } from "./encode.ts";
import { checkNoObjection, inErrorScopes } from "./error-scopes.ts";
import { type BufferLike, MAP_MODE_READ, usages } from "./gpu.ts";
import { fromHalves, toHalves } from "./half.ts";
import { buffersOf, holdsHalves, type Plan, type Shader, sizeOf } from "./plan.ts";

/** By the names of bindings. */
export type Arrays = { readonly [binding: string]: Float32Array | Uint32Array };
export type Results = { readonly [binding: string]: Float32Array<ArrayBuffer> };

type Take = (name: string, usage: number, size: number) => BufferLike;

/** Runs a pass on buffers of the pool. All of it is queued before this returns: arrays may change then. */
export async function transfer(
  caller: string,
  context: Context,
  ready: Ready,
  plan: Plan,
  arrays: Arrays,
): Promise<Results> {
  const taken: [name: string, buffer: BufferLike][] = [];
  const take: Take = (name, usage, size) => {
    const buffer = context.pool.take(name, usage, size);
    taken.push([name, buffer]);
    return buffer;
  };
  try {
    const { value: readings, objection } = inErrorScopes(context.device, () =>
      submit(context, ready, plan, arrays, take),
    );
    const mapped = await Promise.allSettled(readings.map(({ mapping }) => mapping));
    await checkNoObjection(caller, objection);
    const failed = mapped.find((one) => one.status === "rejected");
    if (failed)
      throw new Error(`${caller}: the result cannot be read: ${failed.reason}`, { cause: failed.reason });
    const results = readings.map((reading) => [reading.binding.name, read(ready.shader, plan, reading)]);
    for (const [name, buffer] of taken) context.pool.give(name, buffer);
    return Object.fromEntries(results) as Results;
  } catch (error) {
    // None of these may be what is refused the next time.
    for (const [, buffer] of taken) buffer.destroy();
    context.uniforms.clear();
    throw error;
  }
}

interface Reading {
  readonly binding: KernelBinding;
  readonly buffer: BufferLike;
  readonly size: number;
  readonly mapping: Promise<unknown>;
}

function submit(context: Context, ready: Ready, plan: Plan, arrays: Arrays, take: Take): readonly Reading[] {
  const { device, label } = context;
  const { shader } = ready;
  const usage = usages.STORAGE | usages.COPY_DST | usages.COPY_SRC;
  const bound = buffersOf(shader).map((binding) => {
    const size = sizeOf(plan.lengths[binding.name]!, shader, binding);
    const buffer = take(binding.name, usage, size);
    const values = arrays[binding.name];
    if (values) device.queue.writeBuffer(buffer, 0, stored(shader, binding, values, size));
    return { binding, buffer, size, offset: 0 };
  });
  const encoder = device.createCommandEncoder({ label });
  const resources = Object.fromEntries(bound.map((resource) => [resource.binding.name, resource]));
  record(context, ready, encoder, plan, resources);
  const copies = bound
    .filter(({ binding }) => binding.type === "storage")
    .map(({ binding, buffer, size }) => {
      const copy = take(`${binding.name} to read`, usages.MAP_READ | usages.COPY_DST, size);
      encoder.copyBufferToBuffer(buffer, 0, copy, 0, size);
      return { binding, buffer: copy, size };
    });
  device.queue.submit([encoder.finish()]);
  return copies.map((copy) => ({ ...copy, mapping: copy.buffer.mapAsync(MAP_MODE_READ, 0, copy.size) }));
}

/** Of an odd number of f16 with one more behind: whole words are written. */
function stored(
  shader: Shader,
  binding: KernelBinding,
  values: Float32Array | Uint32Array,
  size: number,
): ArrayBufferView {
  if (!holdsHalves(shader, binding) || values instanceof Uint32Array) return values;
  const halves = new Uint16Array(size / 2);
  halves.set(toHalves(values));
  return halves;
}

function read(
  shader: Shader,
  { lengths }: Plan,
  { binding, buffer, size }: Reading,
): Float32Array<ArrayBuffer> {
  const bytes = buffer.getMappedRange(0, size).slice(0);
  buffer.unmap();
  if (!holdsHalves(shader, binding)) return new Float32Array(bytes);
  return fromHalves(new Uint16Array(bytes, 0, lengths[binding.name]!));
}
