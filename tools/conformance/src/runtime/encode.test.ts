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

  test("of a backward pass from what the forward pass has put in place of its input", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation, upload, download }) => {
      const sigmoid = await createActivation(device, wgsl.sigmoid, {
        inPlace: true,
        passes: ["forward", "backwardFromOutput"],
      });
      const [dy, input] = [upload([3, 1]), upload([0, 200])];
      const encoder = device.createCommandEncoder();
      sigmoid.encodeForward(encoder, { input, length: 2 });
      sigmoid.encodeBackwardFromOutput(encoder, { dy, input, length: 2 });
      device.queue.submit([encoder.finish()]);
      return Promise.all([input, dy].map(download));
    });
    expect(found.map((values) => values.map((value) => value + 0))).toEqual([
      [0.5, 1],
      [0.75, 0],
    ]);
  });

  test("of rows with gaps, which are left alone", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation, upload, download }) => {
      const softmax = await createActivation(device, wgsl.softmax, { passes: ["forward"] });
      const output = upload([7, 7, 7, 7, 7]);
      const encoder = device.createCommandEncoder();
      const input = upload([0, 0, 9, 5, 5]);
      softmax.encodeForward(encoder, { x: input, output, rows: 2, rowLength: 2, rowStride: 3 });
      device.queue.submit([encoder.finish()]);
      return download(output);
    });
    expect(found).toEqual([0.5, 0.5, 7, 0.5, 0.5]);
  });

  test("of two gradients into parts of one buffer", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation, upload, empty, download }) => {
      const bilinear = await createActivation(device, wgsl.bilinear);
      const gradients = empty(66);
      const encoder = device.createCommandEncoder();
      bilinear.encodeBackward(encoder, {
        dy: upload([1, 2]),
        gate: upload([3, 5]),
        value: upload([7, 11]),
        gateGradient: gradients,
        valueGradient: gradients,
        valueGradientOffset: 256,
        length: 2,
      });
      device.queue.submit([encoder.finish()]);
      const all = await download(gradients);
      return [all.slice(0, 2), all.slice(64)];
    });
    expect(found).toEqual([
      [7, 22],
      [3, 10],
    ]);
  });

  test("of sums, several before one submit", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation, upload, empty, download }) => {
      const prelu = await createActivation(device, wgsl.prelu, { passes: ["parameterGradients"] });
      const input = upload(new Float32Array(1000).fill(-1));
      const outputs = [1, 2, 3].map(() => empty(1));
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      outputs.forEach((gradients, i) => {
        const dy = upload(new Float32Array(1000).fill(i + 1));
        prelu.encodeParameterGradients(pass, { dy, input, gradients, length: 1000 - i });
      });
      pass.end();
      device.queue.submit([encoder.finish()]);
      return (await Promise.all(outputs.map(download))).flat();
    });
    expect(found).toEqual([-1000, -2 * 999, -3 * 998]);
  });
});
