import type { BufferLike, DeviceLike } from "./gpu.ts";

/** Buffers that are kept between calls; calls at the same time have different ones. */
export interface Pool {
  /** A buffer of at least `size` bytes, with anything in it. */
  readonly take: (name: string, usage: number, size: number) => BufferLike;
  /** Of the same name and usage, to be taken again. */
  readonly give: (name: string, buffer: BufferLike) => void;
  readonly release: () => void;
}

export function createPool(device: DeviceLike, label: string): Pool {
  const free = new Map<string, BufferLike[]>();
  return {
    take(name, usage, size) {
      const kept = free.get(name) ?? [];
      const fitting = kept.findIndex((buffer) => buffer.size >= size);
      if (fitting >= 0) return kept.splice(fitting, 1)[0]!;
      // One that is too small would only be in the way of its successor.
      kept.pop()?.destroy();
      return device.createBuffer({ label: `${label} ${name}`, usage, size: capacityFor(device, size) });
    },
    give(name, buffer) {
      free.set(name, [...(free.get(name) ?? []), buffer]);
    },
    release() {
      for (const buffer of [...free.values()].flat()) buffer.destroy();
      free.clear();
    },
  };
}

/** A power of two where the device has it, so that lengths which grow slowly don't need a new buffer each. */
function capacityFor({ limits }: DeviceLike, size: number): number {
  const capacity = 2 ** Math.ceil(Math.log2(size));
  return capacity <= limits.maxBufferSize ? capacity : size;
}
