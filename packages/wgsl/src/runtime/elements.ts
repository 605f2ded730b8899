/** What an invocation of a kernel reads and writes: one element, or the elements of one item of its buffers. */
import { channelOf } from "./channels.ts";
import type { InputLayout } from "./inputs.ts";
import { noiseArguments, noiseFunctions } from "./noise.ts";
import type { Storage } from "./storage.ts";
import type { AnyActivation, WgslFunction } from "./types.ts";

/** Where one element is, in WGSL. */
export interface ElementPlace {
  readonly index: string;
  /** What a buffer has there as f32, or at another place. */
  readonly read: (buffer: string, place?: string) => string;
  /** Its channel, where that is known. */
  readonly channel?: string;
}

/** How functions are called at the elements of an item. */
export interface Elements {
  readonly storage: Storage;
  /** What has to come before the calls. */
  readonly statements: readonly string[];
  /** What a function takes at an element before its parameters. */
  readonly inputs: (at: ElementPlace) => readonly string[];
  /** Parameters that are read by channel. */
  readonly perChannel: readonly string[];
  /** What the inputs call. */
  readonly functions: readonly WgslFunction[];
}

export function elementsOf(
  activation: AnyActivation,
  layout: InputLayout,
  options: Pick<Elements, "storage" | "perChannel"> & { readonly training: boolean },
): Elements {
  const { storage, perChannel, training } = options;
  return {
    storage,
    perChannel,
    statements: layout.statements,
    inputs: (at) => [...layout.elements(at), ...noiseArguments(activation, training, at.index)],
    functions: noiseFunctions(activation, training),
  };
}

/** Element i, alone. */
export const single = ({ width, read }: Storage): ElementPlace => ({
  index: "i",
  read: (buffer, place = "i") =>
    width === 2 ? `${read(`${buffer}[${place} / 2u]`)}[${place} % 2u]` : read(`${buffer}[${place}]`),
});

/** The component of item k that a loop is at; each buffer's item is in a variable. */
export const component = ({ width }: Storage): ElementPlace => ({
  index: `${width}u * k + component`,
  read: (buffer) => `${itemsOf(buffer)}[component]`,
});

export const itemsOf = (buffer: string): string => `${buffer}_items`;

/** The function at an element. */
export function callOf(fn: WgslFunction, { inputs, perChannel }: Elements, at: ElementPlace): string {
  const parameters = fn.parameters.map(({ name }) =>
    perChannel.includes(name)
      ? `${name}[${at.channel ?? `${channelOf.name}(${at.index})`}]`
      : `uniforms.${name}`,
  );
  return `${fn.name}(${[...inputs(at), ...parameters].join(", ")})`;
}
