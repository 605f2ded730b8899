/** Shaders with an invocation for each element: of one input, of two, and of two results. */
import type { ConcatenatingGradientsKernel, ConcatenatingKernel } from "../runtime/concatenating.ts";
import { describe } from "../runtime/describe.ts";
import { MAX_ELEMENTS } from "../runtime/dispatch.ts";
import type { GradientsKernel } from "../runtime/gradients.ts";
import { type Kernel, kernel } from "../runtime/kernel.ts";
import type { AnyActivation, WgslConcatenatingActivation } from "../runtime/types.ts";
import {
  type DevicePass,
  inTheNameOf,
  type Shader,
  type ShaderOptions,
  type UniformOptions,
} from "./plan.ts";

type AnyKernel = Kernel | GradientsKernel | ConcatenatingKernel | ConcatenatingGradientsKernel;

interface Layout {
  /** The buffers that have two numbers for each element. */
  readonly doubled: readonly string[];
  readonly counts: Shader["counts"];
  readonly pack: (length: number, rowLength: number | undefined, options: UniformOptions) => ArrayBuffer;
}

/** `kernel` for arguments whose types do not tell the family. */
const kernelOf = kernel as (
  activation: unknown,
  options: ShaderOptions & { readonly pass: DevicePass },
) => unknown;

export function pointwiseShader(activation: AnyActivation, pass: DevicePass, options: ShaderOptions): Shader {
  const made = kernelOf(activation, { ...options, type: options.type ?? "f32", pass }) as
    | Kernel
    | GradientsKernel;
  const isSplit = options.split === true;
  return elementShader(made, {
    doubled: isSplit ? ["x", "x_gradient"] : [],
    counts: { required: ["length"], optional: isSplit ? ["rowLength"] : [] },
    pack: (length, rowLength, { parameters, ...noise }) =>
      made.pack(length, parameters, { ...noise, rowLength }),
  });
}

export function pairShader(
  activation: WgslConcatenatingActivation,
  pass: DevicePass,
  options: ShaderOptions,
): Shader {
  const made = kernelOf(activation, { ...options, type: options.type ?? "f32", pass }) as
    | ConcatenatingKernel
    | ConcatenatingGradientsKernel;
  return elementShader(made, {
    doubled: pass === "forward" ? ["output"] : ["dy"],
    counts: { required: ["length", "rowLength"], optional: [] },
    pack: (length, rowLength, { parameters }) => made.pack(length, rowLength!, parameters),
  });
}

function elementShader(made: AnyKernel, { doubled, counts, pack }: Layout): Shader {
  const stages = "stages" in made ? made.stages : [made];
  const buffers = made.bindings.filter(({ type }) => type !== "uniform").map(({ name }) => name);
  const timesTwo = (name: string): number => (doubled.includes(name) ? 2 : 1);
  const measured = buffers.find((name) => name !== "dy")!;
  return {
    code: made.code,
    entryPoints: stages.map(({ entryPoint }) => entryPoint),
    bindings: made.bindings,
    parameters: "parameters" in made ? made.parameters : [],
    scratch: "lengths" in made ? { partials: made.lengths(MAX_ELEMENTS).partials } : {},
    counts,
    plan: (caller, { length, rowLength }, options) => ({
      uniforms: inTheNameOf(caller, () => pack(length!, rowLength, options)),
      workgroups: stages.map(({ dispatch }) => dispatch(length!)),
      lengths: {
        ...Object.fromEntries(buffers.map((name): [string, number] => [name, timesTwo(name) * length!])),
        ...("lengths" in made ? made.lengths(length!) : {}),
      },
    }),
    countsOf(caller, lengths, { rowLength }) {
      const length = lengths[measured]! / timesTwo(measured);
      if (Number.isInteger(length)) return { length, rowLength };
      throw new RangeError(
        `${caller}: ${measured}.length is ${describe(lengths[measured])}, expected an even number`,
      );
    },
  };
}
