import { applyConventions } from "./apply.ts";
import { channelBuffers, checkedChannels } from "./channels.ts";
import { checkCount, foldedIn, type Overrides, type Workgroups } from "./dispatch.ts";
import { MAX_PARTIALS, OWN_CHANNEL } from "./gradient-parts.ts";
import {
  BLOCK,
  gradientsCode,
  SUM_ELEMENTS,
  SUM_PARTIALS,
  type Summed,
  type SummedElements,
} from "./gradients-code.ts";
import { inputLayout } from "./inputs.ts";
import { callOf, elementsOf, single } from "./elements.ts";
import { bindingsOf, type KernelBinding, readOnly, readWrite } from "./kernel-code.ts";
import type { Kernel } from "./kernel.ts";
import { roundingsInWorkgroup } from "./reductions.ts";
import type { Storage } from "./storage.ts";
import { featuresOf } from "./subgroups.ts";
import type { AnyActivation, Conventions, GateHalf, WgslParameter } from "./types.ts";

/** What is asked of the elements of a kernel, in checked terms. */
export interface ElementOptions extends Conventions {
  readonly training: boolean;
  readonly storage: Storage;
  /** Parameters that are read by channel. */
  readonly perChannel: readonly string[];
  readonly subgroups: boolean;
  /** The half of a row that is the gate, where one buffer holds both inputs. */
  readonly split: GateHalf | undefined;
  /** What the uniform holds: first these integers, then these parameters. */
  readonly counts: readonly string[];
  readonly parameters: readonly WgslParameter[];
}

/** In f32, whatever the elements are. */
export const SUM_BUFFERS = ["partials", "gradients"].map((name) => ({
  ...readWrite(name),
  element: "f32" as const,
}));

/** One of the dispatches that a shader needs. */
export interface KernelStage {
  readonly entryPoint: string;
  readonly workgroupSize: number;
  /** The arguments of `dispatchWorkgroups` for `n` elements; nothing has to be dispatched where one is 0. */
  readonly dispatch: (n: number, overrides?: Overrides) => Workgroups;
}

/** Where parameters have a value for each channel, sums are told of how many. */
export interface SumOptions extends Overrides {
  readonly channels?: number | undefined;
}

type Of<T> = (n: number, options?: SumOptions) => T;

interface SumStage extends KernelStage {
  readonly dispatch: Of<Workgroups>;
}

/** The sums of dy · ∂f over all elements, one per parameter: a compute shader with two stages. */
export interface GradientsKernel {
  readonly code: string;
  /** Of both stages: one bind group serves them. */
  readonly bindings: readonly KernelBinding[];
  /** The features that the device needs. */
  readonly requires: readonly string[];
  /** To be dispatched one after the other; the second adds up what the first leaves in `partials`. */
  readonly stages: readonly [elements: SumStage, partials: SumStage];
  /** Whose gradients are in `gradients`, in this order: of those of `perChannel` one for each channel. */
  readonly parameters: readonly string[];
  /** How many f32 the buffers have to hold for `n` elements. */
  readonly lengths: Of<{ readonly partials: number; readonly gradients: number }>;
  /** The bytes of the uniform buffer for `n` elements: changing a parameter needs no other shader. */
  readonly pack: Kernel["pack"];
  /** How many roundings a term goes through: the sum is off by at most this many times 2⁻²³ · Σ |dy · ∂f|. */
  readonly roundings: Of<number>;
}

/** All arguments are checked already. */
export function gradientsKernel(
  activation: AnyActivation,
  options: ElementOptions,
  workgroupSize: number,
  pack: GradientsKernel["pack"],
): GradientsKernel {
  const { storage, perChannel, parameters, subgroups } = options;
  const layout = inputLayout(activation, options.split);
  const elements = { ...elementsOf(activation, layout, options), subgroups };
  const at = { ...single(storage), channel: OWN_CHANNEL };
  const derivatives = Object.entries(activation.parameterDerivatives).map(([parameter, given]): Summed => {
    const fn = applyConventions(given, options);
    const isByChannel = perChannel.includes(parameter);
    return {
      parameter,
      isByChannel,
      term: `${at.read("dy")} * ${callOf(fn, elements, at)}`,
      functions: [fn],
    };
  });
  const read = ["dy", ...layout.buffers].map(readOnly);
  const buffers = [...read, ...channelBuffers(perChannel), ...SUM_BUFFERS];
  const bindings = bindingsOf(parameters, buffers, options.counts);
  return { ...sumsKernel({ derivatives, elements, bindings, roundings: 1 }, workgroupSize), pack };
}

/** What is summed, and how. */
export interface Sums {
  readonly derivatives: readonly Summed[];
  readonly elements: SummedElements;
  readonly bindings: readonly KernelBinding[];
  /** Of a term. */
  readonly roundings: number;
}

export function sumsKernel(
  { derivatives, elements, bindings, roundings }: Sums,
  workgroupSize: number,
): Omit<GradientsKernel, "pack"> {
  const count = derivatives.length;
  const shared = derivatives.filter(({ isByChannel }) => !isByChannel).length;
  const sized = (caller: string, n: number, options: SumOptions = {}): Sized =>
    checkedSize(
      caller,
      n,
      { ...options, workgroupSize: options.workgroupSize ?? workgroupSize },
      elements.perChannel,
    );
  const stage = (entryPoint: string, groups: (size: Sized) => number): SumStage => ({
    entryPoint,
    workgroupSize,
    dispatch(n, options) {
      const size = sized("dispatch", n, options);
      return [groups(size), ...foldedIn(size.channels)];
    },
  });
  return {
    code: gradientsCode(derivatives, elements, bindings, workgroupSize),
    bindings,
    requires: featuresOf(elements.storage, elements.subgroups),
    stages: [stage(SUM_ELEMENTS, ({ partials }) => partials), stage(SUM_PARTIALS, () => count)],
    parameters: derivatives.map(({ parameter }) => parameter),
    lengths(n, options) {
      const { partials, channels } = sized("lengths", n, options);
      // WebGPU has no empty bindings.
      const all = count * channels * Math.max(partials, 1);
      return { partials: all, gradients: shared + (count - shared) * channels };
    },
    roundings(n, options) {
      const size = sized("roundings", n, options);
      return n === 0 ? 0 : roundings + roundingsOf(size, elements.subgroups, shared > 0);
    },
  };
}

interface Sized {
  readonly channels: number;
  /** Elements of a channel, and how many partial sums these have: one per workgroup of the first stage. */
  readonly elements: number;
  readonly partials: number;
  readonly workgroupSize: number;
}

function checkedSize(
  caller: string,
  n: number,
  { workgroupSize, channels: given }: SumOptions & { readonly workgroupSize: number },
  perChannel: readonly string[],
): Sized {
  checkCount(caller, n);
  const channels = checkedChannels(caller, perChannel, given);
  const elements = n / channels;
  const most = Math.max(Math.floor(MAX_PARTIALS / channels), 1);
  return { channels, elements, partials: Math.min(Math.ceil(elements / workgroupSize), most), workgroupSize };
}

/** Within a block, of the blocks and in the workgroup; and the same once more for the partial sums, of one channel or of all. */
function roundingsOf(
  { channels, elements, partials, workgroupSize }: Sized,
  subgroups: boolean,
  acrossChannels: boolean,
): number {
  const terms = Math.ceil(elements / (partials * workgroupSize));
  const together = roundingsInWorkgroup(workgroupSize, subgroups);
  const first = Math.min(terms, BLOCK) + Math.ceil(terms / BLOCK) + together;
  const added = acrossChannels ? channels * partials : partials;
  return first + Math.ceil(added / workgroupSize) + together;
}
