import { describe, expect, test } from "vitest";
import { elu } from "../runtime/fixtures.ts";
import { createActivation } from "./create.ts";
import { stateOf } from "./device-state.ts";
import { callsOf, fakeDevice } from "./fixtures.ts";

const x = Float32Array.of(1, 2, 3);
const gone = { reason: "unknown", message: "the driver is gone" };
const LOST = "elu.forward: the device is lost, expected one that works: the driver is gone";

describe("a call with arrays", () => {
  test("keeps its buffers for the next one, and a greater one replaces them", async () => {
    const device = fakeDevice();
    const { forward } = await createActivation(device, elu);
    const made = () => callsOf(device, "createBuffer").length;
    const before = made();
    await forward(x);
    const first = made();
    // Input, output, what is read, and a uniform.
    expect(first - before).toBe(4);
    await forward(Float32Array.of(4, 5, 6));
    expect(made()).toBe(first);
    await forward(new Float32Array(100));
    expect(made() - first).toBe(4);
    expect(callsOf(device, "destroy")).toHaveLength(3);
    // It fits into those of the greater one.
    await forward(x);
    expect(made() - first).toBe(4);
  });

  test("shares no buffer with another that is under way", async () => {
    const device = fakeDevice();
    const { forward } = await createActivation(device, elu);
    await Promise.all([forward(x), forward(x), forward(x)]);
    const outputs = callsOf(device, "copyBufferToBuffer").map(([, , , copy]) => copy);
    expect(new Set(outputs).size).toBe(3);
  });

  test("never has more than the device's largest buffer", async () => {
    const device = fakeDevice({ maxBufferSize: 600, maxStorageBufferBindingSize: 600 });
    const { forward } = await createActivation(device, elu, { passes: ["forward"] });
    await forward(new Float32Array(150));
    await expect(forward(new Float32Array(151))).rejects.toThrow(
      "elu.forward: input takes 604 bytes, expected at most 600, the device's maxStorageBufferBindingSize",
    );
    const sizes = callsOf(device, "createBuffer").map(([, given]) => (given as { size: number }).size);
    expect(Math.max(...sizes)).toBe(600);
  });

  test("rejects with what WebGPU says, and keeps nothing of what it refuses", async () => {
    const device = fakeDevice();
    const { forward } = await createActivation(device, elu);
    device.fails.scope = "out of memory";
    await expect(forward(x)).rejects.toThrow("elu.forward: WebGPU refuses: out of memory");
    device.fails.scope = undefined;
    const before = callsOf(device, "createBuffer").length;
    await forward(x);
    expect(callsOf(device, "createBuffer").length - before).toBe(4);
    device.fails.mapping = new Error("no memory to map");
    await expect(forward(x)).rejects.toThrow(
      "elu.forward: the result cannot be read: Error: no memory to map",
    );
  });
});

describe("on a device that is lost", () => {
  test("a call that never ends rejects", async () => {
    const device = fakeDevice();
    const { forward } = await createActivation(device, elu);
    device.hangs = true;
    const pending = forward(x);
    device.lose(gone);
    await expect(pending).rejects.toThrow(LOST);
    await expect(forward(x)).rejects.toThrow(LOST);
  });

  test("a call whose result cannot be read says why, though the loss is told later", async () => {
    const device = fakeDevice();
    const { forward } = await createActivation(device, elu);
    device.fails.mapping = new Error("aborted");
    const pop = device.popErrorScope;
    let pops = 0;
    device.popErrorScope = () => {
      // Those of the call itself are three.
      if (++pops > 3) device.lose(gone);
      return pop();
    };
    await expect(forward(x)).rejects.toThrow(LOST);
  });

  test("nothing of what ended is kept", async () => {
    const device = fakeDevice();
    const { forward } = await createActivation(device, elu);
    await Promise.all([forward(x), forward(x)]);
    const { waiting, compiled } = await stateOf(device);
    expect(waiting.size).toBe(0);
    device.lose(gone);
    await expect(forward(x)).rejects.toThrow(LOST);
    expect([waiting.size, compiled.size]).toEqual([0, 0]);
  });
});
