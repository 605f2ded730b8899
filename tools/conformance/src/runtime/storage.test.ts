/** @subgrad/wgsl/runtime on a device: what buffers hold, and how many elements an invocation has. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeviceProcess, startDeviceProcess } from "./client.ts";

let gpu: DeviceProcess;
beforeAll(() => {
  gpu = startDeviceProcess();
});
afterAll(() => gpu.stop());

const LENGTHS = [1, 2, 3, 4, 5, 8, 1001];

/** Of 2x, of which every f16 that is small enough has one. */
const doubled = (length: number): number[] => Array.from({ length }, (_, i) => 2 * (i - 1));

test("vectors: whole ones, and what is behind them", async () => {
  const found = await gpu.run(async ({ device, wgsl, createActivation }, lengths) => {
    const leaky = await createActivation(device, wgsl.leakyRelu, {
      vectors: true,
      parameters: { negativeSlope: 1 },
    });
    const passes = lengths.map(async (length) => {
      const x = Float32Array.from({ length }, (_, i) => i - 1);
      const two = new Float32Array(length).fill(2);
      const y = await leaky.forward(x);
      const dx = await leaky.backward(
        x.map((value) => 2 * value),
        two,
      );
      const { negativeSlope } = await leaky.parameterGradients(
        two,
        two.map((value) => -value),
      );
      return [Array.from(y, (value) => 2 * value), [...dx], [negativeSlope]];
    });
    return Promise.all(passes);
  }, LENGTHS);
  expect(found).toEqual(LENGTHS.map((n) => [doubled(n), doubled(n), [-4 * n]]));
});

test("pairs of f16, without a device feature", async () => {
  const found = await gpu.run(async ({ device, wgsl, createActivation }, lengths) => {
    const identity = await createActivation(device, wgsl.leakyRelu, {
      type: "f16",
      packed: true,
      parameters: { negativeSlope: 1 },
    });
    const passes = lengths.map(async (length) => {
      const two = new Float32Array(length).fill(2);
      return [
        ...(await identity.backward(
          two,
          Float32Array.from({ length }, (_, i) => i - 1),
        )),
      ];
    });
    const third = Float32Array.of(1 / 3);
    const sums = lengths.map(async (length) => {
      const x = Float32Array.from({ length }, (_, i) => -1 - (i % 2));
      return (await identity.parameterGradients(x, x)).negativeSlope;
    });
    return {
      passes: await Promise.all(passes),
      third: [...(await identity.forward(third))],
      sums: await Promise.all(sums),
    };
  }, LENGTHS);
  expect(found.passes).toEqual(LENGTHS.map((n) => Array<number>(n).fill(2)));
  expect(found.third).toEqual([0x555 * 2 ** -12]);
  expect(found.sums).toEqual(LENGTHS.map((n) => Math.ceil(n / 2) + 4 * Math.floor(n / 2)));
});

test("an odd number of f16 ends within a word, whose other half is left alone", async () => {
  const found = await gpu.run(async ({ device, wgsl, createActivation, upload, download }) => {
    const relu = await createActivation(device, wgsl.relu, {
      type: "f16",
      packed: true,
      passes: ["forward"],
    });
    const words = (...values: number[]) => upload(Uint32Array.from(values));
    const output = words(0x4444_4444, 0x4444_4444);
    const encoder = device.createCommandEncoder();
    relu.encodeForward(encoder, { input: words(0x3c00_3c00, 0x3c00_3c00), output, length: 3 });
    device.queue.submit([encoder.finish()]);
    return [...new Uint32Array(Float32Array.from(await download(output)).buffer)];
  });
  expect(found).toEqual([0x3c00_3c00, 0x4444_3c00]);
});

test("f16 needs the feature, where the device has none", async () => {
  const [message, hasFeature] = await gpu.run(async ({ device, wgsl, createActivation }) => {
    const made = await createActivation(device, wgsl.relu, { type: "f16" }).then(
      async (relu) => [...(await relu.forward(Float32Array.of(-1, 1 / 3)))].join(),
      String,
    );
    return [made, device.features.has("shader-f16")] as const;
  });
  const refusal =
    'RangeError: createActivation: type is "f16", expected a device that has the feature "shader-f16"';
  expect(message.replace("-0", "0")).toBe(hasFeature ? `0,${0x555 * 2 ** -12}` : refusal);
});

test("in place: of the input, and in the backward pass of dy", async () => {
  const found = await gpu.run(async ({ device, wgsl, createActivation, upload, download }) => {
    const elu = await createActivation(device, wgsl.elu, { inPlace: true });
    const [input, dy] = [upload([2, 3]), upload([5, 7])];
    const encoder = device.createCommandEncoder();
    elu.encodeBackward(encoder, { dy, input, length: 1 });
    elu.encodeForward(encoder, { input, length: 2 });
    device.queue.submit([encoder.finish()]);
    const arrays = [
      await elu.forward(Float32Array.of(1, 2)),
      await elu.backward(Float32Array.of(3, 4), Float32Array.of(1, 2)),
    ];
    const { alpha } = await elu.parameterGradients(Float32Array.of(3, 4), Float32Array.of(1, 2));
    return [await download(input), await download(dy), ...arrays.map((one) => [...one]), alpha];
  });
  expect(found).toEqual([[2, 3], [5, 7], [1, 2], [3, 4], 0]);
});

test("sums by subgroups, also in workgroups whose last one is not full", async () => {
  const sizes = [1, 3, 30, 64];
  const found = await gpu.run(async ({ device, wgsl, createActivation }, workgroupSizes) => {
    const x = Float32Array.from({ length: 1000 }, (_, i) => -1 - (i % 2));
    const answers = workgroupSizes.map(async (workgroupSize) => {
      const subgroups = device.features.has("subgroups");
      const prelu = await createActivation(device, wgsl.prelu, { workgroupSize, subgroups });
      const softmax = await createActivation(device, wgsl.softmax, { workgroupSize, subgroups });
      const shares = await softmax.forward(new Float32Array(1024));
      return [(await prelu.parameterGradients(x, x)).negativeSlope, new Set(shares).size, shares[0]];
    });
    return Promise.all(answers);
  }, sizes);
  expect(found).toEqual(sizes.map(() => [2500, 1, 2 ** -10]));
});

describe("values by channel", () => {
  test("from buffers and from arrays", async () => {
    const found = await gpu.run(async ({ device, wgsl, createActivation, upload, empty, download }) => {
      const prelu = await createActivation(device, wgsl.prelu, { perChannel: ["negativeSlope"] });
      const output = empty(4);
      const encoder = device.createCommandEncoder();
      prelu.encodeForward(encoder, {
        input: upload([-1, -2, -3, -4]),
        negativeSlope: upload([1, 10]),
        output,
        length: 4,
        channels: 2,
      });
      device.queue.submit([encoder.finish()]);
      const x = Float32Array.of(-1, -2, -3, -4);
      const negativeSlope = Float32Array.of(1, 10);
      const wrong = [
        () => prelu.forward(x),
        () => prelu.forward(x, { negativeSlope: Float32Array.of(1, 2, 3) }),
        () => prelu.forward(x, { negativeSlope, channels: 4 }),
        () => prelu.parameterGradients(x, x),
        () => prelu.parameterGradients(x, x, { negativeSlope, channels: 1 }),
      ];
      return {
        buffer: await download(output),
        arrays: [...(await prelu.forward(x, { negativeSlope, channelStride: 2 }))],
        backward: [...(await prelu.backward(x, x, { negativeSlope }))],
        wrong: await Promise.all(wrong.map((form) => form().then(String, String))),
      };
    });
    expect(found).toEqual({
      buffer: [-1, -20, -3, -40],
      arrays: [-1, -2, -30, -40],
      backward: [-1, -20, -3, -40],
      wrong: [
        "TypeError: prelu.forward: negativeSlope is undefined, expected a Float32Array",
        "RangeError: prelu.forward: length is 4, expected a multiple of 3, channels · channelStride",
        "RangeError: prelu.forward: negativeSlope.length is 2, expected 4",
        "TypeError: prelu.parameterGradients: negativeSlope is undefined, expected a Float32Array",
        "RangeError: prelu.parameterGradients: negativeSlope.length is 2, expected 1",
      ],
    });
  });

  /** Of channels in runs, more of them than a dispatch has rows, and more elements than a workgroup adds up in one go. */
  const LAYOUTS = [
    { length: 12, channels: 3, channelStride: 2 },
    { length: 140_000, channels: 70_000, channelStride: 1 },
    { length: 60_000, channels: 2, channelStride: 5 },
    { length: 0, channels: 2, channelStride: 1 },
  ];

  test.each(["f32", "f16"] as const)(
    "have gradients by channel, beside those of all: %s",
    async (elementType) => {
      const found = await gpu.run(
        async ({ device, wgsl, createActivation }, { type, layouts }) => {
          const storage = { type, packed: type === "f16", workgroupSize: 4 } as const;
          const options = { ...storage, perChannel: ["upperSlope"] } as const;
          const sShaped = await createActivation(device, wgsl.sShapedRelu, options);
          const answers = layouts.map(async ({ length, channels, channelStride }) => {
            // Above the upper threshold, where that is 1, by one and by two: x − threshold is the slope's gradient.
            const x = Float32Array.from({ length }, (_, i) => 2 + (i % 2));
            const dy = new Float32Array(length).fill(1);
            const upperSlope = new Float32Array(channels).fill(0.5);
            const parameters = { upperThreshold: 1, lowerThreshold: 0 };
            const given = { parameters, upperSlope, channels, channelStride };
            return sShaped.parameterGradients(dy, x, given);
          });
          const each = await Promise.all(answers);
          return each.map(({ upperSlope, upperThreshold, lowerSlope }) => ({
            upperSlope: [...upperSlope],
            shared: [upperThreshold, lowerSlope],
          }));
        },
        { type: elementType, layouts: LAYOUTS },
      );
      const expected = LAYOUTS.map(({ length, channels, channelStride }) => {
        const upperSlope = Array<number>(channels).fill(0);
        for (let i = 0; i < length; i++) upperSlope[Math.floor(i / channelStride) % channels]! += 1 + (i % 2);
        return { upperSlope, shared: [length / 2, 0] };
      });
      expect(found).toEqual(expected);
    },
  );
});
