/** @subgrad/wgsl/runtime on a device: passes over arrays, and what goes wrong. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeviceProcess, startDeviceProcess } from "./client.ts";

let gpu: DeviceProcess;
beforeAll(() => {
  gpu = startDeviceProcess();
});
afterAll(() => gpu.stop());

describe("arrays", () => {
  test("of any length, in calls at the same time, with buffers that are used again", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation }) => {
      const relu = await createActivation(device, wgsl.relu);
      let created = 0;
      const { createBuffer } = device;
      device.createBuffer = function (descriptor) {
        created++;
        return createBuffer.call(device, descriptor);
      };
      const lengths = [1, 2, 3, 1000, 70_000, 5];
      const call = async (length: number) => {
        const y = await relu.forward(new Float32Array(length).fill(-1).fill(length, length - 1));
        return [y.length, y[0]!, y[length - 1]!];
      };
      const answers = [];
      for (const length of lengths) answers.push(await call(length));
      const before = created;
      answers.push(...(await Promise.all(lengths.map(call))));
      const first = created - before;
      answers.push(...(await Promise.all(lengths.map(call))));
      return { answers, created: [before, first, created - before - first] };
    });
    const expected = [1, 2, 3, 1000, 70_000, 5].map((length) => [
      length,
      length === 1 ? 1 : 0,
      length === 1 ? 1 : length,
    ]);
    expect(found.answers.map((answer) => answer.map((value) => value + 0))).toEqual([
      ...expected,
      ...expected,
      ...expected,
    ]);
    expect(found.created[2]).toBe(0);
  });

  test("release destroys what is kept, and later calls make it anew", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation }) => {
      const relu = await createActivation(device, wgsl.relu);
      const x = Float32Array.of(-1, 2);
      const pending = relu.forward(x);
      relu.release();
      const first = await pending;
      relu.release();
      return [...first, ...(await relu.forward(x))];
    });
    expect(found.map((value) => value + 0)).toEqual([0, 2, 0, 2]);
  });

  test("with more workgroups than one dimension has", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation }) => {
      const relu = await createActivation(device, wgsl.relu, { workgroupSize: 1, passes: ["forward"] });
      const y = await relu.forward(Float32Array.from({ length: 70_000 }, (_, i) => i));
      return y.every((value, i) => value === i);
    });
    expect(found).toBe(true);
  });

  test("an array may change as soon as the call has returned", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation }) => {
      const relu = await createActivation(device, wgsl.relu);
      const x = Float32Array.of(1, 2);
      const y = relu.forward(x);
      x.fill(7);
      return [...(await y)];
    });
    expect(found).toEqual([1, 2]);
  });

  test("a backward pass from results, by channel too", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation }) => {
      const prelu = await createActivation(device, wgsl.prelu, {
        perChannel: ["negativeSlope"],
        passes: ["forward", "backward", "backwardFromOutput"],
      });
      const [x, dy] = [Float32Array.of(-4, -4, 2, 2), Float32Array.of(1, 2, 3, 4)];
      const options = { channels: 2, negativeSlope: Float32Array.of(0.25, 0.5) };
      const y = await prelu.forward(x, options);
      const gradients = [prelu.backward(dy, x, options), prelu.backwardFromOutput(dy, y, options)];
      return (await Promise.all(gradients)).map((values) => [...values]);
    });
    expect(found).toEqual([
      [0.25, 1, 3, 4],
      [0.25, 1, 3, 4],
    ]);
  });

  test("part of an array, and none", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation }) => {
      const elu = await createActivation(device, wgsl.elu);
      const x = Float32Array.of(9, 1, 2, 9).subarray(1, 3);
      const none = new Float32Array(0);
      return [
        [...(await elu.forward(x))],
        [...(await elu.backward(none, none))],
        await elu.parameterGradients(none, none),
      ];
    });
    expect(found).toEqual([[1, 2], [], { alpha: 0 }]);
  });
});

describe("errors of arrays", () => {
  const errors = async () =>
    gpu.run(async ({ device, wgsl, createActivation }) => {
      const elu = await createActivation(device, wgsl.elu);
      const pair = await createActivation(device, wgsl.crelu);
      const rows = await createActivation(device, wgsl.softmax);
      const split = await createActivation(device, wgsl.glu, { split: true });
      const mask = await createActivation(device, wgsl.maskedSoftmax);
      const [three, four] = [new Float32Array(3), new Float32Array(4)];
      const forms: (() => Promise<unknown>)[] = [
        () => elu.forward([1] as never),
        () => elu.forward(new Float64Array(1) as never),
        () => elu.backward(three, four),
        () => elu.backward(four, undefined as never),
        () => elu.forward(three, { parameters: { alpha: -1 } }),
        () => elu.forward(three, { alpha: 1 } as never),
        () => elu.forward(three, 1 as never),
        () => pair.forward(three, { rowLength: 2 }),
        () => pair.backward(four, four, { rowLength: 2 }),
        () => split.forward(three),
        () => split.forward(four, { rowLength: 3 }),
        () => rows.forward(four, { rowLength: 3 }),
        () => rows.forward(four, { rowLength: 0 }),
        () => mask.forward(four, four),
        () => mask.forward(four, new Uint8Array(3)),
      ];
      return Promise.all(forms.map((form) => form().then(String, String)));
    });

  test("name function, argument, value and expectation", async () => {
    expect(await errors()).toEqual([
      "TypeError: elu.forward: input is an array, expected a Float32Array",
      "TypeError: elu.forward: input is an object, expected a Float32Array",
      "RangeError: elu.backward: dy.length is 3, expected 4",
      "TypeError: elu.backward: input is undefined, expected a Float32Array",
      "RangeError: elu.forward: alpha is -1, expected a number ≥ 0",
      'RangeError: elu.forward: "alpha" is no option, expected "parameters", "seed" or "offset"',
      "TypeError: elu.forward: options is 1, expected an object",
      "RangeError: crelu.forward: length is 3, expected a multiple of 2, the rowLength",
      "RangeError: crelu.backward: dy.length is 4, expected 8",
      "RangeError: glu.forward: x.length is 3, expected an even number",
      "RangeError: glu.forward: rowLength is 3, expected an even number that divides 2n, which is 4",
      "RangeError: softmax.forward: x.length is 4, expected a multiple of 3, the rowLength",
      "RangeError: softmax.forward: rowLength is 0, expected an integer from 1 to 1073741824",
      "TypeError: maskedSoftmax.forward: mask is an object, expected a Uint8Array",
      "RangeError: maskedSoftmax.forward: mask.length is 3, expected 4",
    ]);
  });

  test("an array that the device has no room for", async () => {
    const message = await gpu.run(async ({ device, wgsl, createActivation }) => {
      const relu = await createActivation(device, wgsl.relu, { passes: ["forward"] });
      const { maxStorageBufferBindingSize } = device.limits;
      const x = { length: maxStorageBufferBindingSize / 4 + 1 };
      Object.setPrototypeOf(x, Float32Array.prototype);
      Object.defineProperty(x, "length", { value: x.length });
      return relu.forward(x as Float32Array).then(String, String);
    });
    expect(message).toMatch(
      /^RangeError: relu\.forward: input takes \d+ bytes, expected at most \d+, the device's maxStorageBufferBindingSize$/,
    );
  });
});

describe("what WebGPU says", () => {
  test("of a shader becomes the error of createActivation, and of nothing else", async () => {
    const message = await gpu.run(async ({ device, wgsl, createActivation }) => {
      const { relu } = wgsl;
      const code = relu.forward.code.replace("return", "nonsense; return");
      const broken = { ...relu, forward: { ...relu.forward, code } };
      return createActivation(device, broken, { passes: ["forward"] }).then(String, String);
    });
    expect(message).toMatch(/^Error: createActivation: WebGPU refuses: [^]*nonsense/);
  });

  test("of a call with arrays becomes the error of the call", async () => {
    const [message, after] = await gpu.run(async ({ device, wgsl, createActivation }) => {
      const relu = await createActivation(device, wgsl.relu, { passes: ["forward"] });
      const { createBuffer } = device;
      device.createBuffer = (descriptor) =>
        createBuffer.call(device, { ...descriptor, usage: GPUBufferUsage.COPY_DST });
      const refused = await relu.forward(Float32Array.of(1)).then(String, String);
      device.createBuffer = createBuffer;
      return [refused, [...(await relu.forward(Float32Array.of(1)))]] as const;
    });
    expect(message).toMatch(/^Error: relu\.forward: WebGPU refuses: /);
    expect(after).toEqual([1]);
  });
});

describe("a device that is destroyed", () => {
  test("rejects what is under way, and everything later", async () => {
    const messages = await gpu.run(async ({ device, wgsl, createActivation, empty }) => {
      const relu = await createActivation(device, wgsl.relu);
      const [input, output] = [empty(4), empty(4)];
      const pending = [1, 2, 3].map((length) => relu.forward(new Float32Array(length)));
      const creating = createActivation(device, wgsl.gelu);
      device.destroy();
      const outcomes = (promises: readonly Promise<unknown>[]) =>
        Promise.all(promises.map((one) => one.then(() => "answered", String)));
      const first = await outcomes([...pending, creating]);
      const encode = async () =>
        relu.encodeForward(device.createCommandEncoder(), { input, output, length: 4 });
      return [
        ...first,
        ...(await outcomes([
          relu.forward(new Float32Array(1)),
          encode(),
          createActivation(device, wgsl.relu),
        ])),
      ];
    });
    const reason = "the device is destroyed, expected one that works";
    const error = (name: string) => expect.stringContaining(`Error: ${name}: ${reason}`);
    expect(messages).toEqual([
      error("relu.forward"),
      error("relu.forward"),
      error("relu.forward"),
      error("createActivation"),
      error("relu.forward"),
      error("relu.encodeForward"),
      error("createActivation"),
    ]);
  });
});
