/** @subgrad/wgsl/runtime on a device: passes over buffers. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeviceProcess, startDeviceProcess } from "./client.ts";

let gpu: DeviceProcess;
beforeAll(() => {
  gpu = startDeviceProcess();
});
afterAll(() => gpu.stop());

describe("encoding", () => {
  test("into an encoder and into a compute pass, each call with its own parameters before one submit", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation, upload, empty, download }) => {
      const elu = await createActivation(device, wgsl.elu, { passes: ["forward"] });
      const input = upload([-1, 1]);
      const outputs = [1, 2, 3].map(() => empty(2));
      const encoder = device.createCommandEncoder();
      const encode = (target: GPUCommandEncoder | GPUComputePassEncoder, index: number) =>
        elu.encodeForward(target, {
          input,
          output: outputs[index]!,
          length: 2,
          parameters: { alpha: index },
        });
      encode(encoder, 0);
      const pass = encoder.beginComputePass();
      encode(pass, 1);
      encode(pass, 2);
      pass.end();
      device.queue.submit([encoder.finish()]);
      return Promise.all(outputs.map(download));
    });
    const [expm1] = Float32Array.of(Math.expm1(-1));
    expect(found.map(([, second]) => second)).toEqual([1, 1, 1]);
    expect(found[0]![0]! + 0).toBe(0);
    expect(found[1]![0]).toBeCloseTo(expm1!, 6);
    expect(found[2]![0]).toBe(2 * found[1]![0]!);
  });

  test("of parts of buffers", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation, upload, empty, download }) => {
      const relu = await createActivation(device, wgsl.relu);
      const output = empty(66);
      const encoder = device.createCommandEncoder();
      relu.encodeBackward(encoder, {
        dy: upload([5, 6]),
        input: upload([1, 2], 256),
        inputOffset: 256,
        output,
        outputOffset: 256,
        length: 1,
      });
      device.queue.submit([encoder.finish()]);
      return download(output);
    });
    expect(found).toEqual([...Array<number>(64).fill(0), 5, 0]);
  });
});
