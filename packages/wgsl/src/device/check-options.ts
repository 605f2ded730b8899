/** What an activation is created with. */
import { alternatives, describe } from "../runtime/describe.ts";
import { checkObject } from "../runtime/check.ts";
import { checkNames, type Given } from "./check-call.ts";
import type { DeviceLike } from "./gpu.ts";
import {
  type CountName,
  type Counts,
  type DevicePass,
  inTheNameOf,
  lackOf,
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
  device: DeviceLike,
  family: Family,
  { passes, parameters, label: _, ...options }: Options,
): readonly (readonly [DevicePass, Shader])[] {
  // Whoever keeps x has no use for a derivative from y, which there is not for all parameters.
  const wanted = passes ?? family.passes.filter((pass) => pass !== "backwardFromOutput");
  checkPasses(caller, family, wanted);
  return wanted.map((pass) => {
    const shader = inTheNameOf(caller, () => family.shader(pass, options));
    checkFeatures(caller, device, shader);
    checkParameters(caller, shader, parameters);
    return [pass, shader];
  });
}

function checkFeatures(caller: string, { features }: DeviceLike, { requires, type }: Shader): void {
  const missing = requires.find((feature) => !features.has(feature));
  if (missing === undefined) return;
  const reason = missing === "subgroups" ? "subgroups is true" : `type is ${describe(type)}`;
  throw new RangeError(`${caller}: ${reason}, expected a device that has the feature ${describe(missing)}`);
}

function checkPasses(caller: string, { name, passes: own }: Family, passes: unknown): void {
  if (!Array.isArray(passes) || passes.length === 0)
    throw new TypeError(
      `${caller}: passes is ${describe(passes)}, expected an array of ${alternatives(PASSES)}`,
    );
  for (const pass of passes as readonly DevicePass[]) {
    if (own.includes(pass)) continue;
    const problem = PASSES.includes(pass) ? `and ${lackOf(name, pass)}` : `expected ${alternatives(PASSES)}`;
    throw new RangeError(`${caller}: passes contains ${describe(pass)}, ${problem}`);
  }
}

const EMPTY: readonly CountName[] = ["length", "rows"];

/** By a call of no elements, with any noise. */
function checkParameters(caller: string, shader: Shader, parameters: Parameters | undefined): void {
  const counts = shader.counts.required.map((name) => [name, EMPTY.includes(name) ? 0 : 1]);
  shader.plan(caller, Object.fromEntries(counts) as Counts, { parameters, seed: 0 });
}
