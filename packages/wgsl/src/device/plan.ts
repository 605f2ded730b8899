/** Shaders of all families in one form: what is checked and encoded follows from it alone. */
import type { Choices } from "../runtime/choices.ts";
import type { Workgroups } from "../runtime/dispatch.ts";
import type { KernelBinding } from "../runtime/kernel-code.ts";
import type { Conventions, GateHalf } from "../runtime/types.ts";

export const PASSES = ["forward", "backward", "backwardFromOutput", "parameterGradients"] as const;
/** f, the gradients of inputs from dy and inputs, or from dy and results, and those of parameters. */
export type DevicePass = (typeof PASSES)[number];

/** What an activation without the pass is said to lack. */
const BASES: { readonly [pass in DevicePass]?: string } = {
  backwardFromOutput: "derivative from its output",
  parameterGradients: "parameters",
};
export const lackOf = (name: string, pass: DevicePass): string => `${name} has no ${BASES[pass]}`;

/** What kernels are made with; every family takes some of it. */
export interface ShaderOptions extends Conventions {
  readonly type?: "f32" | "f16" | undefined;
  readonly packed?: boolean | undefined;
  readonly vectors?: boolean | undefined;
  readonly inPlace?: boolean | undefined;
  readonly perChannel?: readonly string[] | undefined;
  readonly training?: boolean | undefined;
  readonly workgroupSize?: number | undefined;
  readonly subgroups?: boolean | undefined;
  readonly split?: boolean | undefined;
  readonly gate?: GateHalf | undefined;
  readonly choices?: Choices | undefined;
}

/** How many elements a call is of; every family asks for some of these. */
export interface Counts {
  readonly length?: number | undefined;
  readonly rows?: number | undefined;
  readonly rowLength?: number | undefined;
  readonly rowStride?: number | undefined;
  readonly channels?: number | undefined;
  readonly channelStride?: number | undefined;
}

export type CountName = keyof Counts;

/** Numbers by the name of the parameter. */
export type Parameters = { readonly [parameter: string]: number | undefined };

/** What goes into the uniform beside counts. */
export interface UniformOptions {
  readonly parameters?: Parameters | undefined;
  /** In training: the stream of noise. */
  readonly seed?: number | undefined;
  /** In training: which element of the stream element 0 has; default 0. */
  readonly offset?: number | undefined;
}

/** By the names of bindings. */
export type Lengths = { readonly [binding: string]: number };

export interface Plan {
  readonly uniforms: ArrayBuffer;
  /** Of each entry point. */
  readonly workgroups: readonly Workgroups[];
  /** Of every storage buffer, how many of its elements there are. */
  readonly lengths: Lengths;
}

export interface Shader {
  readonly code: string;
  /** The features that the device needs. */
  readonly requires: readonly string[];
  /** Dispatched one after the other, with the same bindings. */
  readonly entryPoints: readonly string[];
  readonly bindings: readonly KernelBinding[];
  /** What the buffers hold, where a binding does not say. */
  readonly type: "f32" | "f16";
  /** The buffers that are read, in the order of their bindings. */
  readonly inputs: readonly string[];
  /** Those of them that have the values of a parameter. */
  readonly perChannel: readonly string[];
  /** Whose gradients it finds, in the order in which they are stored. */
  readonly parameters: readonly string[];
  /** Buffers that the caller never sees. */
  readonly scratch: readonly string[];
  /** What has to be said of the number of elements, and what may be. */
  readonly counts: { readonly required: readonly CountName[]; readonly optional: readonly CountName[] };
  /** Throws where parameters, noise or counts are not as they should be. */
  readonly plan: (caller: string, counts: Counts, options: UniformOptions) => Plan;
  /** The counts of arrays of these lengths, which may be none; throws where they fit no count. */
  readonly countsOf: (caller: string, lengths: Lengths, given: Counts) => Counts;
}

/** Storage buffers that the caller hands over. */
export const buffersOf = ({ bindings, scratch }: Shader): readonly KernelBinding[] =>
  bindings.filter(({ name, type }) => type !== "uniform" && !scratch.includes(name));

export const holdsHalves = ({ type }: Shader, { element }: KernelBinding): boolean =>
  (element ?? type) === "f16";

/** In bytes; ranges of storage buffers are multiples of 4. */
export const sizeOf = (length: number, shader: Shader, binding: KernelBinding): number =>
  holdsHalves(shader, binding) ? 4 * Math.ceil(length / 2) : 4 * length;

/** What kernels say of arguments, said of the function that was called and in its words. */
export function inTheNameOf<T>(caller: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    const told = error.message.replace(/^\w+: (n\b)?/, (_, n?: string) => `${caller}: ${n ? "length" : ""}`);
    throw new (error.constructor as ErrorConstructor)(told, { cause: error });
  }
}
