import { remembered } from "./bind-groups.ts";
import { type BufferLike, type DeviceLike, usages } from "./gpu.ts";

const MAX_UNIFORMS = 64;

/** Uniform buffers by what they contain. */
export interface Uniforms {
  readonly of: (bytes: ArrayBuffer) => BufferLike;
  readonly clear: () => void;
}

/**
 * They never change, so that any number of calls can be encoded before they are submitted, each with its own parameters; and
 * as commands may still need them, they are forgotten, not destroyed.
 */
export function createUniforms(device: DeviceLike, label: string): Uniforms {
  const buffers = new Map<string, BufferLike>();
  const make = (bytes: ArrayBuffer): BufferLike => {
    const usage = usages.UNIFORM | usages.COPY_DST;
    const buffer = device.createBuffer({ label: `${label} uniforms`, size: bytes.byteLength, usage });
    device.queue.writeBuffer(buffer, 0, bytes);
    return buffer;
  };
  return {
    of: (bytes) => remembered(buffers, new Uint32Array(bytes).join(), MAX_UNIFORMS, () => make(bytes)),
    clear: () => buffers.clear(),
  };
}
