/** Kernels, and the activations that they are made of. @module */
import type {
  GatedInput,
  GatedSecond,
  GradientsKernel,
  Jumps,
  Kernel,
  kernel,
  Kinks,
  link,
  StorageOptions,
  VectorKernel,
  WgslActivation,
  WgslConcatenatingActivation,
  WgslGatedActivation,
} from "@subgrad/wgsl";
import type { Place } from "../../cases/draws.ts";
import type { ShaderProcess } from "./client.ts";
import { drawnAt } from "./draw.ts";
import type { Codec } from "./storage.ts";

/** What the adapter uses of @subgrad/wgsl; the other exports are looked up by the name of an activation. */
export type WgslLibrary = { readonly kernel: typeof kernel; readonly link: typeof link };

export interface WgslEvaluation {
  readonly activation: string;
  /** Of a concatenating function: the half that is one. */
  readonly half?: "first" | "second" | undefined;
  readonly pass:
    | "forward"
    | "derivative"
    | "secondDerivative"
    | "derivativeFromOutput"
    | { readonly input: GatedInput }
    | { readonly second: GatedSecond }
    | { readonly parameter: string };
  readonly parameters: Readonly<Record<string, number>>;
  readonly kinks?: Kinks | undefined;
  readonly jumps?: Jumps | undefined;
  readonly xs: Float64Array | readonly number[];
  /** Where every element draws its noise. */
  readonly place?: Place | undefined;
  /** Of a function of several inputs, by name: as many of each. */
  readonly inputs?: Readonly<Record<string, Float64Array>>;
}

export interface Running {
  readonly codec: Codec;
  readonly shaders: ShaderProcess;
  readonly library: WgslLibrary;
  /** By what their text depends on; the process in turn keeps a pipeline for every text. */
  readonly kernels: Map<string, Kernel | VectorKernel | GradientsKernel>;
  /** Those that draw, by name and by the place where they do. */
  readonly activations: Map<string, Promise<WgslActivation>>;
}

type Options = StorageOptions & {
  readonly kinks?: Kinks | undefined;
  readonly jumps?: Jumps | undefined;
};

type AnyActivation = WgslActivation | WgslGatedActivation;
type Exported = WgslActivation & Pick<WgslConcatenatingActivation, "first" | "second">;

/** Made once for each text; the process in turn keeps a pipeline for it. */
export async function kernelFor<K extends Kernel | VectorKernel | GradientsKernel>(
  running: Running,
  evaluation: WgslEvaluation,
  pass: unknown,
  make: (activation: AnyActivation, options: Options) => K,
): Promise<K> {
  const { activation, half, kinks, jumps, place } = evaluation;
  const key = JSON.stringify([activation, half, pass, kinks, jumps, place]);
  const known = running.kernels.get(key);
  if (known) return known as K;
  const made = make(await activationFor(running, evaluation), { ...running.codec.options, kinks, jumps });
  running.kernels.set(key, made);
  return made;
}

async function activationFor(
  { library, shaders, activations }: Running,
  { activation: name, half, place }: WgslEvaluation,
): Promise<AnyActivation> {
  const found = (library as unknown as Readonly<Record<string, Exported | undefined>>)[name];
  const activation = half === undefined ? found : found?.[half];
  if (activation === undefined) {
    throw new Error(`wgsl-f32: @subgrad/wgsl has no export ${name}: generate and build the packages first`);
  }
  if (place === undefined) return activation;
  const key = JSON.stringify([name, place]);
  const drawing = activations.get(key) ?? drawnAt(shaders, library.link, activation, place);
  activations.set(key, drawing);
  return drawing;
}
