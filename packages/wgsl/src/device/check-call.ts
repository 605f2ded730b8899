/** What a call hands over, checked against its plan and the limits of the device before anything is encoded. */
import { alternatives, describe } from "../runtime/describe.ts";
import { checkCount } from "../runtime/dispatch.ts";
import type { Resource } from "./bind-groups.ts";
import { type BufferLike, type DeviceLike, usages } from "./gpu.ts";
import type { KernelBinding } from "../runtime/kernel-code.ts";
import { buffersOf, type Counts, type Lengths, type Shader, sizeOf } from "./plan.ts";

/** Options as they were given, by name. */
export type Given = { readonly [name: string]: unknown };

/** `gate_gradient` as gateGradient. */
export const optionName = (binding: string): string =>
  binding.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A slip in a name would else be a default, without a word. */
export function checkNames(caller: string, given: Given, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new RangeError(`${caller}: ${describe(unknown)} is no option, expected ${alternatives(known)}`);
}

export function checkedCounts(caller: string, { counts }: Shader, given: Given): Counts {
  const { required, optional } = counts;
  const stated = [...required, ...optional.filter((name) => given[name] !== undefined)];
  for (const name of stated) checkCount(caller, given[name], name, 1);
  return Object.fromEntries(stated.map((name) => [name, given[name]]));
}

/** The storage buffers that are bound, by their names. */
export type Resources = { readonly [binding: string]: Resource };

export function checkedResources(
  caller: string,
  device: DeviceLike,
  shader: Shader,
  lengths: Lengths,
  given: Given,
): Resources {
  const buffers = buffersOf(shader);
  const entries = buffers.map((binding): [string, Resource] => {
    const length = lengths[binding.name]!;
    return [binding.name, checkedResource(caller, device, { binding, length, shader }, given)];
  });
  const resources = Object.fromEntries(entries);
  checkApart(caller, buffers, resources);
  return resources;
}

interface Needed {
  readonly binding: KernelBinding;
  readonly length: number;
  readonly shader: Shader;
}

function checkedResource(
  caller: string,
  { limits }: DeviceLike,
  { binding, length, shader }: Needed,
  given: Given,
): Resource {
  const name = optionName(binding.name);
  const buffer = given[name];
  checkBuffer(caller, name, buffer);
  const offset = checkedOffset(caller, `${name}Offset`, given, limits.minStorageBufferOffsetAlignment);
  const size = sizeOf(length, shader, binding);
  checkBindingSize(caller, name, size, limits.maxStorageBufferBindingSize);
  if (offset + size <= buffer.size) return { buffer, offset, size };
  const place = offset === 0 ? "" : ` from ${name}Offset on, which is ${offset}`;
  const expected = `expected at least ${offset + size}, for ${length} elements${place}`;
  throw new RangeError(`${caller}: ${name}.size is ${buffer.size}, ${expected}`);
}

function checkBuffer(caller: string, name: string, buffer: unknown): asserts buffer is BufferLike {
  const { size, usage } = (
    typeof buffer === "object" && buffer !== null ? buffer : {}
  ) as Partial<BufferLike>;
  if (typeof size !== "number" || typeof usage !== "number")
    throw new TypeError(`${caller}: ${name} is ${describe(buffer)}, expected a GPUBuffer`);
  if (usage & usages.STORAGE) return;
  throw new RangeError(`${caller}: ${name}.usage is ${usage}, expected GPUBufferUsage.STORAGE among it`);
}

function checkedOffset(caller: string, name: string, given: Given, alignment: number): number {
  const offset = given[name] ?? 0;
  const expected = `expected a multiple of ${alignment} bytes`;
  if (typeof offset !== "number")
    throw new TypeError(`${caller}: ${name} is ${describe(offset)}, ${expected}`);
  if (Number.isInteger(offset) && offset >= 0 && offset % alignment === 0) return offset;
  throw new RangeError(`${caller}: ${name} is ${offset}, ${expected}`);
}

export function checkBindingSize(caller: string, name: string, size: number, limit: number): void {
  if (size <= limit) return;
  const expected = `expected at most ${limit}, the device's maxStorageBufferBindingSize`;
  throw new RangeError(`${caller}: ${name} takes ${size} bytes, ${expected}`);
}

/** WebGPU neither reads what a dispatch writes nor writes twice. */
function checkApart(caller: string, buffers: readonly KernelBinding[], resources: Resources): void {
  const written = buffers.filter(({ type }) => type === "storage");
  for (const { name } of written) {
    for (const [other, resource] of Object.entries(resources)) {
      if (other === name || resource.buffer !== resources[name]!.buffer) continue;
      const bothWritten = written.some((one) => one.name === other);
      if (bothWritten && areDisjoint(resource, resources[name]!)) continue;
      const expected = bothWritten ? "expected ranges that do not overlap" : "expected another one";
      throw new RangeError(
        `${caller}: ${optionName(name)} is the buffer that ${optionName(other)} is, ${expected}`,
      );
    }
  }
}

const areDisjoint = (a: Resource, b: Resource): boolean =>
  a.offset + a.size <= b.offset || b.offset + b.size <= a.offset;
