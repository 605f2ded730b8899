import { applyConventions } from "./apply.ts";
import { checkCount, type Overrides, type Workgroups } from "./dispatch.ts";
import {
  BLOCK,
  gradientsCode,
  MAX_PARTIALS,
  SUM_ELEMENTS,
  SUM_PARTIALS,
  type Summed,
} from "./gradients-code.ts";
import { inputLayout } from "./inputs.ts";
import { callOf, type Elements, elementsOf, single } from "./elements.ts";
import { bindingsOf, type KernelBinding, readOnly, readWrite } from "./kernel-code.ts";
import type { Kernel } from "./kernel.ts";
import type { Storage } from "./storage.ts";
import { allParameters } from "./uniform.ts";
import type { AnyActivation, Conventions, GateHalf } from "./types.ts";

/** What is asked of the elements of a kernel, in checked terms. */
export interface ElementOptions extends Conventions {
  readonly training: boolean;
  readonly storage: Storage;
  /** Parameters that are read by channel. */
  readonly perChannel: readonly string[];
  /** The half of a row that is the gate, where one buffer holds both inputs. */
  readonly split: GateHalf | undefined;
  /** The integers at the beginning of the uniform. */
  readonly counts: readonly string[];
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

/** The sums of dy · ∂f over all elements, one per parameter: a compute shader with two stages. */
export interface GradientsKernel {
  readonly code: string;
  /** Of both stages: one bind group serves them. */
  readonly bindings: readonly KernelBinding[];
  /** The features that the device needs. */
  readonly requires: readonly string[];
  /** To be dispatched one after the other; the second adds up what the first leaves in `partials`. */
  readonly stages: readonly [elements: KernelStage, partials: KernelStage];
  /** Whose gradients are in `gradients`, in this order. */
  readonly parameters: readonly string[];
  /** How many f32 the buffers have to hold for `n` elements. */
  readonly lengths: (
    n: number,
    overrides?: Overrides,
  ) => { readonly partials: number; readonly gradients: number };
  /** The bytes of the uniform buffer for `n` elements: changing a parameter needs no other shader. */
  readonly pack: Kernel["pack"];
  /** How many roundings a term goes through: the sum is off by at most this many times 2⁻²³ · Σ |dy · ∂f|. */
  readonly roundings: (n: number, overrides?: Overrides) => number;
}

/** All arguments are checked already. */
export function gradientsKernel(
  activation: AnyActivation,
  options: ElementOptions,
  workgroupSize: number,
  pack: GradientsKernel["pack"],
): GradientsKernel {
  const layout = inputLayout(activation, options.split);
  const elements = elementsOf(activation, layout, options);
  const at = single(options.storage);
  const derivatives = Object.entries(activation.parameterDerivatives).map(([parameter, given]): Summed => {
    const fn = applyConventions(given, options);
    return { parameter, term: `${at.read("dy")} * ${callOf(fn, elements, at)}`, functions: [fn] };
  });
  const read = ["dy", ...layout.buffers].map(readOnly);
  const buffers = [...read, ...SUM_BUFFERS];
  const bindings = bindingsOf(allParameters(activation), buffers, options.counts);
  return { ...sumsKernel({ derivatives, elements, bindings, roundings: 1 }, workgroupSize), pack };
}

/** What is summed, and how. */
export interface Sums {
  readonly derivatives: readonly Summed[];
  /** What comes before all terms, and what these call beside functions of their own. */
  readonly elements: Pick<Elements, "statements" | "functions" | "storage">;
  readonly bindings: readonly KernelBinding[];
  /** Of a term. */
  readonly roundings: number;
}

export function sumsKernel(
  { derivatives, elements, bindings, roundings }: Sums,
  workgroupSize: number,
): Omit<GradientsKernel, "pack"> {
  const count = derivatives.length;
  const stage = (entryPoint: string, groups: (n: number, size: number) => number): KernelStage => ({
    entryPoint,
    workgroupSize,
    dispatch(n, { workgroupSize: size = workgroupSize } = {}) {
      checkCount("dispatch", n);
      return [groups(n, size), 1, 1];
    },
  });
  return {
    code: gradientsCode(derivatives, elements, bindings, workgroupSize),
    bindings,
    requires: elements.storage.requires,
    stages: [stage(SUM_ELEMENTS, partialsOf), stage(SUM_PARTIALS, () => count)],
    parameters: derivatives.map(({ parameter }) => parameter),
    lengths(n, { workgroupSize: size = workgroupSize } = {}) {
      checkCount("lengths", n);
      // WebGPU has no empty bindings.
      return { partials: count * Math.max(partialsOf(n, size), 1), gradients: count };
    },
    roundings(n, { workgroupSize: size = workgroupSize } = {}) {
      checkCount("roundings", n);
      return n === 0 ? 0 : roundings + roundingsOf(n, size);
    },
  };
}

/** One per workgroup of the first stage. */
function partialsOf(n: number, workgroupSize: number): number {
  return Math.min(Math.ceil(n / workgroupSize), MAX_PARTIALS);
}

/** Within a block, of the blocks and in pairs; and the same once more for the partial sums. */
function roundingsOf(n: number, workgroupSize: number): number {
  const partials = partialsOf(n, workgroupSize);
  const terms = Math.ceil(n / (partials * workgroupSize));
  const inPairs = Math.ceil(Math.log2(workgroupSize));
  const first = Math.min(terms, BLOCK) + Math.ceil(terms / BLOCK) + inPairs;
  return first + Math.ceil(partials / workgroupSize) + inPairs;
}
