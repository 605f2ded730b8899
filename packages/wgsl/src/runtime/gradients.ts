import { applyConventions } from "./apply.ts";
import { checkCount, type Workgroups } from "./dispatch.ts";
import {
  BLOCK,
  gradientsCode,
  MAX_PARTIALS,
  SUM_ELEMENTS,
  SUM_PARTIALS,
  type Summed,
} from "./gradients-code.ts";
import { inputLayout } from "./inputs.ts";
import { bindingsOf, callOf, type KernelBinding, readOnly, readWrite } from "./kernel-code.ts";
import type { Kernel } from "./kernel.ts";
import { type ElementArguments, elementArguments } from "./noise.ts";
import { allParameters } from "./uniform.ts";
import type { AnyActivation, Conventions, GateHalf } from "./types.ts";

/** What is asked of the elements of a kernel, in checked terms. */
export interface ElementOptions extends Conventions {
  readonly training: boolean;
  /** The half of a row that is the gate, where one buffer holds both inputs. */
  readonly split: GateHalf | undefined;
  /** The integers at the beginning of the uniform. */
  readonly counts: readonly string[];
}

/** One of the dispatches that a shader needs. */
export interface KernelStage {
  readonly entryPoint: string;
  readonly workgroupSize: number;
  /** The arguments of `dispatchWorkgroups` for `n` elements. */
  readonly dispatch: (n: number) => Workgroups;
}

/** The sums of dy · ∂f over all elements, one per parameter: a compute shader with two stages. */
export interface GradientsKernel {
  readonly code: string;
  /** Of both stages: one bind group serves them. */
  readonly bindings: readonly KernelBinding[];
  /** To be dispatched one after the other; the second adds up what the first leaves in `partials`. */
  readonly stages: readonly [elements: KernelStage, partials: KernelStage];
  /** Whose gradients are in `gradients`, in this order. */
  readonly parameters: readonly string[];
  /** How many f32 the buffers have to hold for `n` elements. */
  readonly lengths: (n: number) => { readonly partials: number; readonly gradients: number };
  /** The bytes of the uniform buffer for `n` elements: changing a parameter needs no other shader. */
  readonly pack: Kernel["pack"];
  /** How many roundings a term goes through: the sum is off by at most this many times 2⁻²³ · Σ |dy · ∂f|. */
  readonly roundings: (n: number) => number;
}

/** All arguments are checked already. */
export function gradientsKernel(
  activation: AnyActivation,
  options: ElementOptions,
  workgroupSize: number,
  pack: GradientsKernel["pack"],
): GradientsKernel {
  const layout = inputLayout(activation, options.split);
  const elements = elementArguments(activation, layout, options.training);
  const derivatives = Object.entries(activation.parameterDerivatives).map(([parameter, given]): Summed => {
    const fn = applyConventions(given, options);
    return { parameter, term: `dy[i] * ${callOf(fn, elements)}`, functions: [fn] };
  });
  const read = ["dy", ...layout.buffers].map(readOnly);
  const buffers = [...read, readWrite("partials"), readWrite("gradients")];
  const bindings = bindingsOf(allParameters(activation), buffers, options.counts);
  return { ...sumsKernel({ derivatives, elements, bindings, roundings: 1 }, workgroupSize), pack };
}

/** What is summed, and how. */
export interface Sums {
  readonly derivatives: readonly Summed[];
  /** What comes before all terms, and what these call beside functions of their own. */
  readonly elements: Pick<ElementArguments, "statements" | "functions">;
  readonly bindings: readonly KernelBinding[];
  /** Of a term. */
  readonly roundings: number;
}

export function sumsKernel(
  { derivatives, elements, bindings, roundings }: Sums,
  workgroupSize: number,
): Omit<GradientsKernel, "pack"> {
  const count = derivatives.length;
  const stage = (entryPoint: string, groups: (n: number) => number): KernelStage => ({
    entryPoint,
    workgroupSize,
    dispatch(n) {
      checkCount("dispatch", n);
      return [groups(n), 1, 1];
    },
  });
  return {
    code: gradientsCode(derivatives, elements, bindings, workgroupSize),
    bindings,
    stages: [stage(SUM_ELEMENTS, (n) => partialsOf(n, workgroupSize)), stage(SUM_PARTIALS, () => count)],
    parameters: derivatives.map(({ parameter }) => parameter),
    lengths(n) {
      checkCount("lengths", n);
      // WebGPU has no empty bindings.
      return { partials: count * Math.max(partialsOf(n, workgroupSize), 1), gradients: count };
    },
    roundings(n) {
      checkCount("roundings", n);
      return n === 0 ? 0 : roundings + roundingsOf(n, workgroupSize);
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
