import { applyConventions } from "./apply.ts";
import { checkCount, type Workgroups } from "./dispatch.ts";
import {
  BLOCK,
  type Derivatives,
  gradientsCode,
  MAX_PARTIALS,
  SUM_ELEMENTS,
  SUM_PARTIALS,
} from "./gradients-code.ts";
import { inputLayout } from "./inputs.ts";
import { bindingsOf, type KernelBinding, readOnly, readWrite } from "./kernel-code.ts";
import type { Kernel } from "./kernel.ts";
import { elementArguments } from "./noise.ts";
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
  const derivatives: Derivatives = Object.entries(activation.parameterDerivatives).map(
    ([name, fn]) => [name, applyConventions(fn, options)] as const,
  );
  const layout = inputLayout(activation, options.split);
  const read = ["dy", ...layout.buffers].map(readOnly);
  const buffers = [...read, readWrite("partials"), readWrite("gradients")];
  const bindings = bindingsOf(allParameters(activation), buffers, options.counts);
  const elements = elementArguments(activation, layout, options.training);
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
    parameters: derivatives.map(([name]) => name),
    lengths(n) {
      checkCount("lengths", n);
      // WebGPU has no empty bindings.
      return { partials: count * Math.max(partialsOf(n, workgroupSize), 1), gradients: count };
    },
    pack,
    roundings(n) {
      checkCount("roundings", n);
      return roundingsOf(n, workgroupSize);
    },
  };
}

/** One per workgroup of the first stage. */
function partialsOf(n: number, workgroupSize: number): number {
  return Math.min(Math.ceil(n / workgroupSize), MAX_PARTIALS);
}

/** Of the product; within a block, of the blocks and in pairs; and the same once more for the partial sums. */
function roundingsOf(n: number, workgroupSize: number): number {
  const partials = partialsOf(n, workgroupSize);
  if (partials === 0) return 0;
  const terms = Math.ceil(n / (partials * workgroupSize));
  const inPairs = Math.ceil(Math.log2(workgroupSize));
  const first = Math.min(terms, BLOCK) + Math.ceil(terms / BLOCK) + inPairs;
  return 1 + first + Math.ceil(partials / workgroupSize) + inPairs;
}
