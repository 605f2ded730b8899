/** What `createActivation` takes and answers, by family. */
import type { Choices } from "../runtime/choices.ts";
import type { Conventions, GateHalf } from "../runtime/types.ts";
import type { BufferLike, EncoderLike, PassLike } from "./gpu.ts";
import type { DevicePass, Parameters, UniformOptions } from "./plan.ts";

/** What every activation is created with. */
export interface CommonOptions {
  /** In error messages, and of all WebGPU objects; the name of the activation if not given. */
  readonly label?: string | undefined;
  /** What is compiled; if not given, everything but "backwardFromOutput". */
  readonly passes?: readonly DevicePass[] | undefined;
  /** What calls use that don't say otherwise, in place of the defaults. */
  readonly parameters?: Parameters | undefined;
  /** What buffers hold, f32 if not given. Arrays are of f32 all the same. */
  readonly type?: "f32" | "f16" | undefined;
  /** Invocations per workgroup, 64 if not given. */
  readonly workgroupSize?: number | undefined;
  /** Sums and maxima of workgroups are taken by subgroups, for which the device needs the feature `subgroups`; default false. */
  readonly subgroups?: boolean | undefined;
}

interface ElementOptions extends CommonOptions, Conventions {
  /** Whether a stochastic activation draws noise; default false. */
  readonly training?: boolean | undefined;
  /** Two f16 to a word: no device feature is needed. */
  readonly packed?: boolean | undefined;
}

/** Of activations of one input, and of gated ones with a buffer for either input. */
export interface ActivationOptions<Name extends string = never> extends ElementOptions {
  /** Four elements to an invocation. */
  readonly vectors?: boolean | undefined;
  /** Learnable parameters with a value for each channel, from a buffer of their name; gradients as well. */
  readonly perChannel?: readonly Name[] | undefined;
}

/** Of activations of one input that need a buffer less. */
export interface InPlaceActivationOptions<Name extends string = never> extends ActivationOptions<Name> {
  /** Answers take the place of `input`, in the backward pass of `dy`. */
  readonly inPlace: true;
}

/** Of gated activations with both inputs in one buffer. */
export interface SplitActivationOptions extends ElementOptions {
  /** One buffer holds both inputs, each of its rows the gates in one half and the values in the other. */
  readonly split: true;
  /** Which half of a row is the gate; the default is the activation's. */
  readonly gate?: GateHalf | undefined;
}

/** Of concatenating activations. */
export interface ConcatenatingActivationOptions extends CommonOptions, Conventions {}

/** Of functions of rows. */
export interface RowActivationOptions extends CommonOptions {
  /** Parameters that are words. */
  readonly choices?: Choices | undefined;
  /** Whether a stochastic function draws noise; default false. */
  readonly training?: boolean | undefined;
}

/** Elements in a row; of arrays all of them if not given. */
interface RowLength {
  readonly rowLength?: number | undefined;
}

interface Elements {
  readonly length: number;
}

interface Rows {
  readonly rows: number;
  readonly rowLength: number;
  /** Row r begins at element r · rowStride; `rowLength` if not given. */
  readonly rowStride?: number | undefined;
}

/** Buffers by name, and in bytes where in them the elements begin. */
type Buffers<Name extends string> = { readonly [K in Name]: BufferLike } & {
  readonly [K in `${Name}Offset`]?: number | undefined;
};

/**
 * Encodes a pass over the caller's buffers, into a compute pass of its own or into the one that is given, whose pipeline and
 * bind group 0 it changes. Everything is checked before.
 */
type Encode<Name extends string, Counts> = (
  target: EncoderLike | PassLike,
  options: Buffers<Name> & Counts & UniformOptions,
) => void;

type Numbers = Promise<Float32Array<ArrayBuffer>>;
/** Of a parameter by channel a number for each. */
type ByParameter<Name extends string = never> = Promise<
  [Name] extends [never]
    ? { readonly [parameter: string]: number }
    : { readonly [parameter: string]: number | Float32Array<ArrayBuffer> } & {
        readonly [K in Name]: Float32Array<ArrayBuffer>;
      }
>;

interface OnDevice {
  readonly label: string;
  /** Destroys the buffers that are kept between calls with arrays; later calls make new ones. */
  readonly release: () => void;
}

/** Where parameters have a value for each channel. */
interface Channels {
  readonly channels?: number | undefined;
  /** How many consecutive elements belong to one channel; default 1. */
  readonly channelStride?: number | undefined;
}

type ArrayOptions<Name extends string> = UniformOptions & Channels & { readonly [K in Name]: Float32Array };

interface ElementArrays<Name extends string> extends OnDevice {
  readonly forward: (x: Float32Array, options?: ArrayOptions<Name>) => Numbers;
  /** dy · f′(x). */
  readonly backward: (dy: Float32Array, x: Float32Array, options?: ArrayOptions<Name>) => Numbers;
  /** The same from y = f(x), where that tells the slope; at kinks as the activation has it. */
  readonly backwardFromOutput: (dy: Float32Array, y: Float32Array, options?: ArrayOptions<Name>) => Numbers;
  /** The sums over all elements of dy · ∂f. */
  readonly parameterGradients: (
    dy: Float32Array,
    x: Float32Array,
    options?: ArrayOptions<Name>,
  ) => ByParameter<Name>;
  /** Leaves a number for each parameter, in the order of `parameterDerivatives`, or one for each of its channels. */
  readonly encodeParameterGradients: Encode<"dy" | "input" | "gradients" | Name, Elements & Channels>;
}

/** An activation of one input, on a device. */
export interface GpuActivation<Name extends string = never> extends ElementArrays<Name> {
  readonly encodeForward: Encode<"input" | "output" | Name, Elements & Channels>;
  readonly encodeBackward: Encode<"dy" | "input" | "output" | Name, Elements & Channels>;
  /** `input` holds y. */
  readonly encodeBackwardFromOutput: Encode<"dy" | "input" | "output" | Name, Elements & Channels>;
}

/** An activation whose answers take the place of its input, or of dy. */
export interface GpuInPlaceActivation<Name extends string = never> extends ElementArrays<Name> {
  readonly encodeForward: Encode<"input" | Name, Elements & Channels>;
  readonly encodeBackward: Encode<"dy" | "input" | Name, Elements & Channels>;
  /** `input` holds y. */
  readonly encodeBackwardFromOutput: Encode<"dy" | "input" | Name, Elements & Channels>;
}

type GatedArrays<Name extends string> = [
  gate: Float32Array,
  value: Float32Array,
  options?: ArrayOptions<Name>,
];

/** A gated activation on a device, with a buffer for either input. */
export interface GpuGatedActivation<Name extends string = never> extends OnDevice {
  readonly forward: (...inputs: GatedArrays<Name>) => Numbers;
  readonly backward: (
    dy: Float32Array,
    ...inputs: GatedArrays<Name>
  ) => Promise<{ readonly gate: Float32Array<ArrayBuffer>; readonly value: Float32Array<ArrayBuffer> }>;
  readonly parameterGradients: (dy: Float32Array, ...inputs: GatedArrays<Name>) => ByParameter<Name>;
  readonly encodeForward: Encode<"gate" | "value" | "output" | Name, Elements & Channels>;
  readonly encodeBackward: Encode<
    "dy" | "gate" | "value" | "gateGradient" | "valueGradient" | Name,
    Elements & Channels
  >;
  readonly encodeParameterGradients: Encode<
    "dy" | "gate" | "value" | "gradients" | Name,
    Elements & Channels
  >;
}

type SplitOptions = UniformOptions & RowLength;

/** A gated activation on a device, with both inputs in one buffer. `length` is that of the result, half of x's. */
export interface GpuSplitActivation extends OnDevice {
  readonly forward: (x: Float32Array, options?: SplitOptions) => Numbers;
  readonly backward: (dy: Float32Array, x: Float32Array, options?: SplitOptions) => Numbers;
  readonly parameterGradients: (dy: Float32Array, x: Float32Array, options?: SplitOptions) => ByParameter;
  readonly encodeForward: Encode<"x" | "output", Elements & RowLength>;
  readonly encodeBackward: Encode<"dy" | "x" | "xGradient", Elements & RowLength>;
  readonly encodeParameterGradients: Encode<"dy" | "x" | "gradients", Elements & RowLength>;
}

type PairOptions = UniformOptions & { readonly rowLength: number };

/** A concatenating activation on a device. `length` is that of x, half of the result's. */
export interface GpuConcatenatingActivation extends OnDevice {
  readonly forward: (x: Float32Array, options: PairOptions) => Numbers;
  readonly backward: (dy: Float32Array, x: Float32Array, options: PairOptions) => Numbers;
  readonly parameterGradients: (dy: Float32Array, x: Float32Array, options: PairOptions) => ByParameter;
  readonly encodeForward: Encode<"input" | "output", Elements & PairOptions>;
  readonly encodeBackward: Encode<"dy" | "input" | "output", Elements & PairOptions>;
  readonly encodeParameterGradients: Encode<"dy" | "input" | "gradients", Elements & PairOptions>;
}

type RowOptions = UniformOptions & RowLength;
type RowInputs = (Float32Array | Uint8Array)[];

/** Of x, the mask, y and dy what a pass reads; another buffer is not taken. */
type RowBuffers = Partial<Buffers<"x" | "mask" | "y" | "dy">>;
type EncodeRows<Name extends string> = (
  target: EncoderLike | PassLike,
  options: RowBuffers & Buffers<Name> & Rows & UniformOptions,
) => void;

/** A function of rows on a device. Beside dy, passes take what their formulas use of x, the mask and y, as batch does. */
export interface GpuRowActivation extends OnDevice {
  readonly forward: (x: Float32Array, ...further: RowInputs | [...RowInputs, RowOptions]) => Numbers;
  readonly backward: (dy: Float32Array, ...further: RowInputs | [...RowInputs, RowOptions]) => Numbers;
  /** Sums over all rows. */
  readonly parameterGradients: (
    dy: Float32Array,
    ...further: RowInputs | [...RowInputs, RowOptions]
  ) => ByParameter;
  readonly encodeForward: EncodeRows<"output">;
  readonly encodeBackward: EncodeRows<"output">;
  /** Leaves a number for each row, those of a further parameter behind them. */
  readonly encodeParameterGradients: EncodeRows<"gradients">;
}
