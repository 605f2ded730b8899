import type {
  WgslActivation,
  WgslConcatenatingActivation,
  WgslGatedActivation,
  WgslRowActivation,
} from "../runtime/types.ts";
import { arraysOf, gradientsOf } from "./answers.ts";
import { runOnArrays } from "./arrays.ts";
import { checkDevice, checkOptions, shadersOf } from "./check-options.ts";
import { compiledFor } from "./compile.ts";
import { type Context, type Ready, readyPass } from "./context.ts";
import { checkNotLost, type DeviceState, stateOf, unlessLost } from "./device-state.ts";
import { encode } from "./encode.ts";
import type { DeviceLike } from "./gpu.ts";
import type { DevicePass, Shader } from "./plan.ts";
import { createPool } from "./pool.ts";
import { createScratch } from "./scratch.ts";
import { type DeviceActivation, familyOf } from "./shaders.ts";
import type {
  ActivationOptions,
  ConcatenatingActivationOptions,
  GpuActivation,
  GpuConcatenatingActivation,
  GpuGatedActivation,
  GpuInPlaceActivation,
  GpuRowActivation,
  GpuSplitActivation,
  InPlaceActivationOptions,
  RowActivationOptions,
  SplitActivationOptions,
} from "./types.ts";
import { createUniforms } from "./uniforms.ts";

const CALLER = "createActivation";

/**
 * The activation on the device, with its passes compiled. Rejects where an argument is wrong, WebGPU refuses a
 * shader, or the device is lost.
 */
export function createActivation<Name extends string = never>(
  device: DeviceLike,
  activation: WgslActivation,
  options: InPlaceActivationOptions<Name>,
): Promise<GpuInPlaceActivation<Name>>;
export function createActivation<Name extends string = never>(
  device: DeviceLike,
  activation: WgslActivation,
  options?: ActivationOptions<Name>,
): Promise<GpuActivation<Name>>;
export function createActivation(
  device: DeviceLike,
  activation: WgslGatedActivation,
  options: SplitActivationOptions,
): Promise<GpuSplitActivation>;
export function createActivation<Name extends string = never>(
  device: DeviceLike,
  activation: WgslGatedActivation,
  options?: ActivationOptions<Name>,
): Promise<GpuGatedActivation<Name>>;
export function createActivation(
  device: DeviceLike,
  activation: WgslConcatenatingActivation,
  options?: ConcatenatingActivationOptions,
): Promise<GpuConcatenatingActivation>;
export function createActivation(
  device: DeviceLike,
  activation: WgslRowActivation,
  options?: RowActivationOptions,
): Promise<GpuRowActivation>;
export async function createActivation(
  device: DeviceLike,
  activation: DeviceActivation,
  options: unknown = {},
): Promise<unknown> {
  checkDevice(CALLER, device);
  const family = familyOf(CALLER, activation);
  checkOptions(CALLER, device, family, options);
  const { label = activation.name, parameters = {} } = options;
  const shaders = shadersOf(CALLER, device, family, options);
  const state = await stateOf(device);
  checkNotLost(CALLER, state);
  const ready = await unlessLost(CALLER, { device, state }, () =>
    Promise.all(
      shaders.map(async ([pass, shader]): Promise<readonly [DevicePass, Ready]> => {
        return [pass, await readyFor(device, state, shader, label, `${activation.name} ${pass}`)];
      }),
    ),
  );
  checkNotLost(CALLER, state);
  return passesOf({
    device,
    state,
    label,
    parameters,
    ready: Object.fromEntries(ready),
    passes: family.passes,
    uniforms: createUniforms(device, label),
    pool: createPool(device, label),
  });
}

async function readyFor(
  device: DeviceLike,
  state: DeviceState,
  shader: Shader,
  label: string,
  shaderLabel: string,
): Promise<Ready> {
  const compiled = await compiledFor(CALLER, device, state, shader, shaderLabel);
  return { shader, compiled, scratch: createScratch(device, label) };
}

function passesOf(context: Context): object {
  const { label, pool, uniforms } = context;
  const run = async (pass: DevicePass, given: readonly unknown[]) =>
    runOnArrays(`${label}.${pass}`, context, pass, given);
  const encoded = (name: string, pass: DevicePass) => (target: unknown, options: unknown) =>
    encode(`${label}.${name}`, context, pass, target, options);
  return {
    label,
    forward: async (...given: unknown[]) => arraysOf(await run("forward", given)),
    backward: async (...given: unknown[]) => arraysOf(await run("backward", given)),
    backwardFromOutput: async (...given: unknown[]) => arraysOf(await run("backwardFromOutput", given)),
    parameterGradients: async (...given: unknown[]) => {
      const results = await run("parameterGradients", given);
      const { shader } = readyPass(label, context, "parameterGradients");
      return gradientsOf(results, shader);
    },
    encodeForward: encoded("encodeForward", "forward"),
    encodeBackward: encoded("encodeBackward", "backward"),
    encodeBackwardFromOutput: encoded("encodeBackwardFromOutput", "backwardFromOutput"),
    encodeParameterGradients: encoded("encodeParameterGradients", "parameterGradients"),
    release() {
      pool.release();
      uniforms.clear();
    },
  };
}
