import { describe, expect, test } from "vitest";
import { elu, eluWithOutput, jitter, rowScale } from "../runtime/fixtures.ts";
import type { WgslConcatenatingActivation, WgslGatedActivation } from "../runtime/types.ts";
import { createActivation } from "./create.ts";
import { callsOf, fakeBuffer, fakeDevice, fakeEncoder } from "./fixtures.ts";
import { type DeviceLike, usages } from "./gpu.ts";

const gated: WgslGatedActivation = {
  name: "gated",
  gate: "first",
  forward: elu.forward,
  inputDerivatives: { gate: elu.derivative, value: elu.derivative },
  secondDerivatives: {},
  parameterDerivatives: elu.parameterDerivatives,
};
const pair: WgslConcatenatingActivation = { name: "pair", first: elu, second: elu };

type Passes = { readonly [name: string]: (target: unknown, options: unknown) => void };
const create = createActivation as unknown as (device: DeviceLike, ...given: unknown[]) => Promise<Passes>;

const input = fakeBuffer(1024);
const output = fakeBuffer(1024);
const call = { input, output, length: 4 };

/** The error before anything has been encoded, or made for it. */
async function errorOf(
  method: string,
  options: unknown,
  {
    activation = elu,
    created = {},
    device = fakeDevice(),
  }: { activation?: unknown; created?: object; device?: ReturnType<typeof fakeDevice> } = {},
): Promise<string> {
  const passes = await create(device, activation, created);
  const before = device.calls.length;
  try {
    passes[method]!(fakeEncoder(device.calls), options);
  } catch (error) {
    const calls = device.calls.slice(before).map(([name]) => name);
    return calls.length === 0 ? String(error) : `${String(error)} after ${calls.join()}`;
  }
  return "nothing was thrown";
}

describe("encodeForward refuses", () => {
  test.each([
    [undefined, "TypeError: elu.encodeForward: options is undefined, expected an object"],
    [
      { ...call, inputOfset: 256 },
      'RangeError: elu.encodeForward: "inputOfset" is no option, expected "input", "output", "inputOffset", ' +
        '"outputOffset", "length", "parameters", "seed" or "offset"',
    ],
    [
      { input, output },
      "TypeError: elu.encodeForward: length is undefined, expected an integer from 1 to 1073741824",
    ],
    [
      { ...call, length: 0 },
      "RangeError: elu.encodeForward: length is 0, expected an integer from 1 to 1073741824",
    ],
    [
      { ...call, length: 1.5 },
      "RangeError: elu.encodeForward: length is 1.5, expected an integer from 1 to 1073741824",
    ],
    [
      { ...call, length: "4" },
      'TypeError: elu.encodeForward: length is "4", expected an integer from 1 to 1073741824',
    ],
    [{ ...call, input: undefined }, "TypeError: elu.encodeForward: input is undefined, expected a GPUBuffer"],
    [
      { ...call, output: new Float32Array(4) },
      "TypeError: elu.encodeForward: output is an object, expected a GPUBuffer",
    ],
    [
      { ...call, input: fakeBuffer(1024, usages.COPY_DST) },
      "RangeError: elu.encodeForward: input.usage is 8, expected GPUBufferUsage.STORAGE among it",
    ],
    [
      { ...call, output: fakeBuffer(0) },
      "RangeError: elu.encodeForward: output.size is 0, expected at least 16, for 4 elements",
    ],
    [
      { ...call, output: fakeBuffer(12) },
      "RangeError: elu.encodeForward: output.size is 12, expected at least 16, for 4 elements",
    ],
    [
      { ...call, input: fakeBuffer(512), inputOffset: 512 },
      "RangeError: elu.encodeForward: input.size is 512, expected at least 528, for 4 elements from inputOffset on, which is 512",
    ],
    [
      { ...call, inputOffset: 4 },
      "RangeError: elu.encodeForward: inputOffset is 4, expected a multiple of 256 bytes",
    ],
    [
      { ...call, outputOffset: -256 },
      "RangeError: elu.encodeForward: outputOffset is -256, expected a multiple of 256 bytes",
    ],
    [
      { ...call, inputOffset: "256" },
      'TypeError: elu.encodeForward: inputOffset is "256", expected a multiple of 256 bytes',
    ],
    [
      { ...call, output: input, outputOffset: 512 },
      "RangeError: elu.encodeForward: output is the buffer that input is, expected another one",
    ],
    [{ ...call, parameters: 1 }, "TypeError: elu.encodeForward: parameters is 1, expected an object"],
    [
      { ...call, parameters: { alpha: NaN } },
      "RangeError: elu.encodeForward: alpha is NaN, expected a number ≥ 0",
    ],
    [
      { ...call, parameters: { alpha: "1" } },
      'TypeError: elu.encodeForward: alpha is "1", expected a number ≥ 0',
    ],
    [
      { ...call, parameters: { beta: 1 } },
      'RangeError: elu.encodeForward: "beta" is no parameter, expected "alpha"',
    ],
  ])("%#", async (options, message) => {
    expect(await errorOf("encodeForward", options)).toBe(message);
  });

  test("what is no target", async () => {
    const passes = await create(fakeDevice(), elu);
    expect(() => passes["encodeForward"]!({}, call)).toThrow(
      new TypeError(
        "elu.encodeForward: the first argument is an object, expected a GPUCommandEncoder or a GPUComputePassEncoder",
      ),
    );
    expect(() => passes["encodeForward"]!(undefined, call)).toThrow("the first argument is undefined");
  });

  test("what is beyond the limits of the device", async () => {
    const device = fakeDevice({ maxStorageBufferBindingSize: 512, minStorageBufferOffsetAlignment: 32 });
    expect(await errorOf("encodeForward", { ...call, length: 129 }, { device })).toBe(
      "RangeError: elu.encodeForward: input takes 516 bytes, expected at most 512, the device's maxStorageBufferBindingSize",
    );
    expect(await errorOf("encodeForward", { ...call, inputOffset: 32 }, { device })).toBe(
      "nothing was thrown",
    );
  });

  test("a device that was lost", async () => {
    const device = fakeDevice();
    const passes = await create(device, elu);
    device.lose({ reason: "destroyed", message: "" });
    await Promise.resolve();
    expect(() => passes["encodeForward"]!(fakeEncoder(device.calls), call)).toThrow(
      new Error("elu.encodeForward: the device is destroyed, expected one that works"),
    );
  });
});

describe("every family says what it needs", () => {
  const dy = fakeBuffer(1024);
  test.each([
    [
      "a pass that was left out",
      () => errorOf("encodeBackward", call, { created: { passes: ["forward"] } }),
      'RangeError: elu.encodeBackward: passes does not contain "backward", expected it to',
    ],
    [
      "a pass that has to be asked for",
      () => errorOf("encodeBackwardFromOutput", call, { activation: eluWithOutput }),
      'RangeError: elu.encodeBackwardFromOutput: passes does not contain "backwardFromOutput", expected it to',
    ],
    [
      "an activation whose result does not tell the slope",
      () => errorOf("encodeBackwardFromOutput", call),
      "RangeError: elu.encodeBackwardFromOutput: elu has no derivative from its output, expected an activation that has",
    ],
    [
      "parameters for which it does not",
      () =>
        errorOf(
          "encodeBackwardFromOutput",
          { ...call, dy, parameters: { alpha: 0 } },
          { activation: eluWithOutput, created: { passes: ["backwardFromOutput"] } },
        ),
      "RangeError: elu.encodeBackwardFromOutput: alpha is 0, expected a number > 0",
    ],
    [
      "an activation without parameters",
      () => errorOf("encodeParameterGradients", call, { activation: { ...elu, parameterDerivatives: {} } }),
      "RangeError: elu.encodeParameterGradients: elu has no parameters, expected an activation that has",
    ],
    [
      "in the words of the label",
      () => errorOf("encodeForward", { ...call, length: 0 }, { created: { label: "layer 3" } }),
      "RangeError: layer 3.encodeForward: length is 0, expected an integer from 1 to 1073741824",
    ],
    [
      "noise",
      () => errorOf("encodeForward", call, { activation: jitter, created: { training: true } }),
      "TypeError: jitter.encodeForward: seed is undefined, expected an integer from 0 to 9007199254740991",
    ],
    [
      "two gradients in one place",
      () =>
        errorOf(
          "encodeBackward",
          { dy, gate: input, value: input, gateGradient: output, valueGradient: output, length: 4 },
          { activation: gated },
        ),
      "RangeError: gated.encodeBackward: gateGradient is the buffer that valueGradient is, expected ranges that do not overlap",
    ],
    [
      "two gradients side by side",
      () =>
        errorOf(
          "encodeBackward",
          {
            dy,
            gate: input,
            value: input,
            gateGradient: output,
            valueGradient: output,
            valueGradientOffset: 256,
            length: 4,
          },
          { activation: gated },
        ),
      "nothing was thrown",
    ],
    [
      "both inputs in one buffer",
      () =>
        errorOf(
          "encodeForward",
          { x: fakeBuffer(28), output, length: 4 },
          { activation: gated, created: { split: true } },
        ),
      "RangeError: gated.encodeForward: x.size is 28, expected at least 32, for 8 elements",
    ],
    [
      "the rows of such a buffer",
      () =>
        errorOf(
          "encodeForward",
          { x: input, output, length: 4, rowLength: 3 },
          { activation: gated, created: { split: true } },
        ),
      "RangeError: gated.encodeForward: rowLength is 3, expected an even number that divides 2n, which is 8",
    ],
    [
      "two results",
      () => errorOf("encodeForward", { ...call, rowLength: 4, output: fakeBuffer(16) }, { activation: pair }),
      "RangeError: pair.encodeForward: output.size is 16, expected at least 32, for 8 elements",
    ],
    [
      "the rows of results",
      () => errorOf("encodeForward", { ...call, rowLength: 3 }, { activation: pair }),
      "RangeError: pair.encodeForward: length is 4, expected a multiple of 3, the rowLength",
    ],
    [
      "the rows",
      () => errorOf("encodeForward", { x: input, mask: dy, output, rowLength: 3 }, { activation: rowScale }),
      "TypeError: rowScale.encodeForward: rows is undefined, expected an integer from 1 to 1073741824",
    ],
    [
      "the last row, up to its end",
      () =>
        errorOf(
          "encodeForward",
          { x: fakeBuffer(44), mask: dy, output, rows: 3, rowLength: 4, rowStride: 4 },
          { activation: rowScale },
        ),
      "RangeError: rowScale.encodeForward: x.size is 44, expected at least 48, for 12 elements",
    ],
    [
      "and no further",
      () =>
        errorOf(
          "encodeForward",
          { x: fakeBuffer(48), mask: dy, output, rows: 3, rowLength: 2, rowStride: 5 },
          { activation: rowScale },
        ),
      "nothing was thrown",
    ],
    [
      "a number for each row and parameter",
      () =>
        errorOf(
          "encodeParameterGradients",
          { x: input, y: input, dy, gradients: fakeBuffer(20), rows: 3, rowLength: 2 },
          { activation: rowScale },
        ),
      "RangeError: rowScale.encodeParameterGradients: gradients.size is 20, expected at least 24, for 6 elements",
    ],
  ])("%s", async (_, found, message) => {
    expect(await found()).toBe(message);
  });
});

describe("what is encoded", () => {
  test("is a pass of its own, or part of the one that is given", async () => {
    const device = fakeDevice();
    const passes = await create(device, elu, { label: "mine" });
    device.calls.length = 0;
    const encoder = fakeEncoder(device.calls);
    passes["encodeForward"]!(encoder, { ...call, length: 100 });
    const names = device.calls.map(([name]) => name);
    const dispatch = ["setBindGroup", "setPipeline", "dispatchWorkgroups"];
    expect(names).toEqual([
      "createBuffer",
      "writeBuffer",
      "createBindGroup",
      "beginComputePass",
      ...dispatch,
      "end",
    ]);
    expect(callsOf(device, "beginComputePass")[0]![1]).toEqual({ label: "mine" });
    expect(callsOf(device, "dispatchWorkgroups")[0]!.slice(1)).toEqual([2, 1, 1]);
    device.calls.length = 0;
    passes["encodeForward"]!(encoder.beginComputePass(), { ...call, length: 100 });
    expect(device.calls.slice(1).map(([name]) => name)).toEqual(dispatch);
  });

  test("shares uniforms and groups with what is the same, and with nothing else", async () => {
    const device = fakeDevice();
    const passes = await create(device, elu);
    const encode = (options: object) =>
      passes["encodeForward"]!(fakeEncoder(device.calls), { ...call, ...options });
    const made = () => ["writeBuffer", "createBindGroup"].map((name) => callsOf(device, name).length);
    encode({});
    encode({});
    expect(made()).toEqual([1, 1]);
    encode({ parameters: { alpha: 2 } });
    expect(made()).toEqual([2, 2]);
    encode({ inputOffset: 256 });
    encode({ output: fakeBuffer(1024) });
    expect(made()).toEqual([2, 4]);
    encode({ parameters: { alpha: 1 } });
    encode({ parameters: { alpha: undefined } });
    expect(made()).toEqual([2, 4]);
  });

  test("never changes a uniform, nor destroys one: commands that were not submitted yet need it", async () => {
    const device = fakeDevice();
    const passes = await create(device, elu);
    for (let alpha = 0; alpha < 200; alpha++)
      passes["encodeForward"]!(fakeEncoder(device.calls), { ...call, parameters: { alpha } });
    const written = callsOf(device, "writeBuffer").map(([, buffer]) => buffer);
    expect(new Set(written).size).toBe(200);
    expect(callsOf(device, "destroy")).toEqual([]);
  });

  test("has the parameters of the activation where the call has none", async () => {
    const device = fakeDevice();
    const passes = await create(device, elu, { parameters: { alpha: 3 } });
    const encode = (parameters?: object) =>
      passes["encodeForward"]!(fakeEncoder(device.calls), { ...call, parameters });
    encode();
    encode({ alpha: 4 });
    const alphas = callsOf(device, "writeBuffer").map(
      ([, , , bytes]) => new Float32Array(bytes as ArrayBuffer)[1],
    );
    expect(alphas).toEqual([3, 4]);
  });
});
