/** A device that records what is asked of it, for tests of what comes before WebGPU or goes wrong there. */
import type { BufferLike, DeviceLike, EncoderLike, LostInfo } from "./gpu.ts";
import { usages } from "./gpu.ts";

export interface FakeDevice extends DeviceLike {
  /** Names of functions, and what they were called with. */
  readonly calls: [name: string, ...given: unknown[]][];
  /** What error scopes find from now on; the next pipeline fails with `pipeline`. */
  readonly fails: { scope?: string | undefined; pipeline?: Error | undefined; mapping?: Error | undefined };
  /** Whether buffers are never mapped. */
  hangs: boolean;
  lose(info: LostInfo): void;
}

export function fakeBuffer(size: number, usage: number = usages.STORAGE): BufferLike {
  const memory = new ArrayBuffer(size);
  return {
    size,
    usage,
    mapAsync: () => Promise.resolve(),
    getMappedRange: (offset = 0, length = size) => memory.slice(offset, offset + length),
    unmap() {},
    destroy() {},
  };
}

export function fakeDevice(limits: Partial<DeviceLike["limits"]> = {}): FakeDevice {
  const calls: FakeDevice["calls"] = [];
  const fails: FakeDevice["fails"] = {};
  const recorded = <T>(name: string, value: (given: never) => T) => {
    return (given: unknown): T => {
      calls.push([name, given]);
      return value(given as never);
    };
  };
  let lose: FakeDevice["lose"] = () => {};
  const device: FakeDevice = {
    calls,
    fails,
    hangs: false,
    lost: new Promise((resolve) => {
      lose = resolve;
    }),
    lose: (info) => lose(info),
    features: new Set<string>(),
    limits: { ...LIMITS, ...limits },
    queue: {
      submit: recorded("submit", () => {}),
      writeBuffer: (...given) => void calls.push(["writeBuffer", ...given]),
    },
    createBindGroup: recorded("createBindGroup", () => ({})),
    createBindGroupLayout: recorded("createBindGroupLayout", () => ({})),
    createBuffer: recorded("createBuffer", (descriptor) => trackedBuffer(device, descriptor)),
    createCommandEncoder: recorded("createCommandEncoder", () => fakeEncoder(calls)),
    createComputePipelineAsync: recorded("createComputePipelineAsync", () =>
      fails.pipeline ? Promise.reject(fails.pipeline) : Promise.resolve({}),
    ),
    createPipelineLayout: recorded("createPipelineLayout", () => ({})),
    createShaderModule: recorded("createShaderModule", () => ({})),
    pushErrorScope() {},
    popErrorScope: () => Promise.resolve(fails.scope === undefined ? null : { message: fails.scope }),
  };
  return device;
}

/** Those that every device has. */
const LIMITS: DeviceLike["limits"] = {
  maxBufferSize: 2 ** 28,
  maxComputeInvocationsPerWorkgroup: 256,
  maxComputeWorkgroupSizeX: 256,
  maxStorageBufferBindingSize: 2 ** 27,
  minStorageBufferOffsetAlignment: 256,
};

function trackedBuffer(
  device: FakeDevice,
  { size, usage, label }: { size: number; usage: number; label?: string },
): BufferLike {
  const { fails, calls } = device;
  const mapped = (): Promise<unknown> => {
    if (device.hangs) return new Promise(() => {});
    return fails.mapping ? Promise.reject(fails.mapping) : Promise.resolve();
  };
  return {
    ...fakeBuffer(size, usage),
    mapAsync: mapped,
    destroy: () => void calls.push(["destroy", label]),
  };
}

export function fakeEncoder(calls: FakeDevice["calls"]): EncoderLike {
  const record =
    (name: string) =>
    (...given: unknown[]) =>
      void calls.push([name, ...given]);
  const pass = {
    setPipeline: record("setPipeline"),
    setBindGroup: record("setBindGroup"),
    dispatchWorkgroups: record("dispatchWorkgroups"),
    end: record("end"),
  };
  return {
    beginComputePass(descriptor) {
      calls.push(["beginComputePass", descriptor]);
      return pass;
    },
    copyBufferToBuffer: record("copyBufferToBuffer"),
    finish: () => ({}),
  };
}

/** Those calls of the device that were of this function. */
export const callsOf = ({ calls }: FakeDevice, name: string) => calls.filter(([called]) => called === name);
