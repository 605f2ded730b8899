import { createBindGroups, type Resource } from "./bind-groups.ts";
import type { DeviceState } from "./device-state.ts";
import { checkNoObjection, inErrorScopes } from "./error-scopes.ts";
import { type DeviceLike, STAGE_COMPUTE } from "./gpu.ts";
import type { Shader } from "./plan.ts";

/** A shader that is ready to be encoded. */
export interface Compiled {
  /** Of each entry point. */
  readonly pipelines: readonly object[];
  readonly bindGroup: (label: string, resources: readonly Resource[]) => object;
}

/** Compiled once for the device. */
export function compiledFor(
  caller: string,
  device: DeviceLike,
  { compiled }: DeviceState,
  shader: Shader,
  label: string,
): Promise<Compiled> {
  const known = compiled.get(shader.code);
  if (known) return known;
  const compiling = compile(caller, device, shader, label);
  compiled.set(shader.code, compiling);
  compiling.catch(() => compiled.delete(shader.code));
  return compiling;
}

async function compile(caller: string, device: DeviceLike, shader: Shader, label: string): Promise<Compiled> {
  const { value, objection } = inErrorScopes(device, () => {
    const bindGroupLayout = layoutFor(device, shader, label);
    return { bindGroupLayout, pipelines: pipelinesFor(device, shader, label, bindGroupLayout) };
  });
  const [pipelines] = await Promise.allSettled([value.pipelines]);
  // Says more than the pipelines that fail with it.
  await checkNoObjection(caller, objection);
  if (pipelines.status === "rejected") {
    const reason: unknown = pipelines.reason;
    const message = reason instanceof Error ? reason.message : String(reason);
    throw new Error(`${caller}: WebGPU refuses: ${message}`, { cause: reason });
  }
  return { pipelines: pipelines.value, bindGroup: createBindGroups(device, value.bindGroupLayout) };
}

function layoutFor(device: DeviceLike, { bindings }: Shader, label: string): object {
  const entries = bindings.map(({ binding, type }) => ({
    binding,
    visibility: STAGE_COMPUTE,
    buffer: { type },
  }));
  return device.createBindGroupLayout({ label, entries });
}

function pipelinesFor(
  device: DeviceLike,
  { code, entryPoints }: Shader,
  label: string,
  bindGroupLayout: object,
): Promise<readonly object[]> {
  const module = device.createShaderModule({ label, code });
  const layout = device.createPipelineLayout({ bindGroupLayouts: [bindGroupLayout] });
  return Promise.all(
    entryPoints.map((entryPoint) =>
      device.createComputePipelineAsync({ label, layout, compute: { module, entryPoint } }),
    ),
  );
}
