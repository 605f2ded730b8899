/** Shaders with an invocation for each element: of one input, of two, and of two results. */
import type { ConcatenatingGradientsKernel, ConcatenatingKernel } from "../runtime/concatenating.ts";
import type { GradientsKernel } from "../runtime/gradients.ts";
import { type Kernel, kernel, type VectorKernel } from "../runtime/kernel.ts";
import type { AnyActivation, WgslConcatenatingActivation } from "../runtime/types.ts";
import {
  type Counts,
  type DevicePass,
  inTheNameOf,
  type Lengths,
  type Shader,
  type ShaderOptions,
  type UniformOptions,
} from "./plan.ts";

type PointwiseKernel = Kernel | VectorKernel | GradientsKernel;
type PairKernel = ConcatenatingKernel | ConcatenatingGradientsKernel;

interface Layout extends Pick<Shader, "type" | "inputs" | "perChannel" | "counts"> {
  /** The buffers that have two numbers for each element. */
  readonly doubled: readonly string[];
  readonly pack: (counts: Counts & { readonly length: number }, options: UniformOptions) => ArrayBuffer;
}

/** `kernel` for arguments whose types do not tell the family. */
const kernelOf = kernel as (
  activation: unknown,
  options: ShaderOptions & { readonly pass: DevicePass },
) => unknown;

export function pointwiseShader(
  activation: AnyActivation,
  pass: DevicePass,
  { type = "f32", perChannel = [], inPlace = false, vectors, ...options }: ShaderOptions,
): Shader {
  // Sums read the same buffers one by one, and write others.
  const further = pass === "parameterGradients" ? {} : { inPlace, vectors };
  const made = kernelOf(activation, { ...options, type, perChannel, ...further, pass }) as PointwiseKernel;
  const isSplit = options.split === true;
  const overwrites = inPlace && pass !== "parameterGradients";
  return elementShader(made, {
    type,
    perChannel,
    inputs: made.bindings
      .filter((binding) => binding.type === "read-only-storage" || (overwrites && binding.type === "storage"))
      .map(({ name }) => name),
    doubled: isSplit ? ["x", "x_gradient"] : [],
    counts: {
      required: perChannel.length > 0 ? ["length", "channels"] : ["length"],
      optional: [
        ...(isSplit ? ["rowLength" as const] : []),
        ...(perChannel.length > 0 ? ["channelStride" as const] : []),
      ],
    },
    pack: ({ length, ...layout }, { parameters, ...noise }) =>
      made.pack(length, parameters, { ...noise, ...layout }),
  });
}

export function pairShader(
  activation: WgslConcatenatingActivation,
  pass: DevicePass,
  { type = "f32", ...options }: ShaderOptions,
): Shader {
  const made = kernelOf(activation, { ...options, type, pass }) as PairKernel;
  return elementShader(made, {
    type,
    perChannel: [],
    inputs: made.bindings.filter((one) => one.type === "read-only-storage").map(({ name }) => name),
    doubled: pass === "forward" ? ["output"] : ["dy"],
    counts: { required: ["length", "rowLength"], optional: [] },
    pack: ({ length, rowLength }, { parameters }) => made.pack(length, rowLength!, parameters),
  });
}

function elementShader(made: PointwiseKernel | PairKernel, { doubled, pack, ...layout }: Layout): Shader {
  const stages = "stages" in made ? made.stages : [made];
  const timesTwo = (name: string): number => (doubled.includes(name) ? 2 : 1);
  const lengthOf = (name: string, { length, channels }: Counts): number =>
    layout.perChannel.includes(name) ? channels! : timesTwo(name) * length!;
  return {
    ...layout,
    code: made.code,
    requires: made.requires,
    entryPoints: stages.map(({ entryPoint }) => entryPoint),
    bindings: made.bindings,
    parameters: "parameters" in made ? made.parameters : [],
    scratch: "lengths" in made ? ["partials"] : [],
    plan(caller, counts, options) {
      const length = counts.length!;
      const { channels } = counts;
      const lengths = made.bindings.map(({ name }): [string, number] => [name, lengthOf(name, counts)]);
      return {
        uniforms: inTheNameOf(caller, () => pack({ ...counts, length }, options)),
        workgroups: stages.map(({ dispatch }) => dispatch(length, { channels })),
        lengths: {
          ...Object.fromEntries(lengths),
          ...("lengths" in made ? made.lengths(length, { channels }) : {}),
        },
      };
    },
    countsOf: (caller, lengths, given) => elementCounts(caller, lengths, given, layout, timesTwo),
  };
}

function elementCounts(
  caller: string,
  lengths: Lengths,
  { rowLength, channels, channelStride }: Counts,
  { inputs, perChannel }: Pick<Layout, "inputs" | "perChannel">,
  timesTwo: (name: string) => number,
): Counts {
  const measured = inputs.find((name) => name !== "dy")!;
  const length = lengths[measured]! / timesTwo(measured);
  if (!Number.isInteger(length))
    throw new RangeError(`${caller}: ${measured}.length is ${lengths[measured]}, expected an even number`);
  const [first] = perChannel;
  return {
    length,
    rowLength,
    channels: first === undefined ? channels : (channels ?? lengths[first]),
    channelStride,
  };
}
