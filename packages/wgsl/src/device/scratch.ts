import { type BufferLike, type DeviceLike, usages } from "./gpu.ts";

/** The buffer of this name, of at least so many words. */
export type Scratch = (name: string, length: number) => BufferLike;

/** Buffers that the caller never sees. Where one is too small another takes its place, but not in what is encoded already. */
export function createScratch(device: DeviceLike, label: string): Scratch {
  const buffers = new Map<string, BufferLike>();
  return (name, length) => {
    const found = buffers.get(name);
    const size = 4 * length;
    if (found && found.size >= size) return found;
    // In powers of two, lest many calls make many buffers.
    const enough = 2 ** Math.ceil(Math.log2(size));
    const buffer = device.createBuffer({ label: `${label} ${name}`, size: enough, usage: usages.STORAGE });
    buffers.set(name, buffer);
    return buffer;
  };
}
