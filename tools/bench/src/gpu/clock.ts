/** How long the device takes for what is encoded. @module */
/// <reference types="@webgpu/types" />
import { type Gpu, withNaps } from "../gpu-tools.ts";
import type { Clock } from "./task.ts";

/** Nanoseconds that the device is busy with it. */
export type Timer = (encode: (encoder: GPUCommandEncoder) => void) => Promise<number>;

export const clockOf = ({ device }: Gpu): Clock =>
  device.features.has("timestamp-query") ? "timestamps" : "wall";

export const createTimer = (gpu: Gpu): Timer =>
  clockOf(gpu) === "timestamps" ? byTimestamps(gpu.device) : byWaiting(gpu.device);

/** Between the ends of two empty passes: copies are in no pass, and so all are timed alike. */
function byTimestamps(device: GPUDevice): Timer {
  const querySet = device.createQuerySet({ type: "timestamp", count: 4 });
  const size = 32;
  const resolved = device.createBuffer({
    size,
    usage: GPUBufferUsage.QUERY_RESOLVE | GPUBufferUsage.COPY_SRC,
  });
  const readable = device.createBuffer({ size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
  // The begin is of no use, as a device may come to it early; without it Dawn on SwiftShader writes no end.
  const mark = (encoder: GPUCommandEncoder, index: number): void => {
    const timestampWrites = {
      querySet,
      beginningOfPassWriteIndex: index,
      endOfPassWriteIndex: index + 1,
    };
    encoder.beginComputePass({ timestampWrites }).end();
  };
  return async (encode) => {
    const encoder = device.createCommandEncoder();
    mark(encoder, 0);
    encode(encoder);
    mark(encoder, 2);
    encoder.resolveQuerySet(querySet, 0, 4, resolved, 0);
    encoder.copyBufferToBuffer(resolved, 0, readable, 0, size);
    device.queue.submit([encoder.finish()]);
    await withNaps(readable.mapAsync(GPUMapMode.READ));
    const [, from, , to] = new BigUint64Array(readable.getMappedRange());
    const elapsed = Number(to! - from!);
    readable.unmap();
    return elapsed;
  };
}

function byWaiting(device: GPUDevice): Timer {
  return async (encode) => {
    const encoder = device.createCommandEncoder();
    encode(encoder);
    const commands = encoder.finish();
    const start = performance.now();
    device.queue.submit([commands]);
    await withNaps(device.queue.onSubmittedWorkDone());
    return (performance.now() - start) * 1e6;
  };
}
