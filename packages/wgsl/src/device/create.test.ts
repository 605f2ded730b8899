import { describe, expect, test } from "vitest";
import { elu, eluWithOutput as withOutput, heaviside, jitter, rowScale } from "../runtime/fixtures.ts";
import type { WgslActivation } from "../runtime/types.ts";
import { createActivation } from "./create.ts";
import { callsOf, fakeDevice } from "./fixtures.ts";

const create = createActivation as (...given: unknown[]) => Promise<unknown>;
const bare: WgslActivation = { ...elu, name: "bare", parameterDerivatives: {} };

describe("createActivation", () => {
  test.each([
    [[undefined, elu], "TypeError: createActivation: device is undefined, expected a GPUDevice"],
    [[{}, elu], "TypeError: createActivation: device is an object, expected a GPUDevice"],
    [
      [fakeDevice(), elu.forward],
      "TypeError: createActivation: activation is an object, expected a WgslActivation, as this package exports them",
    ],
    [[fakeDevice(), elu, 1], "TypeError: createActivation: options is 1, expected an object"],
    [
      [fakeDevice(), elu, { kink: "left" }],
      'RangeError: createActivation: "kink" is no option, expected "label", "passes", "parameters", "type", ' +
        '"workgroupSize", "subgroups", "packed", "vectors", "kinks", "jumps", "training", "inPlace", "perChannel", "split" or "gate"',
    ],
    [
      [fakeDevice(), rowScale, { kinks: "left" }],
      'RangeError: createActivation: "kinks" is no option, expected "label", "passes", "parameters", "type", ' +
        '"workgroupSize", "subgroups", "training" or "choices"',
    ],
    [[fakeDevice(), elu, { label: 1 }], "TypeError: createActivation: label is 1, expected a string"],
    [
      [fakeDevice(), elu, { type: "f16" }],
      'RangeError: createActivation: type is "f16", expected a device that has the feature "shader-f16"',
    ],
    [
      [fakeDevice(), elu, { subgroups: true }],
      'RangeError: createActivation: subgroups is true, expected a device that has the feature "subgroups"',
    ],
    [
      [fakeDevice(), elu, { workgroupSize: 512 }],
      "RangeError: createActivation: workgroupSize is 512, expected at most 256 on this device",
    ],
    [
      [fakeDevice({ maxComputeWorkgroupSizeX: 128 }), elu, { workgroupSize: 256 }],
      "RangeError: createActivation: workgroupSize is 256, expected at most 128 on this device",
    ],
    [
      [fakeDevice(), elu, { workgroupSize: 0 }],
      "RangeError: createActivation: workgroupSize is 0, expected an integer from 1 to 1024",
    ],
    [
      [fakeDevice(), elu, { passes: [] }],
      'TypeError: createActivation: passes is an array, expected an array of "forward", "backward", "backwardFromOutput" or "parameterGradients"',
    ],
    [
      [fakeDevice(), elu, { passes: ["derivative"] }],
      'RangeError: createActivation: passes contains "derivative", expected "forward", "backward", "backwardFromOutput" or "parameterGradients"',
    ],
    [
      [fakeDevice(), bare, { passes: ["parameterGradients"] }],
      'RangeError: createActivation: passes contains "parameterGradients", and bare has no parameters',
    ],
    [
      [fakeDevice(), elu, { passes: ["backwardFromOutput"] }],
      'RangeError: createActivation: passes contains "backwardFromOutput", and elu has no derivative from its output',
    ],
    [
      [fakeDevice(), rowScale, { passes: ["backwardFromOutput"] }],
      'RangeError: createActivation: passes contains "backwardFromOutput", and rowScale has no derivative from its output',
    ],
    [
      [fakeDevice(), withOutput, { passes: ["backwardFromOutput"], parameters: { alpha: 0 } }],
      "RangeError: createActivation: alpha is 0, expected a number > 0",
    ],
    [
      [fakeDevice(), elu, { kinks: { one: "left" } }],
      "RangeError: createActivation: kinks.one is not a kink, expected zero",
    ],
    [
      [fakeDevice(), elu, { parameters: 2 }],
      "TypeError: createActivation: parameters is 2, expected an object",
    ],
    [
      [fakeDevice(), elu, { parameters: { alpha: -1 } }],
      "RangeError: createActivation: alpha is -1, expected a number ≥ 0",
    ],
    [
      [fakeDevice(), elu, { parameters: { beta: 1 } }],
      'RangeError: createActivation: "beta" is no parameter, expected "alpha"',
    ],
    [
      [fakeDevice(), jitter, { training: 1 }],
      "TypeError: createActivation: training is 1, expected true or false",
    ],
    [
      [fakeDevice(), elu, { split: true }],
      "RangeError: createActivation: split is true, expected false: elu has one input",
    ],
  ])("refuses %#", async (given, message) => {
    expect(String(await create(...given).catch((error: unknown) => error))).toBe(message);
  });

  test("refuses before it asks anything of the device", async () => {
    const device = fakeDevice();
    await expect(create(device, elu, { parameters: { alpha: NaN } })).rejects.toThrow("alpha is NaN");
    expect(device.calls).toEqual([]);
  });

  test("compiles every pass, or those that are asked for, with both stages of sums in one module", async () => {
    const [all, one, none] = [fakeDevice(), fakeDevice(), fakeDevice()];
    await createActivation(all, elu);
    await createActivation(one, elu, { passes: ["forward"] });
    await createActivation(none, bare);
    const counts = [all, one, none].map((device) => [
      callsOf(device, "createShaderModule").length,
      callsOf(device, "createComputePipelineAsync").length,
    ]);
    expect(counts).toEqual([
      [3, 4],
      [1, 1],
      [2, 2],
    ]);
  });

  test("compiles the backward pass from the output only where that is asked for", async () => {
    const device = fakeDevice();
    await createActivation(device, withOutput, { parameters: { alpha: 0 } });
    expect(callsOf(device, "createShaderModule")).toHaveLength(3);
    await createActivation(device, withOutput, { passes: ["backwardFromOutput"] });
    const [[, { code }]] = callsOf(device, "createShaderModule").slice(3) as [[string, { code: string }]];
    expect(code).toContain("output[i] = dy[i] * act_elu_derivative_from_output(input[i], uniforms.alpha);");
  });

  test("compiles a shader once for a device, whoever asks for it and how often", async () => {
    const device = fakeDevice();
    const asked = [
      createActivation(device, elu, { label: "one" }),
      createActivation(device, elu, { label: "two", parameters: { alpha: 2 } }),
    ];
    await Promise.all(asked);
    await createActivation(device, elu);
    expect(callsOf(device, "createShaderModule")).toHaveLength(3);
    await createActivation(device, elu, { kinks: "right" });
    expect(callsOf(device, "createShaderModule").length).toBeGreaterThan(3);
    const other = fakeDevice();
    await createActivation(other, elu);
    expect(callsOf(other, "createShaderModule")).toHaveLength(3);
  });

  test("rejects with what WebGPU says, and tries again the next time", async () => {
    const device = fakeDevice();
    device.fails.scope = "unresolved value 'x'";
    await expect(createActivation(device, elu)).rejects.toThrow(
      "createActivation: WebGPU refuses: unresolved value 'x'",
    );
    device.fails.scope = undefined;
    device.fails.pipeline = new Error("too many buffers");
    await expect(createActivation(device, elu)).rejects.toThrow(
      "createActivation: WebGPU refuses: too many buffers",
    );
    device.fails.pipeline = undefined;
    expect((await createActivation(device, elu)).label).toBe("elu");
  });

  test("rejects for a device that was lost before, or is lost meanwhile", async () => {
    const lost = { reason: "unknown", message: "the driver is gone" };
    const message = "createActivation: the device is lost, expected one that works: the driver is gone";
    const before = fakeDevice();
    before.lose(lost);
    await expect(createActivation(before, elu)).rejects.toThrow(message);
    const meanwhile = fakeDevice();
    meanwhile.createComputePipelineAsync = () => {
      meanwhile.lose(lost);
      return new Promise(() => {});
    };
    await expect(createActivation(meanwhile, elu)).rejects.toThrow(message);
  });

  test("jumps are chosen as in kernels", async () => {
    const device = fakeDevice();
    const jump: WgslActivation = { ...bare, name: "jump", forward: heaviside };
    await createActivation(device, jump, { jumps: 0.5, passes: ["forward"] });
    const [[, descriptor]] = callsOf(device, "createShaderModule") as [[string, { code: string }]];
    expect(descriptor.code).toContain("return 0.5;");
  });
});
