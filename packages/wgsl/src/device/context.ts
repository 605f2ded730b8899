import type { Compiled } from "./compile.ts";
import type { DeviceState } from "./device-state.ts";
import type { DeviceLike } from "./gpu.ts";
import { checkObject } from "../runtime/check.ts";
import { type Given } from "./check-call.ts";
import { type DevicePass, lackOf, type Parameters, type Shader, type UniformOptions } from "./plan.ts";
import type { Pool } from "./pool.ts";
import type { Scratch } from "./scratch.ts";
import type { Uniforms } from "./uniforms.ts";

/** A pass that can be encoded. */
export interface Ready {
  readonly shader: Shader;
  readonly compiled: Compiled;
  readonly scratch: Scratch;
}

/** What the functions of one activation on a device share. */
export interface Context {
  readonly device: DeviceLike;
  readonly state: DeviceState;
  readonly label: string;
  /** In place of the defaults. */
  readonly parameters: Parameters;
  readonly ready: { readonly [pass in DevicePass]?: Ready };
  /** What the activation has. */
  readonly passes: readonly DevicePass[];
  readonly uniforms: Uniforms;
  readonly pool: Pool;
}

export function readyPass(caller: string, { ready, label, passes }: Context, pass: DevicePass): Ready {
  const found = ready[pass];
  if (found) return found;
  if (!passes.includes(pass))
    throw new RangeError(`${caller}: ${lackOf(label, pass)}, expected an activation that has`);
  throw new RangeError(`${caller}: passes does not contain ${JSON.stringify(pass)}, expected it to`);
}

/** The parameters of the call, and for others those of the activation. */
export function uniformOptions(caller: string, { parameters }: Context, given: Given): UniformOptions {
  const own = given["parameters"] ?? {};
  checkObject(caller, "parameters", own);
  const stated = Object.entries(own).filter(([, value]) => value !== undefined);
  // Their values are checked where they are packed.
  const { seed, offset } = given as UniformOptions;
  return { seed, offset, parameters: { ...parameters, ...(Object.fromEntries(stated) as Parameters) } };
}
