/** What an activation is created with. */
import { alternatives, describe } from "../runtime/describe.ts";
import { checkNames, checkObject, type Given } from "./check-call.ts";
import type { DeviceLike } from "./gpu.ts";
import {
  type Counts,
  type DevicePass,
  inTheNameOf,
  PASSES,
  type Parameters,
  type Shader,
  type ShaderOptions,
} from "./plan.ts";
import type { Family } from "./shaders.ts";
import type { CommonOptions } from "./types.ts";

const OWN = ["label", "passes", "parameters"];

type Options = CommonOptions & ShaderOptions;

export function checkDevice(caller: string, device: unknown): asserts device is DeviceLike {
  const { createShaderModule, limits } = Object(device) as Partial<DeviceLike>;
  if (typeof createShaderModule === "function" && limits !== undefined) return;
  throw new TypeError(`${caller}: device is ${describe(device)}, expected a GPUDevice`);
}

export function checkOptions(
  caller: string,
  { limits }: DeviceLike,
  family: Family,
  options: unknown,
): asserts options is Options {
  checkObject(caller, "options", options);
  checkNames(caller, options, [...OWN, ...family.options]);
  const { label, parameters = {}, workgroupSize } = options as Given;
  if (label !== undefined && typeof label !== "string")
    throw new TypeError(`${caller}: label is ${describe(label)}, expected a string`);
  checkObject(caller, "parameters", parameters);
  const largest = Math.min(limits.maxComputeInvocationsPerWorkgroup, limits.maxComputeWorkgroupSizeX);
  if (typeof workgroupSize === "number" && workgroupSize > largest)
    throw new RangeError(
      `${caller}: workgroupSize is ${workgroupSize}, expected at most ${largest} on this device`,
    );
}

/** The shaders of the passes that are asked for. */
export function shadersOf(
  caller: string,
  family: Family,
  { passes, parameters, ...given }: Options,
): readonly (readonly [DevicePass, Shader])[] {
  const wanted =
    passes === undefined
      ? PASSES.filter((pass) => pass !== "parameterGradients" || family.hasParameters)
      : passes;
  checkPasses(caller, wanted);
  const { label: _, ...options } = given;
  const shaders = wanted.map(
    (pass) => [pass, inTheNameOf(caller, () => family.shader(pass, options))] as const,
  );
  for (const [, shader] of shaders) checkParameters(caller, shader, parameters);
  return shaders;
}

function checkPasses(caller: string, passes: unknown): void {
  if (!Array.isArray(passes) || passes.length === 0)
    throw new TypeError(
      `${caller}: passes is ${describe(passes)}, expected an array of ${alternatives(PASSES)}`,
    );
  const unknown: unknown = passes.find((pass) => !PASSES.includes(pass as DevicePass));
  if (unknown === undefined) return;
  throw new RangeError(`${caller}: passes contains ${describe(unknown)}, expected ${alternatives(PASSES)}`);
}

/** By a call of no elements, with any noise. */
function checkParameters(caller: string, shader: Shader, parameters: Parameters | undefined): void {
  const counts = shader.counts.required.map((name) => [name, name === "rowLength" ? 1 : 0]);
  shader.plan(caller, Object.fromEntries(counts) as Counts, { parameters, seed: 0 });
}
