import { BYTES_PER_ELEMENT, type Resources } from "./check-call.ts";
import type { Context, Ready } from "./context.ts";
import { record } from "./encode.ts";
import { checkNoObjection, inErrorScopes } from "./error-scopes.ts";
import { type BufferLike, MAP_MODE_READ, usages } from "./gpu.ts";
import type { Plan } from "./plan.ts";

/** By the names of bindings. */
export type Arrays = { readonly [binding: string]: Float32Array | Uint32Array };
export type Results = { readonly [binding: string]: Float32Array<ArrayBuffer> };

interface Taken {
  readonly name: string;
  readonly buffer: BufferLike;
}

type Take = (name: string, usage: number, size: number) => BufferLike;

/** Runs a pass on buffers of the pool. All of it is queued before this returns: arrays may change then. */
export async function transfer(
  caller: string,
  context: Context,
  ready: Ready,
  plan: Plan,
  arrays: Arrays,
  outputs: readonly string[],
): Promise<Results> {
  const taken: Taken[] = [];
  const take: Take = (name, usage, size) => {
    const buffer = context.pool.take(name, usage, size);
    taken.push({ name, buffer });
    return buffer;
  };
  try {
    const { value: readings, objection } = inErrorScopes(context.device, () =>
      submit(context, ready, plan, arrays, outputs, take),
    );
    const mapped = await Promise.allSettled(readings.map(({ mapping }) => mapping));
    await checkNoObjection(caller, objection);
    const failed = mapped.find((one) => one.status === "rejected");
    if (failed)
      throw new Error(`${caller}: the result cannot be read: ${failed.reason}`, { cause: failed.reason });
    const results = Object.fromEntries(readings.map((reading) => [reading.name, read(reading)]));
    for (const { name, buffer } of taken) context.pool.give(name, buffer);
    return results;
  } catch (error) {
    // None of these may be what is refused the next time.
    for (const { buffer } of taken) buffer.destroy();
    context.uniforms.clear();
    throw error;
  }
}

interface Reading {
  readonly name: string;
  readonly buffer: BufferLike;
  readonly size: number;
  readonly mapping: Promise<unknown>;
}

function submit(
  context: Context,
  ready: Ready,
  plan: Plan,
  arrays: Arrays,
  outputs: readonly string[],
  take: Take,
): readonly Reading[] {
  const { device, label } = context;
  const sizeOf = (name: string): number => BYTES_PER_ELEMENT * plan.lengths[name]!;
  const bind = (name: string, usage: number) => {
    const size = sizeOf(name);
    return { buffer: take(name, usages.STORAGE | usage, size), offset: 0, size };
  };
  const given = Object.entries(arrays).map(([name, data]) => {
    const resource = bind(name, usages.COPY_DST);
    device.queue.writeBuffer(resource.buffer, 0, data);
    return [name, resource] as const;
  });
  const written = outputs.map((name) => [name, bind(name, usages.COPY_SRC)] as const);
  const resources: Resources = Object.fromEntries([...given, ...written]);
  const encoder = device.createCommandEncoder({ label });
  record(context, ready, encoder, plan, resources);
  const copies = written.map(([name, { buffer, size }]) => {
    const copy = take(`${name} to read`, usages.MAP_READ | usages.COPY_DST, size);
    encoder.copyBufferToBuffer(buffer, 0, copy, 0, size);
    return { name, buffer: copy, size };
  });
  device.queue.submit([encoder.finish()]);
  return copies.map((copy) => ({ ...copy, mapping: copy.buffer.mapAsync(MAP_MODE_READ, 0, copy.size) }));
}

function read({ buffer, size }: Reading): Float32Array<ArrayBuffer> {
  const values = new Float32Array(buffer.getMappedRange(0, size).slice(0));
  buffer.unmap();
  return values;
}
